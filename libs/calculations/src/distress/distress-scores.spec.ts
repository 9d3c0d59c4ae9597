import { ratioOf } from '@zixin/kernel';
import { figureText } from '../figure.js';
import { bathory, distressZone, emScore, zDoublePrime, zPrime, zScore } from './distress-scores.js';

// Tesla, Inc., FY2021 10-K filed 2022-02-07 (EDGAR), millions of USD.
const tesla = {
  currentAssets: 27_100,
  totalAssets: 62_131,
  currentLiabilities: 19_705,
  totalLiabilities: 30_548,
  equity: 30_189,
  retainedEarnings: 331,
  operatingIncome: 6_523,
  revenue: 53_823,
};

describe('distress scores', () => {
  it('gives Z″ of Tesla FY2021 as filed in February and as restated in October 2022', () => {
    expect(figureText(zDoublePrime(tesla), 4)).toEqual({ value: '2.5413' });
    expect(figureText(zDoublePrime({ ...tesla, retainedEarnings: 329 }), 4)).toEqual({ value: '2.5412' });
    expect(figureText(emScore(tesla), 4)).toEqual({ value: '5.7913' });
    expect(figureText(zPrime(tesla), 4)).toEqual({ value: '1.6957' });
  });

  const shares = { currentLiabilities: 0, totalAssets: 100, totalLiabilities: 100, equity: 0 };

  it('gives the textbook Z: shares of 10, 20, 13, 65 and 95 percent make 2.169', () => {
    const firm = { ...shares, currentAssets: 10, retainedEarnings: 20, ebit: 13, revenue: 95 };
    expect(figureText(zScore(firm, 65), 3)).toEqual({ value: '2.169' });
  });

  it('takes the other printed weight of sales: the worked example of formiax.com', () => {
    const firm = {
      currentAssets: 42,
      currentLiabilities: 0,
      totalAssets: 35,
      retainedEarnings: 8,
      ebit: 65,
      totalLiabilities: 50,
      revenue: 83,
    };
    expect(figureText(zScore(firm, 70, '0.999'), 4)).toEqual({ value: '11.0976' });
    expect(figureText(zScore(firm, 70), 4)).toEqual({ value: '11.1000' });
  });

  it('sums the five terms of Bathory', () => {
    const firm = {
      ...{
        currentAssets: 200,
        currentLiabilities: 100,
        totalAssets: 400,
        totalLiabilities: 200,
        equity: 200,
      },
      ...{ profitBeforeTax: 40, depreciation: 10, amortisation: 5, interestExpense: 5, intangibleAssets: 50 },
    };
    expect(figureText(bathory(firm), 4)).toEqual({ value: '4.0000' });
    expect(bathory({ ...firm, currentAssets: 100 })).toEqual({ undefined: 'denominator-not-positive' });
  });

  it('rule 9: names what is missing and refuses to divide by no debt', () => {
    expect(zPrime({})).toEqual({ undefined: 'missing-current-assets' });
    expect(zDoublePrime({ ...tesla, totalLiabilities: 0 })).toEqual({
      undefined: 'denominator-not-positive',
    });
    const { retainedEarnings: _, ...without } = tesla;
    expect(emScore(without)).toEqual({ undefined: 'missing-retained-earnings' });
  });
});

describe('zones', () => {
  it.each([
    ['z', '1.8099', 'distress'],
    ['z', '1.81', 'grey'],
    ['z', '2.99', 'grey'],
    ['z', '2.9901', 'safe'],
    ['zPrime', '1.23', 'grey'],
    ['zPrime', '2.90', 'grey'],
    ['zPrime', '1.2299', 'distress'],
    ['zDoublePrime', '1.10', 'grey'],
    ['zDoublePrime', '2.60', 'grey'],
    ['zDoublePrime', '2.6000001', 'safe'],
    ['zDoublePrime', '1.0999999', 'distress'],
    ['bathory', '-0.01', 'distress'],
    ['bathory', '0.01', 'safe'],
  ] as const)('%s of %s is %s', (model, score, zone) =>
    expect(distressZone(model, { value: ratioOf(score) })).toEqual({ zone }),
  );

  it('are each model’s own: 2.7 is grey for Z′ and safe for Z″', () => {
    const score = { value: ratioOf('2.7') };
    expect(distressZone('zPrime', score)).toEqual({ zone: 'grey' });
    expect(distressZone('zDoublePrime', score)).toEqual({ zone: 'safe' });
    expect(distressZone('z', { undefined: 'missing-ebit' })).toEqual({ undefined: 'missing-ebit' });
  });
});
