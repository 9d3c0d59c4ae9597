import { safe } from '@zixin/kernel';
import type { StatementAmounts, StatementLine } from './statement.js';

type Amounts = { -readonly [L in StatementLine]?: number };

/** whole = part + rest: any one follows from the other two. */
const identities: readonly (readonly [StatementLine, StatementLine, StatementLine])[] = [
  ['totalAssets', 'currentAssets', 'nonCurrentAssets'],
  ['totalLiabilities', 'currentLiabilities', 'nonCurrentLiabilities'],
  ['totalAssets', 'totalLiabilities', 'equity'],
  ['revenue', 'costOfSales', 'grossProfit'],
];
/** Lines that no identity makes: they are reported or absent. */
const neverDerived: readonly StatementLine[] = ['revenue', 'costOfSales'];

interface Subtotal {
  readonly whole: StatementLine;
  /** Parts without which the sum is not sure. */
  readonly needed: readonly StatementLine[];
  /** Parts that many firms do not have: absent counts as none. */
  readonly optional: readonly StatementLine[];
}

const subtotals: readonly Subtotal[] = [
  {
    whole: 'currentAssets',
    needed: ['cash', 'accountsReceivable', 'inventory', 'otherCurrentAssets'],
    optional: ['shortTermInvestments', 'notesReceivable', 'prepayments', 'otherReceivables'],
  },
  {
    whole: 'nonCurrentAssets',
    needed: ['fixedAssets', 'intangibleAssets', 'otherNonCurrentAssets'],
    optional: ['goodwill'],
  },
  {
    whole: 'currentLiabilities',
    needed: ['shortTermBorrowings', 'accountsPayable', 'taxesPayable', 'otherCurrentLiabilities'],
    optional: ['notesPayable', 'advancesReceived'],
  },
  {
    whole: 'nonCurrentLiabilities',
    needed: ['longTermBorrowings', 'otherNonCurrentLiabilities'],
    optional: [],
  },
];
const leanCurrentAssets = ['cash', 'accountsReceivable', 'inventory'] as const;

/**
 * The statement with absent subtotals derived, minor units; a reported line is never changed, and deriving twice changes
 * nothing. What is sure, in this order:
 * 1. Identities, both ways: total assets = current + non-current, total liabilities likewise, total assets = total
 *    liabilities + equity, gross profit = revenue − cost of sales. Minority interests outside of `equity` fall to liabilities.
 * 2. A subtotal from its parts, only when every part a firm normally has is there (a reporter with none writes 0): current
 *    assets need cash, receivables, inventory and other current assets; non-current assets fixed, intangible and other;
 *    current liabilities short-term borrowings, payables, taxes and other; non-current liabilities long-term borrowings and
 *    other. A liability left out would flatter debt, so nothing less will do.
 * 3. Current assets from cash, receivables and inventory alone, where no total can be built on that: what is left out can only
 *    lower the liquidity ratios. Not when it would exceed total assets.
 * 4. A part not reported is 0 when the reported parts, none negative, already make up the whole subtotal.
 * Also retained earnings = surplus reserve + undistributed profit (CAS); EBIT = profit before tax + interest expense, else
 * operating income, which under CAS (营业利润) is after finance costs already. Source: double entry; CAS statement forms.
 * @throws DomainError `amount-out-of-range` when a sum leaves the safe integers.
 */
export function derivedAmounts(amounts: StatementAmounts): StatementAmounts {
  const known: Amounts = { ...amounts };
  settleIdentities(known);
  for (const { whole, needed, optional } of subtotals)
    if (has(known, needed)) setAbsent(known, whole, sum(known, [...needed, ...optional]));
  settleIdentities(known);
  addLeanCurrentAssets(known);
  settleIdentities(known);
  subtotals.forEach((subtotal) => addProvenZeros(known, subtotal));
  addEarnings(known);
  return known;
}

function has(known: Amounts, lines: readonly StatementLine[]): boolean {
  return lines.every((line) => known[line] !== undefined);
}

function sum(known: Amounts, lines: readonly StatementLine[]): number {
  return lines.reduce((total, line) => safe(total + (known[line] ?? 0)), 0);
}

function setAbsent(known: Amounts, line: StatementLine, amount: number): void {
  known[line] ??= safe(amount);
}

function settleIdentities(known: Amounts): void {
  for (let before = -1; before < Object.keys(known).length;) {
    before = Object.keys(known).length;
    for (const identity of identities) settleIdentity(known, identity);
  }
}

function settleIdentity(known: Amounts, [whole, part, rest]: (typeof identities)[number]): void {
  const absent = [whole, part, rest].filter((line) => known[line] === undefined);
  const [line] = absent;
  if (absent.length !== 1 || !line || neverDerived.includes(line)) return;
  if (line === whole) setAbsent(known, whole, sum(known, [part, rest]));
  else setAbsent(known, line, sum(known, [whole]) - sum(known, [line === part ? rest : part]));
}

function addLeanCurrentAssets(known: Amounts): void {
  const { totalAssets, nonCurrentAssets, currentAssets } = known;
  if (currentAssets !== undefined || !has(known, leanCurrentAssets)) return;
  if (totalAssets === undefined && nonCurrentAssets !== undefined) return;
  const lean = sum(known, ['cash', 'accountsReceivable', 'inventory', ...(subtotals[0]?.optional ?? [])]);
  if (totalAssets === undefined || lean <= totalAssets) setAbsent(known, 'currentAssets', lean);
}

function addProvenZeros(known: Amounts, { whole, needed, optional }: Subtotal): void {
  const parts = [...needed, ...optional];
  const reported = parts.filter((line) => known[line] !== undefined);
  if (reported.length === 0 || reported.some((line) => (known[line] ?? 0) < 0)) return;
  if (sum(known, reported) !== known[whole]) return;
  for (const line of parts) setAbsent(known, line, 0);
}

function addEarnings(known: Amounts): void {
  if (has(known, ['surplusReserve', 'undistributedProfit']))
    setAbsent(known, 'retainedEarnings', sum(known, ['surplusReserve', 'undistributedProfit']));
  if (has(known, ['profitBeforeTax', 'interestExpense']))
    setAbsent(known, 'ebit', sum(known, ['profitBeforeTax', 'interestExpense']));
  if (has(known, ['operatingIncome'])) setAbsent(known, 'ebit', sum(known, ['operatingIncome']));
}
