import type { CalendarDate } from '@zixin/kernel';

/** The canonical lines; every standard's own lines map onto these. Cash flows and income are of the period, the rest at its end. */
export const statementLines = [
  'cash',
  'shortTermInvestments',
  'notesReceivable',
  'accountsReceivable',
  'prepayments',
  'otherReceivables',
  'inventory',
  'otherCurrentAssets',
  'currentAssets',
  'fixedAssets',
  'intangibleAssets',
  'goodwill',
  'otherNonCurrentAssets',
  'nonCurrentAssets',
  'totalAssets',
  'shortTermBorrowings',
  'notesPayable',
  'accountsPayable',
  'advancesReceived',
  'taxesPayable',
  'otherCurrentLiabilities',
  'currentLiabilities',
  'longTermBorrowings',
  'otherNonCurrentLiabilities',
  'nonCurrentLiabilities',
  'totalLiabilities',
  'paidInCapital',
  'capitalReserve',
  'surplusReserve',
  'undistributedProfit',
  'retainedEarnings',
  'minorityInterests',
  'equity',
  'revenue',
  'costOfSales',
  'grossProfit',
  'operatingExpenses',
  'operatingIncome',
  'interestExpense',
  'ebit',
  'profitBeforeTax',
  'incomeTax',
  'netIncome',
  'depreciation',
  'amortisation',
  'operatingCashFlow',
  'investingCashFlow',
  'financingCashFlow',
] as const;
export type StatementLine = (typeof statementLines)[number];

/** Amounts by canonical line, minor units of the statement's currency; an absent line was not reported. */
export type StatementAmounts = { readonly [L in StatementLine]?: number };

export type StatementPeriod = 'annual' | 'halfYear' | 'quarter' | 'month';

export interface Statement {
  readonly period: StatementPeriod;
  /** First day of the period; `null` when only the balance sheet is known. */
  readonly from: CalendarDate | null;
  readonly until: CalendarDate;
  /** Day it was published or filed. */
  readonly filedOn: CalendarDate;
  readonly currency: string;
  readonly standard: 'cas' | 'us-gaap' | 'ifrs' | 'other';
  readonly audited: boolean | null;
  readonly amounts: StatementAmounts;
}
