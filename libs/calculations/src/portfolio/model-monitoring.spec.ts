import { compare, minus, ratio } from '@zixin/kernel';
import fc from 'fast-check';
import { accuracyRatio, areaUnderCurve, kolmogorovSmirnov, populationStability } from './model-monitoring.js';

const outcome = (score: number, defaulted: boolean) => ({ score, defaulted });
const worked = [
  outcome(0.9, false),
  outcome(0.8, false),
  outcome(0.35, true),
  outcome(0.4, false),
  outcome(0.6, true),
];
const outcomes = fc.array(
  fc.record({ score: fc.integer({ min: -20, max: 20 }).map((n) => n / 4), defaulted: fc.boolean() }),
);

describe('ranking power', () => {
  it('counts the pairs in order: 5 of 6', () => {
    expect(areaUnderCurve(worked)).toEqual({ value: ratio(5, 6) });
    expect(accuracyRatio(worked)).toEqual({ value: ratio(2, 3) });
    expect(kolmogorovSmirnov(worked)).toEqual({ value: ratio(2, 3) });
  });

  it('gives a tie one half', () => {
    expect(areaUnderCurve([outcome(1, true), outcome(1, false)])).toEqual({ value: ratio(1, 2) });
    expect(areaUnderCurve([outcome(1, true), outcome(1, false), outcome(2, false)])).toEqual({
      value: ratio(3, 4),
    });
    expect(kolmogorovSmirnov([outcome(1, true), outcome(1, false)])).toEqual({ value: ratio(0) });
  });

  it('is undefined without both kinds', () => {
    for (const figure of [areaUnderCurve, accuracyRatio, kolmogorovSmirnov])
      for (const all of [[], [outcome(1, true)], [outcome(1, false)]])
        expect(figure(all)).toEqual({ undefined: 'needs-defaulted-and-sound' });
  });

  it('turns to 1 − AUC with reversed scores, KS stays, order does not matter', () => {
    fc.assert(
      fc.property(outcomes, (all) => {
        const area = areaUnderCurve(all);
        expect(areaUnderCurve([...all].reverse())).toEqual(area);
        if ('undefined' in area) return;
        const reversed = all.map(({ score, defaulted }) => outcome(0 - score, defaulted));
        expect(areaUnderCurve(reversed)).toEqual({ value: minus(ratio(1), area.value) });
        expect(kolmogorovSmirnov(reversed)).toEqual(kolmogorovSmirnov(all));
      }),
    );
  });

  it('agrees with counting every pair', () => {
    fc.assert(
      fc.property(outcomes, (all) => {
        const area = areaUnderCurve(all);
        if ('undefined' in area) return;
        const [bad, good] = [all.filter((a) => a.defaulted), all.filter((a) => !a.defaulted)];
        const halves = bad.flatMap((b) => good.map((g) => Math.sign(g.score - b.score) + 1));
        const twice = halves.reduce((a, b) => a + b, 0);
        expect(compare(area.value, ratio(twice, 2 * bad.length * good.length))).toBe(0);
      }),
    );
  });

  it('takes scores as exact fractions too', () =>
    expect(
      areaUnderCurve([
        { score: ratio(1, 3), defaulted: true },
        { score: ratio(2, 3), defaulted: false },
      ]),
    ).toEqual({ value: ratio(1) }));
});

describe('population stability', () => {
  it('sums the shifts of the buckets', () => {
    const result = populationStability([50, 50], [60, 40]);
    expect('index' in result && result.index).toBeCloseTo(0.1 * Math.log(1.2) - 0.1 * Math.log(0.8), 12);
  });

  it('is 0 for the same shares, never negative, and the same both ways', () => {
    const counts = fc.array(fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(counts, (pairs) => {
        const [a, b] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
        const [there, back, same] = [
          populationStability(a, b),
          populationStability(b, a),
          populationStability(a, a),
        ];
        if (!('index' in there && 'index' in back)) throw new Error('undefined');
        expect(there.index).toBeCloseTo(back.index, 10);
        expect(there.index).toBeGreaterThanOrEqual(-1e-12);
        expect(same).toEqual({ index: 0 });
      }),
    );
  });

  it('rule 9: is undefined rather than infinite', () => {
    expect(populationStability([1, 0], [1, 1])).toEqual({ undefined: 'empty-bucket' });
    expect(populationStability([1, 0], [2, 0])).toEqual({ index: 0 });
    expect(populationStability([1], [1, 1])).toEqual({ undefined: 'buckets-differ' });
    expect(populationStability([0], [0])).toEqual({ undefined: 'nothing-counted' });
  });
});
