import { plus, ratio, ratioOf } from '@zixin/kernel';
import fc from 'fast-check';
import { defaultProbability, expectedLoss, portfolioLoss, regulationDefaultRates } from './expected-loss.js';

describe('expected loss', () => {
  it('is PD × LGD × EAD', () =>
    expect(expectedLoss(ratioOf('1.20'), ratio(45), 1_000_000)).toEqual(ratio(5_400)));

  it('loses nothing on a credit balance', () =>
    expect(expectedLoss(ratio(50), ratio(45), -10)).toEqual(ratio(0)));

  it.each([
    ['BB', '1.2'],
    ['CC', '4.2'],
    ['C', '4.2'],
    ['D', '100'],
  ])('takes for %s %s percent', (grade, percent) =>
    expect(defaultProbability(grade, regulationDefaultRates)).toEqual({ value: ratioOf(percent) }),
  );

  it('prefers an own rate of CC, knows a default without a table and no other grade', () => {
    expect(defaultProbability('CC', { CCC: '10', CC: '20' })).toEqual({ value: ratio(20) });
    expect(defaultProbability('D', { D: '3' })).toEqual({ value: ratio(100) });
    expect(defaultProbability('toString', {})).toEqual({ undefined: 'grade-without-default-rate' });
  });

  it('lifts rates to the floor and leaves others alone', () => {
    const floor = { floorPercent: '0.05' };
    expect(defaultProbability('AAA', regulationDefaultRates, floor)).toEqual({ value: ratioOf('0.05') });
    expect(defaultProbability('BB', regulationDefaultRates, floor)).toEqual({ value: ratioOf('1.2') });
  });

  it('adds up over grades and shows what has no rate', () => {
    const grade = fc.constantFrom('AAA', 'BB', 'C', 'D', 'unrated');
    const names = fc.array(fc.record({ grade, exposure: fc.integer({ min: -5, max: 1e12 }) }));
    fc.assert(
      fc.property(names, (all) => {
        const result = portfolioLoss(all, regulationDefaultRates);
        const losses = Object.values(result.byGrade).map(({ loss }) => loss);
        expect(losses.reduce(plus, ratio(0))).toEqual(result.loss);
        const exposures = Object.values(result.byGrade).map(({ exposure }) => exposure);
        const parts = [...exposures, ...Object.values(result.withoutRate)];
        expect(parts.reduce((a, b) => a + b, 0n)).toBe(result.exposure);
      }),
    );
  });
});
