import { derivedAmounts } from './derived-lines.js';
import { amountFigure, fromLines, type LineFigure, over } from './line-figures.js';
import type { StatementAmounts } from './statement.js';

/** Whether prepayments are deducted in the quick ratio: they buy goods, they do not pay debts. */
export type QuickVariant = 'withoutPrepayments' | 'withPrepayments';

export interface RatioOptions {
  /** Default `withoutPrepayments`. */
  readonly quick?: QuickVariant;
  /** Days the income lines cover, for turnover days; default 365. */
  readonly periodDays?: number;
}

export const ratioNames = [
  'current',
  'quick',
  'conservativeQuick',
  'cash',
  'debtToAsset',
  'currentLiabilitiesToNetWorth',
  'interestCover',
  'cashFlowCover',
  'receivableDays',
  'inventoryDays',
  'payableDays',
  'returnOnEquity',
  'workingCapital',
  'tangibleNetWorth',
] as const;
export type RatioName = (typeof ratioNames)[number];

/** Quotients are plain (0.4917, not percent), turnover in days, `workingCapital` and `tangibleNetWorth` in minor units. */
export type StatementRatios = Readonly<Record<RatioName, LineFigure>>;

/**
 * Every ratio of one statement, absent subtotals derived first. Undefined with `missing-<line>` or
 * `denominator-not-positive`, never 0 or infinity. Absent prepayments, short-term investments and goodwill count as none;
 * inventory and intangible assets must be given (0 counts), as leaving them out would flatter.
 * - current = CA / CL; quick = (CA − inventory [− prepayments]) / CL; conservative quick = (cash + short-term investments +
 *   receivables) / CL; cash = cash / CL
 * - debt to asset = total liabilities / total assets; CL / equity
 * - interest cover = EBIT / interest expense; cash-flow cover = operating cash flow / CL
 * - turnover days = closing balance / (revenue for receivables, cost of sales for inventory and payables) × days
 * - return on equity = net income / closing equity
 * - working capital = CA − CL; tangible net worth = equity − intangible assets − goodwill
 * Source: credit-formulas 3.1 (financial analysis practice; mydsomanager.com for tangible net worth).
 */
export function statementRatios(amounts: StatementAmounts, options: RatioOptions = {}): StatementRatios {
  const all = derivedAmounts(amounts);
  const days = BigInt(options.periodDays ?? 365);
  return {
    ...liquidity(all, options.quick ?? 'withoutPrepayments'),
    ...structure(all),
    ...turnover(all, days),
  };
}

function liquidity(all: StatementAmounts, variant: QuickVariant) {
  const prepayments = variant === 'withPrepayments' ? 0n : BigInt(all.prepayments ?? 0);
  return {
    current: fromLines(all, ['currentAssets', 'currentLiabilities'], (line) =>
      over(line.currentAssets, line.currentLiabilities),
    ),
    quick: fromLines(all, ['currentAssets', 'inventory', 'currentLiabilities'], (line) =>
      over(line.currentAssets - line.inventory - prepayments, line.currentLiabilities),
    ),
    conservativeQuick: fromLines(all, ['cash', 'accountsReceivable', 'currentLiabilities'], (line) =>
      over(
        line.cash + BigInt(all.shortTermInvestments ?? 0) + line.accountsReceivable,
        line.currentLiabilities,
      ),
    ),
    cash: fromLines(all, ['cash', 'currentLiabilities'], (line) => over(line.cash, line.currentLiabilities)),
    cashFlowCover: fromLines(all, ['operatingCashFlow', 'currentLiabilities'], (line) =>
      over(line.operatingCashFlow, line.currentLiabilities),
    ),
    workingCapital: fromLines(all, ['currentAssets', 'currentLiabilities'], (line) =>
      amountFigure(line.currentAssets - line.currentLiabilities),
    ),
  };
}

function structure(all: StatementAmounts) {
  return {
    debtToAsset: fromLines(all, ['totalLiabilities', 'totalAssets'], (line) =>
      over(line.totalLiabilities, line.totalAssets),
    ),
    currentLiabilitiesToNetWorth: fromLines(all, ['currentLiabilities', 'equity'], (line) =>
      over(line.currentLiabilities, line.equity),
    ),
    interestCover: fromLines(all, ['ebit', 'interestExpense'], (line) =>
      over(line.ebit, line.interestExpense),
    ),
    returnOnEquity: fromLines(all, ['netIncome', 'equity'], (line) => over(line.netIncome, line.equity)),
    tangibleNetWorth: fromLines(all, ['equity', 'intangibleAssets'], (line) =>
      amountFigure(line.equity - line.intangibleAssets - BigInt(all.goodwill ?? 0)),
    ),
  };
}

function turnover(all: StatementAmounts, days: bigint) {
  return {
    receivableDays: fromLines(all, ['accountsReceivable', 'revenue'], (line) =>
      over(line.accountsReceivable * days, line.revenue),
    ),
    inventoryDays: fromLines(all, ['inventory', 'costOfSales'], (line) =>
      over(line.inventory * days, line.costOfSales),
    ),
    payableDays: fromLines(all, ['accountsPayable', 'costOfSales'], (line) =>
      over(line.accountsPayable * days, line.costOfSales),
    ),
  };
}
