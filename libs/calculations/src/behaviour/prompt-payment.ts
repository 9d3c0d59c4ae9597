import { type CalendarDate, plus, type Ratio, ratio, times } from '@zixin/kernel';
import { daysPastDue, type OpenAmount } from '../aging.js';
import { type Figure, quotient } from '../figure.js';
import { daysBeyondTerms, type DayWindow, type Settlement } from '../payment-behaviour.js';

/** Index points at days beyond terms (negative = early). */
export interface PromptPaymentAnchor {
  readonly days: number;
  readonly points: number;
}

/**
 * 100 at 30 days early, 90 at 20 early, 80 prompt, then 15, 22, 30, 60, 90 and 120 days beyond terms. Beyond the published part
 * the last slope goes on: 0 from 180 days. Older charts print 14 and 21. Source: docs.dnb.com, value chart at dandb.com.
 */
export const promptPaymentAnchors: readonly PromptPaymentAnchor[] = [
  { days: -30, points: 100 },
  { days: -20, points: 90 },
  { days: 0, points: 80 },
  { days: 15, points: 70 },
  { days: 22, points: 60 },
  { days: 30, points: 50 },
  { days: 60, points: 40 },
  { days: 90, points: 30 },
  { days: 120, points: 20 },
  { days: 180, points: 0 },
];

/** Points of a payment, linear between anchors (rising days, at least one) and flat outside of them; exact. */
export function promptPaymentPoints(
  days: number,
  anchors: readonly PromptPaymentAnchor[] = promptPaymentAnchors,
): Ratio {
  const next = anchors.findIndex((anchor) => days <= anchor.days);
  const [left, right] = [anchors[next - 1], anchors[next]];
  if (!right) return ratio(anchors.at(-1)?.points ?? 0);
  if (!left) return ratio(right.points);
  const travelled = ratio(days - left.days, right.days - left.days);
  return plus(ratio(left.points), times(travelled, ratio(right.points - left.points)));
}

/**
 * Prompt-payment index, 0–100 = Σ amount × points / Σ amount over settlements; each allocation is one experience.
 * Undefined with fewer than `least` (3) experiences. Risk bands by practice: 80–100 low, 50–79 medium, 0–49 high.
 */
export function promptPaymentIndex(
  settlements: Iterable<Settlement>,
  options: { readonly least?: number; readonly anchors?: readonly PromptPaymentAnchor[] } = {},
): Figure<'too-few-experiences'> {
  let [count, amount, points] = [0, 0n, ratio(0)];
  for (const settlement of settlements) {
    if (settlement.amount <= 0) continue;
    count += 1;
    amount += BigInt(settlement.amount);
    const own = promptPaymentPoints(daysBeyondTerms(settlement), options.anchors);
    points = plus(points, times(ratio(settlement.amount), own));
  }
  if (count < (options.least ?? 3) || amount === 0n) return { undefined: 'too-few-experiences' };
  return { value: times(points, ratio(1n, amount)) };
}

/**
 * Longest delay in days: the largest of days beyond terms over settlements and days past due over what is open on `on`; early
 * and prompt payments count 0. Undefined when nothing was settled and nothing is overdue.
 */
export function longestDelay(
  settlements: Iterable<Settlement>,
  open: Iterable<OpenAmount>,
  on: CalendarDate,
): Figure<'nothing-settled-or-overdue'> {
  let longest = -1;
  for (const settlement of settlements) longest = Math.max(longest, 0, daysBeyondTerms(settlement));
  for (const item of open) {
    const days = daysPastDue(item.dueOn, on);
    if (item.open > 0 && days > 0) longest = Math.max(longest, days);
  }
  return quotient(longest, longest < 0 ? 0 : 1, 'nothing-settled-or-overdue');
}

/** The settlements whose payment date lies in the window (after, until]. */
export function settledWithin(settlements: Iterable<Settlement>, window: DayWindow): readonly Settlement[] {
  return [...settlements].filter(({ paidOn }) => paidOn > window.after && paidOn <= window.until);
}
