import type { Block } from './portfolio.queries.js';
import { labelsOf, overdueCourse, type TrendPoint } from './trend.js';

const at = (on: string, overdueRatePercent: Block['overdueRatePercent']): TrendPoint => ({
  on,
  block: { overdueRatePercent } as Block,
});
const none = { undefined: 'nothing-open' } as const;

it('ends with the day itself, not with the last month end', () => {
  const points = [
    at('2026-08-31', none),
    at('2026-09-30', { value: '8.5' }),
    at('2026-10-31', { value: '6.9' }),
    at('2026-11-27', { value: '9.5' }),
  ];
  expect(overdueCourse(points)).toEqual({
    first: { on: '2026-09-30', value: 8.5 },
    last: { on: '2026-11-27', value: 9.5 },
    least: { on: '2026-10-31', value: 6.9 },
    greatest: { on: '2026-11-27', value: 9.5 },
    way: 'up',
  });
  expect(labelsOf(points)).toEqual(['2026-08', '2026-09', '2026-10', '2026-11-27']);
});

it('has no course where nothing was open on any day', () => {
  expect(overdueCourse([at('2026-10-31', none), { on: '2026-11-27', block: undefined }])).toBeNull();
});
