import { currencyDecimals } from '@zixin/kernel';
import type { StatementAmounts, StatementLine } from './statement.js';

export type BalanceRule =
  | 'assets-equal-liabilities-and-equity'
  | 'current-and-non-current-assets'
  | 'current-and-non-current-liabilities'
  | 'gross-profit'
  | 'parts-exceed-current-assets'
  | 'parts-exceed-non-current-assets'
  | 'parts-exceed-current-liabilities'
  | 'parts-exceed-non-current-liabilities';

/** `difference`: minor units by which the whole differs from its parts (whole − parts; parts − whole where parts exceed it). */
export interface BalanceFinding {
  readonly rule: BalanceRule;
  readonly difference: number;
  readonly severity: 'error' | 'note';
}

const sums: readonly (readonly [BalanceRule, StatementLine, StatementLine, StatementLine])[] = [
  ['current-and-non-current-assets', 'totalAssets', 'currentAssets', 'nonCurrentAssets'],
  ['current-and-non-current-liabilities', 'totalLiabilities', 'currentLiabilities', 'nonCurrentLiabilities'],
  ['gross-profit', 'revenue', 'costOfSales', 'grossProfit'],
];

const parts: readonly (readonly [BalanceRule, StatementLine, readonly StatementLine[]])[] = [
  [
    'parts-exceed-current-assets',
    'currentAssets',
    [
      'cash',
      'shortTermInvestments',
      'notesReceivable',
      'accountsReceivable',
      'prepayments',
      'otherReceivables',
      'inventory',
      'otherCurrentAssets',
    ],
  ],
  [
    'parts-exceed-non-current-assets',
    'nonCurrentAssets',
    ['fixedAssets', 'intangibleAssets', 'goodwill', 'otherNonCurrentAssets'],
  ],
  [
    'parts-exceed-current-liabilities',
    'currentLiabilities',
    [
      'shortTermBorrowings',
      'notesPayable',
      'accountsPayable',
      'advancesReceived',
      'taxesPayable',
      'otherCurrentLiabilities',
    ],
  ],
  [
    'parts-exceed-non-current-liabilities',
    'nonCurrentLiabilities',
    ['longTermBorrowings', 'otherNonCurrentLiabilities'],
  ],
];

/**
 * What does not add up beyond one major unit of the currency (statements are printed in whole units and rounded line by
 * line). Assets other than liabilities + equity is an error; the rest are notes, since charts of accounts differ. Equity may
 * include minority interests (CAS) or leave them out (US-GAAP): either way of balancing is right. Only reported lines are
 * compared; an absent whole or an absent term of a sum gives no finding. @throws DomainError `currency-unknown`.
 */
export function balanceFindings(amounts: StatementAmounts, currency: string): readonly BalanceFinding[] {
  const tolerance = 10 ** currencyDecimals(currency);
  return [...balance(amounts), ...sumNotes(amounts), ...partNotes(amounts)].filter(
    ({ difference, rule }) => (rule.startsWith('parts') ? difference : Math.abs(difference)) > tolerance,
  );
}

function balance(amounts: StatementAmounts): readonly BalanceFinding[] {
  const { totalAssets, totalLiabilities, equity, minorityInterests = 0 } = amounts;
  if (totalAssets === undefined || totalLiabilities === undefined || equity === undefined) return [];
  const without = totalAssets - totalLiabilities - equity;
  const including = without - minorityInterests;
  const difference = Math.abs(including) < Math.abs(without) ? including : without;
  return [{ rule: 'assets-equal-liabilities-and-equity', difference, severity: 'error' }];
}

function sumNotes(amounts: StatementAmounts): readonly BalanceFinding[] {
  return sums.flatMap(([rule, ...lines]) => {
    const [whole, first, second] = lines.map((line) => amounts[line]);
    if (whole === undefined || first === undefined || second === undefined) return [];
    return [{ rule, difference: whole - first - second, severity: 'note' as const }];
  });
}

function partNotes(amounts: StatementAmounts): readonly BalanceFinding[] {
  return parts.flatMap(([rule, whole, lines]) => {
    const total = amounts[whole];
    if (total === undefined) return [];
    const sum = lines.reduce((all, line) => all + (amounts[line] ?? 0), 0);
    return [{ rule, difference: sum - total, severity: 'note' as const }];
  });
}
