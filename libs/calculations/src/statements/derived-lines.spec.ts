import fc from 'fast-check';
import { derivedAmounts } from './derived-lines.js';
import { type StatementAmounts, type StatementLine, statementLines } from './statement.js';

const parts = { cash: 10, accountsReceivable: 20, inventory: 30 };

describe('deriving absent subtotals', () => {
  it('takes the identities both ways', () => {
    expect(derivedAmounts({ totalAssets: 100, equity: 40, currentAssets: 70 })).toMatchObject({
      totalLiabilities: 60,
      nonCurrentAssets: 30,
    });
    expect(
      derivedAmounts({
        currentAssets: 70,
        nonCurrentAssets: 30,
        currentLiabilities: 50,
        totalLiabilities: 60,
      }),
    ).toMatchObject({ totalAssets: 100, equity: 40, nonCurrentLiabilities: 10 });
    expect(derivedAmounts({ revenue: 90, costOfSales: 60 }).grossProfit).toBe(30);
    expect(derivedAmounts({ revenue: 90, grossProfit: 30 }).costOfSales).toBeUndefined();
  });

  it('adds up parts when every part a firm normally has is there', () => {
    const debts = { shortTermBorrowings: 5, accountsPayable: 6, taxesPayable: 7, otherCurrentLiabilities: 8 };
    expect(derivedAmounts({ ...debts, notesPayable: 4 }).currentLiabilities).toBe(30);
    const { taxesPayable: _, ...incomplete } = debts;
    expect(derivedAmounts(incomplete).currentLiabilities).toBeUndefined();
  });

  it('takes lean current assets, but builds no total on them', () => {
    expect(derivedAmounts(parts).currentAssets).toBe(60);
    expect(derivedAmounts({ ...parts, nonCurrentAssets: 40 }).totalAssets).toBeUndefined();
    expect(derivedAmounts({ ...parts, nonCurrentAssets: 40 }).currentAssets).toBeUndefined();
    expect(derivedAmounts({ ...parts, totalAssets: 59 }).currentAssets).toBeUndefined();
    expect(derivedAmounts({ ...parts, nonCurrentAssets: 40, otherCurrentAssets: 0 }).totalAssets).toBe(100);
  });

  it('knows that a part is none when the others already make the whole', () => {
    expect(derivedAmounts({ cash: 60, accountsReceivable: 40, currentAssets: 100 }).inventory).toBe(0);
    expect(
      derivedAmounts({ cash: 60, accountsReceivable: 39, currentAssets: 100 }).inventory,
    ).toBeUndefined();
  });

  it('adds both reserves of the Chinese form to retained earnings, never one alone', () => {
    expect(derivedAmounts({ surplusReserve: 5, undistributedProfit: -8 }).retainedEarnings).toBe(-3);
    expect(derivedAmounts({ undistributedProfit: 8 }).retainedEarnings).toBeUndefined();
  });

  it('takes EBIT from profit before tax and interest: 营业利润 is after finance costs already', () => {
    expect(derivedAmounts({ operatingIncome: 7, profitBeforeTax: 7, interestExpense: 1 }).ebit).toBe(8);
    expect(derivedAmounts({ operatingIncome: 9, profitBeforeTax: 7 }).ebit).toBe(9);
    expect(derivedAmounts({ ebit: 5, profitBeforeTax: 7, interestExpense: 1 }).ebit).toBe(5);
    expect(derivedAmounts({ profitBeforeTax: 7, interestExpense: 1 }).ebit).toBe(8);
    expect(derivedAmounts({ profitBeforeTax: 7 }).ebit).toBeUndefined();
  });

  const statements = fc
    .subarray([...statementLines] as StatementLine[])
    .chain((lines) =>
      fc.tuple(...lines.map((line) => fc.integer({ min: -50, max: 1_000 }).map((minor) => [line, minor]))),
    )
    .map((entries) => Object.fromEntries(entries) as StatementAmounts);

  it('keeps every reported line and changes nothing the second time', () => {
    fc.assert(
      fc.property(statements, (amounts) => {
        const once = derivedAmounts(amounts);
        expect(once).toMatchObject(amounts);
        expect(derivedAmounts(once)).toEqual(once);
      }),
      { numRuns: 1_000 },
    );
  });
});
