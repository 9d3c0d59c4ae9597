import type { StatementLine } from '@zixin/calculations';
import type { creditFileTexts } from './credit-file.texts.js';
import type { FiledStatement } from './statements.js';

type Key = (typeof creditFileTexts)['keys'][number];

interface Line {
  readonly line: StatementLine;
  readonly total: boolean;
}

const part = (line: StatementLine): Line => ({ line, total: false });
const total = (line: StatementLine): Line => ({ line, total: true });

/** The order of the Chinese statement forms. */
export const lineGroups: readonly { readonly name: Key; readonly lines: readonly Line[] }[] = [
  {
    name: 'statements.assets',
    lines: [
      ...[part('cash'), part('shortTermInvestments'), part('notesReceivable'), part('accountsReceivable')],
      ...[part('prepayments'), part('otherReceivables'), part('inventory'), part('otherCurrentAssets')],
      total('currentAssets'),
      ...[part('fixedAssets'), part('intangibleAssets'), part('goodwill'), part('otherNonCurrentAssets')],
      ...[total('nonCurrentAssets'), total('totalAssets')],
    ],
  },
  {
    name: 'statements.liabilities',
    lines: [
      ...[part('shortTermBorrowings'), part('notesPayable'), part('accountsPayable')],
      ...[part('advancesReceived'), part('taxesPayable'), part('otherCurrentLiabilities')],
      ...[total('currentLiabilities'), part('longTermBorrowings'), part('otherNonCurrentLiabilities')],
      ...[total('nonCurrentLiabilities'), total('totalLiabilities')],
      ...[part('paidInCapital'), part('capitalReserve'), part('surplusReserve')],
      ...[part('undistributedProfit'), part('retainedEarnings'), part('minorityInterests'), total('equity')],
    ],
  },
  {
    name: 'statements.income',
    lines: [
      ...[total('revenue'), part('costOfSales'), part('grossProfit'), part('operatingExpenses')],
      ...[part('operatingIncome'), part('interestExpense'), part('ebit'), part('profitBeforeTax')],
      ...[part('incomeTax'), total('netIncome'), part('depreciation'), part('amortisation')],
    ],
  },
  {
    name: 'statements.cash-flow',
    lines: [part('operatingCashFlow'), part('investingCashFlow'), part('financingCashFlow')],
  },
];

export const periodKeys = {
  annual: 'period.annual',
  halfYear: 'period.halfYear',
  quarter: 'period.quarter',
  month: 'period.month',
} as const satisfies Record<FiledStatement['period'], Key>;

export const lineKeys = {
  cash: 'line.cash',
  shortTermInvestments: 'line.shortTermInvestments',
  notesReceivable: 'line.notesReceivable',
  accountsReceivable: 'line.accountsReceivable',
  prepayments: 'line.prepayments',
  otherReceivables: 'line.otherReceivables',
  inventory: 'line.inventory',
  otherCurrentAssets: 'line.otherCurrentAssets',
  currentAssets: 'line.currentAssets',
  fixedAssets: 'line.fixedAssets',
  intangibleAssets: 'line.intangibleAssets',
  goodwill: 'line.goodwill',
  otherNonCurrentAssets: 'line.otherNonCurrentAssets',
  nonCurrentAssets: 'line.nonCurrentAssets',
  totalAssets: 'line.totalAssets',
  shortTermBorrowings: 'line.shortTermBorrowings',
  notesPayable: 'line.notesPayable',
  accountsPayable: 'line.accountsPayable',
  advancesReceived: 'line.advancesReceived',
  taxesPayable: 'line.taxesPayable',
  otherCurrentLiabilities: 'line.otherCurrentLiabilities',
  currentLiabilities: 'line.currentLiabilities',
  longTermBorrowings: 'line.longTermBorrowings',
  otherNonCurrentLiabilities: 'line.otherNonCurrentLiabilities',
  nonCurrentLiabilities: 'line.nonCurrentLiabilities',
  totalLiabilities: 'line.totalLiabilities',
  paidInCapital: 'line.paidInCapital',
  capitalReserve: 'line.capitalReserve',
  surplusReserve: 'line.surplusReserve',
  undistributedProfit: 'line.undistributedProfit',
  retainedEarnings: 'line.retainedEarnings',
  minorityInterests: 'line.minorityInterests',
  equity: 'line.equity',
  revenue: 'line.revenue',
  costOfSales: 'line.costOfSales',
  grossProfit: 'line.grossProfit',
  operatingExpenses: 'line.operatingExpenses',
  operatingIncome: 'line.operatingIncome',
  interestExpense: 'line.interestExpense',
  ebit: 'line.ebit',
  profitBeforeTax: 'line.profitBeforeTax',
  incomeTax: 'line.incomeTax',
  netIncome: 'line.netIncome',
  depreciation: 'line.depreciation',
  amortisation: 'line.amortisation',
  operatingCashFlow: 'line.operatingCashFlow',
  investingCashFlow: 'line.investingCashFlow',
  financingCashFlow: 'line.financingCashFlow',
} as const satisfies Record<StatementLine, Key>;
