import { ratio, ratioOf, toDecimal } from '@zixin/kernel';
import fc from 'fast-check';
import { figureText } from '../figure.js';
import {
  cohortLossRates,
  forwardLossRate,
  individualAllowance,
  provisionMatrix,
  rollLossRates,
  rollRates,
} from './loss-allowance.js';

describe('provision matrix', () => {
  it('gives 580,000 for illustrative example 12 of IFRS 9', () => {
    const rows = [
      ['current', 15_000_000, '0.3', 45_000],
      ['1-30', 7_500_000, '1.6', 120_000],
      ['31-60', 4_000_000, '3.6', 144_000],
      ['61-90', 2_500_000, '6.6', 165_000],
      ['91+', 1_000_000, '10.6', 106_000],
    ] as const;
    const matrix = provisionMatrix(
      rows.map(([bucket, balance, rate]) => ({ bucket, balance, ratePercent: ratioOf(rate) })),
    );
    expect(matrix).toMatchObject({ balance: 30_000_000, provision: 580_000 });
    expect(matrix.lines.map(({ provision }) => provision)).toEqual(
      rows.map(([, , , provision]) => provision),
    );
  });

  it('rounds every line once and adds rounded lines', () => {
    const line = { bucket: 'b', balance: 5, ratePercent: ratio(10) };
    expect(provisionMatrix([line, line]).provision).toBe(2);
    expect(provisionMatrix([]).provision).toBe(0);
  });
});

it('cohort waterfall: of 100,000 sold, 2,000 lost are 2, 4, 8.70 and 25 percent of what reached each step', () => {
  const rates = cohortLossRates([100_000, 50_000, 23_000, 8_000, 2_000, 0], 2_000);
  expect(rates.map((rate) => figureText(rate, 2))).toEqual([
    ...['2.00', '4.00', '8.70', '25.00', '100.00'].map((value) => ({ value })),
    { undefined: 'nothing-reached' },
  ]);
});

describe('roll rates', () => {
  const monthEnds = [
    [100, 40, 10],
    [300, 20, 10],
    [200, 90, 5],
  ];

  it('average months alike or by what there was to roll', () => {
    expect(rollRates(monthEnds, 'simple')).toEqual([{ value: ratio(1, 4) }, { value: ratio(1, 4) }]);
    expect(rollRates(monthEnds, 'weighted')).toEqual([{ value: ratio(11, 40) }, { value: ratio(1, 4) }]);
  });

  it('leave out months with nothing to roll, and are undefined when no month has any', () => {
    expect(
      rollRates(
        [
          [0, 5],
          [100, 7],
          [0, 50],
        ],
        'simple',
      ),
    ).toEqual([{ value: ratio(1, 2) }]);
    expect(rollRates([[0, 5]], 'simple')).toEqual([{ undefined: 'nothing-to-roll' }]);
    expect(rollRates([], 'weighted')).toEqual([]);
  });

  it('multiply up to the last bucket, then by LGD and scalar', () => {
    const rates = [ratio(1, 10), ratio(1, 2)].map((value) => ({ value }));
    const loss = (options = {}) => rollLossRates(rates, options).map((rate) => figureText(rate, 1));
    expect(loss()).toEqual([{ value: '5.0' }, { value: '50.0' }, { value: '100.0' }]);
    expect(loss({ lgdPercent: '40', scalar: '1.5' })).toEqual([
      { value: '3.0' },
      { value: '30.0' },
      { value: '60.0' },
    ]);
  });

  it('are capped at 100 percent after LGD and scalar, not before', () => {
    const options = { lgdPercent: '50', scalar: '1.2' };
    expect(toDecimal(forwardLossRate(ratio(150), options), 2)).toBe('90.00');
    expect(forwardLossRate(ratio(90), { scalar: '1.2' })).toEqual(ratio(100));
    expect(rollLossRates([{ value: ratio(3, 2) }], options)[0]).toEqual({ value: ratio(90) });
  });

  it('make a rate undefined where a later one is', () => {
    const missing = { undefined: 'nothing-to-roll' } as const;
    expect(rollLossRates([{ value: ratio(1, 2) }, missing, { value: ratio(1, 2) }])).toEqual([
      missing,
      missing,
      { value: ratio(50) },
      { value: ratio(100) },
    ]);
  });

  it('agree in both averages when every month rolls the same share', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2 }),
        fc.nat({ max: 9 }),
        (froms, k) => {
          const rows = froms.map((from, at) => [from * 10, (froms[at - 1] ?? 0) * k]);
          expect(rollRates(rows, 'simple')).toEqual(rollRates(rows, 'weighted'));
        },
      ),
    );
  });
});

it('a debtor outside of the matrix: PD × LGD × exposure, rounded once', () => {
  expect(individualAllowance(ratioOf('4.2'), ratio(45), 1_000_001)).toBe(18_900);
  expect(individualAllowance(ratio(100), ratio(100), -5)).toBe(0);
});
