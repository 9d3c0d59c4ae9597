import { feedEvents, type IntegrationEvent } from './integration-events.js';

const types = feedEvents.map(({ properties }) => properties.type.const);

describe('public events', () => {
  it('have names of their own, each with its version', () => {
    expect(new Set(types).size).toBe(types.length);
    for (const type of types) expect(type).toMatch(/^com\.zixin\.credit\.[a-z]+(-[a-z]+)*\.v[1-9]$/);
  });

  it('are typed by their type', () => {
    const data = (event: IntegrationEvent) =>
      event.type === 'com.zixin.credit.rating-changed.v1' ? event.data.to : null;
    const event: IntegrationEvent = {
      ...{ specversion: '1.0', id: 'e-1', source: '/zixin', datacontenttype: 'application/json' },
      type: 'com.zixin.credit.rating-changed.v1',
      subject: 'c-1',
      time: '2026-03-02T02:00:00.000Z',
      data: { from: null, to: 'BBB', on: '2026-03-02', until: null },
    };
    expect(data(event)).toBe('BBB');
  });
});
