import { recorder } from '@zixin/kernel/testing';
import { creditCatalog, type CreditEvent } from '@zixin/views';
import { publicEventsOf } from './public-events.js';

const customerId = '0197f3a0-0000-7000-8000-000000000001';
const stored = (type: string, data: object) =>
  recorder(creditCatalog)({ type, data } as CreditEvent, {
    stream: `rating-${customerId}`,
    partitionKey: customerId,
  });
const assigned = { scoreId: 's', overrideId: null, why: 'w', by: 'model', from: 'A', on: '2026-03-02' };

describe('what the relay tells others', () => {
  it('are CloudEvents, beside each other by customer', () => {
    const [told, ...more] = publicEventsOf(stored('RatingAssigned', { ...assigned, to: 'BBB', until: null }));
    expect(more).toEqual([]);
    expect(told).toMatchObject({ key: customerId, type: 'com.zixin.credit.rating-changed.v1' });
    expect(JSON.parse(String(told?.value))).toMatchObject({
      specversion: '1.0',
      id: 'event-1',
      type: 'com.zixin.credit.rating-changed.v1',
    });
  });

  it('is nothing where nothing changed for them, or of a type that this build does not know', () => {
    expect(publicEventsOf(stored('RatingAssigned', { ...assigned, to: 'A', until: null }))).toEqual([]);
    const unknown = {
      ...stored('RatingAssigned', { ...assigned, to: 'B', until: null }),
      type: 'MoonLanded',
    };
    expect(publicEventsOf(unknown)).toEqual([]);
  });
});
