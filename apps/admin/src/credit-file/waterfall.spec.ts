import { dearest, waterfallOf } from './waterfall.js';

const factor = (code: string, weight: string, contribution: string | null) => ({
  ...{ code, weight, contribution, value: null },
  ...{ missing: contribution === null ? 'nothing-settled' : null, points: null },
});

const factors = [factor('a', '50', '50.00'), factor('b', '25', null), factor('c', '25', '20.00')];

it('begins each factor where the one before ended; a missing one moves nothing', () => {
  expect(waterfallOf(factors, true).map(({ start, size }) => [start, size])).toEqual([
    [0, 50],
    [50, 0],
    [50, 20],
  ]);
});

it('spreads the weight of missing factors over the others where the scorecard does', () => {
  const reachable = waterfallOf(factors, true).map((row) => Math.round(row.reachable * 100) / 100);
  expect(reachable).toEqual([66.67, 25, 33.33]);
  expect(waterfallOf(factors, false).map((row) => row.reachable)).toEqual([50, 25, 25]);
});

it('names what costs the most points', () => {
  expect(dearest(waterfallOf(factors, false), 3).map(({ code }) => code)).toEqual(['c']);
});
