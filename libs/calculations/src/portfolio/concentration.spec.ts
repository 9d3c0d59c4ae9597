import { compare, plus, ratio } from '@zixin/kernel';
import fc from 'fast-check';
import { concentration, concentrationBy, topShare } from './concentration.js';

const four = [30, 30, 20, 20].map((amount, at) => ({ name: `c${at}`, amount }));

describe('concentration', () => {
  it('gives the textbook index: shares of 30, 30, 20 and 20 percent make 2,600', () => {
    const result = concentration(four);
    expect(result.hhi).toEqual({ value: ratio(2_600) });
    expect(result.effectiveNumber).toEqual({ value: ratio(10_000, 2_600) });
    expect(topShare(result, 1)).toEqual({ value: ratio(30) });
    expect(topShare(result, 3)).toEqual({ value: ratio(80) });
    expect(topShare(result, 10)).toEqual({ value: ratio(100) });
  });

  it('counts a group as one name, apart from a customer of the same name', () => {
    const grouped = concentration([
      { name: 'a', group: 'g', amount: 30 },
      { name: 'b', group: 'g', amount: 30 },
      { name: 'g', group: null, amount: 40 },
    ]);
    expect(grouped.shares).toEqual([
      { kind: 'group', name: 'g', amount: 60n, share: ratio(60) },
      { kind: 'name', name: 'g', amount: 40n, share: ratio(40) },
    ]);
  });

  it('rule 9: leaves out who owes nothing, and is undefined when nobody owes', () => {
    expect(concentration([...four, { name: 'credit', amount: -50 }])).toEqual(concentration(four));
    const none = concentration([]);
    expect([none.hhi, none.effectiveNumber, topShare(none, 5)]).toEqual(
      Array(3).fill({ undefined: 'nothing-outstanding' }),
    );
  });

  it('takes any segment', () => {
    const result = concentrationBy(
      four.map((exposure) => ({ ...exposure, grade: exposure.amount > 20 ? 'A' : 'B' })),
      ({ grade }) => grade,
    );
    expect(result.hhi).toEqual({ value: ratio(5_200) });
  });

  const exposures = fc.array(
    fc.record({
      name: fc.constantFrom(...'abcdefgh'),
      group: fc.constantFrom('x', 'y', null),
      amount: fc.integer({ min: -100, max: Number.MAX_SAFE_INTEGER }),
    }),
  );

  it('lies between 10,000 / n and 10,000, shares sum to the whole, order does not matter', () => {
    fc.assert(
      fc.property(exposures, (all) => {
        const result = concentration(all);
        expect(concentration([...all].reverse())).toEqual(result);
        if ('undefined' in result.hhi) return;
        expect(result.shares.map(({ share }) => share).reduce(plus)).toEqual(ratio(100));
        expect(compare(result.hhi.value, ratio(10_000, result.shares.length))).toBeGreaterThanOrEqual(0);
        expect(compare(result.hhi.value, ratio(10_000))).toBeLessThanOrEqual(0);
      }),
    );
  });
});
