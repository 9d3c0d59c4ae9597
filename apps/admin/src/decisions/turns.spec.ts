import { turnOn } from './turns.js';

const turns = [
  { from: '2026-11-27', kind: 'AMOUNT' },
  { from: '2026-12-15', kind: 'NONE' },
];

it('takes the last turn that began by the day', () => {
  expect(turnOn(turns, '2026-12-14')?.kind).toBe('AMOUNT');
  expect(turnOn(turns, '2026-12-15')?.kind).toBe('NONE');
  expect(turnOn(turns, '2026-11-26')).toBeUndefined();
});
