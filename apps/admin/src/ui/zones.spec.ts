import { endOfDay, instantAt, localOf } from './zones.js';

it('reads a local time in the business zone, whatever the browser is in', () => {
  expect(instantAt('2026-03-31T08:00', 'Asia/Shanghai')).toBe('2026-03-31T00:00:00.000Z');
  expect(localOf('2026-03-31T00:00:00.000Z', 'Asia/Shanghai')).toBe('2026-03-31T08:00');
});

it('knows summer time', () => {
  expect(instantAt('2026-07-01T12:00', 'Europe/Berlin')).toBe('2026-07-01T10:00:00.000Z');
  expect(instantAt('2026-01-01T12:00', 'Europe/Berlin')).toBe('2026-01-01T11:00:00.000Z');
});

it('ends a day with its last millisecond', () => {
  expect(endOfDay('2026-03-31', 'Asia/Shanghai')).toBe('2026-03-31T15:59:59.999Z');
});
