import { monthEndsBefore } from './months.js';

it('counts month ends back over a year and a leap February', () => {
  expect(monthEndsBefore('2024-04-10', 3)).toEqual(['2024-01-31', '2024-02-29', '2024-03-31']);
  expect(monthEndsBefore('2026-01-31')).toHaveLength(12);
  expect(monthEndsBefore('2026-01-31').at(-1)).toBe('2025-12-31');
});
