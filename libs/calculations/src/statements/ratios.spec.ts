import { figureText } from '../figure.js';
import { statementRatios } from './ratios.js';

// Tesla, Inc., FY2021 10-K filed 2022-02-07 (EDGAR), millions of USD.
const tesla = {
  cash: 17_576,
  accountsReceivable: 1_913,
  inventory: 5_757,
  prepayments: 1_723,
  currentAssets: 27_100,
  totalAssets: 62_131,
  accountsPayable: 10_025,
  currentLiabilities: 19_705,
  totalLiabilities: 30_548,
  equity: 30_189,
  revenue: 53_823,
  costOfSales: 40_217,
  operatingIncome: 6_523,
  interestExpense: 371,
  netIncome: 5_519,
  operatingCashFlow: 11_497,
};

describe('statement ratios', () => {
  const figures = statementRatios(tesla);

  it.each([
    ['current', '1.3753'],
    ['quick', '0.9957'],
    ['conservativeQuick', '0.9890'],
    ['cash', '0.8920'],
    ['debtToAsset', '0.4917'],
    ['currentLiabilitiesToNetWorth', '0.6527'],
    ['interestCover', '17.5822'],
    ['cashFlowCover', '0.5835'],
    ['receivableDays', '12.9730'],
    ['inventoryDays', '52.2492'],
    ['payableDays', '90.9845'],
    ['returnOnEquity', '0.1828'],
    ['workingCapital', '7395.0000'],
  ] as const)('%s of Tesla FY2021 is %s', (name, value) =>
    expect(figureText(figures[name], 4)).toEqual({ value }),
  );

  it('deducts prepayments unless told otherwise, and none when none are reported', () => {
    const { prepayments: _, ...without } = tesla;
    const plain = statementRatios(tesla, { quick: 'withPrepayments' }).quick;
    expect(figureText(plain, 4)).toEqual({ value: '1.0831' });
    expect(statementRatios(without).quick).toEqual(plain);
  });

  it('rule 9: never flatters by a line that is missing: undefined, with a reason', () => {
    expect(figures.tangibleNetWorth).toEqual({ undefined: 'missing-intangible-assets' });
    const { inventory: _, ...without } = tesla;
    expect(statementRatios(without).quick).toEqual({ undefined: 'missing-inventory' });
    expect(statementRatios({}).current).toEqual({ undefined: 'missing-current-assets' });
  });

  it('deducts goodwill with the other intangible assets', () => {
    const worth = statementRatios({ ...tesla, intangibleAssets: 257, goodwill: 200 }).tangibleNetWorth;
    expect(figureText(worth, 0)).toEqual({ value: '29732' });
  });

  it('rule 9: is undefined with a reason over nothing or less, never infinite', () => {
    const broke = statementRatios({ ...tesla, equity: -1, interestExpense: 0, currentLiabilities: 0 });
    for (const name of [
      'current',
      'interestCover',
      'returnOnEquity',
      'currentLiabilitiesToNetWorth',
    ] as const)
      expect(broke[name]).toEqual({ undefined: 'denominator-not-positive' });
  });

  it('scales turnover days to the period of the statement', () => {
    const quarter = statementRatios(tesla, { periodDays: 91 });
    expect(figureText(quarter.receivableDays, 4)).toEqual({ value: '3.2344' });
  });
});
