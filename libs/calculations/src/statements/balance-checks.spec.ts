import { balanceFindings } from './balance-checks.js';
import type { StatementAmounts } from './statement.js';

const found = (amounts: StatementAmounts, currency = 'CNY') => balanceFindings(amounts, currency);
const whole = { totalAssets: 100_00, totalLiabilities: 60_00 };

describe('assets are liabilities and equity', () => {
  it('within one major unit', () => {
    expect(found({ ...whole, equity: 39_00 })).toEqual([]);
    expect(found({ ...whole, equity: 41_00 })).toEqual([]);
    expect(found({ ...whole, equity: 38_99 })).toEqual([
      { rule: 'assets-equal-liabilities-and-equity', difference: 1_01, severity: 'error' },
    ]);
    expect(found({ ...whole, equity: 41_01 })).toMatchObject([{ difference: -1_01 }]);
  });
  it('of the currency: one yen is one', () => {
    expect(found({ totalAssets: 100, totalLiabilities: 60, equity: 39 }, 'JPY')).toEqual([]);
    expect(found({ totalAssets: 100, totalLiabilities: 60, equity: 38 }, 'JPY')).toHaveLength(1);
  });
  it('with minority interests in equity or beside it', () => {
    expect(found({ ...whole, equity: 40_00, minorityInterests: 10_00 })).toEqual([]);
    expect(found({ ...whole, equity: 30_00, minorityInterests: 10_00 })).toEqual([]);
    expect(found({ ...whole, equity: 20_00, minorityInterests: 10_00 })).toMatchObject([
      { difference: 10_00 },
    ]);
  });
  it('as far as all three are reported', () => expect(found(whole)).toEqual([]));
});

describe('notes', () => {
  it.each([
    [
      { totalAssets: 100_00, currentAssets: 60_00, nonCurrentAssets: 50_00 },
      'current-and-non-current-assets',
      -10_00,
    ],
    [
      { totalLiabilities: 100_00, currentLiabilities: 60_00, nonCurrentLiabilities: 30_00 },
      'current-and-non-current-liabilities',
      10_00,
    ],
    [{ revenue: 100_00, costOfSales: 60_00, grossProfit: 50_00 }, 'gross-profit', -10_00],
    [{ currentAssets: 10_00, cash: 8_00, inventory: 7_00 }, 'parts-exceed-current-assets', 5_00],
    [{ nonCurrentAssets: 10_00, fixedAssets: 12_00 }, 'parts-exceed-non-current-assets', 2_00],
    [{ currentLiabilities: 1_00, accountsPayable: 2_01 }, 'parts-exceed-current-liabilities', 1_01],
    [{ nonCurrentLiabilities: 1_00, longTermBorrowings: 4_00 }, 'parts-exceed-non-current-liabilities', 3_00],
  ])('%p: %s by %d', (amounts, rule, difference) =>
    expect(found(amounts)).toEqual([{ rule, difference, severity: 'note' }]),
  );
  it('do not mind parts left out', () => expect(found({ currentAssets: 10_00, cash: 1_00 })).toEqual([]));
});
