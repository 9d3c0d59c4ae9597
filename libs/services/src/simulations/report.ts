import { type CalendarDate, daysBetween, type Money } from '@zixin/kernel';
import type { ReplayedAccount, Row } from './account-replay.js';
import { followsCandidate, candidatesOf } from './candidate-policies.js';
import { firstWarning, gradeBeside, isScore, type ReplayedCustomer } from './customer-replay.js';
import type { SimulationOptions, SimulationReport, SimulationRow, WarningLead } from './simulation.js';
import { avoidedTally, migrations, tally, wordCounts } from './tallies.js';
import { heldInvoices, heldShare } from './what-if-account.js';

/** Adds replayed customers up to a report. */
export function reportOf(options: SimulationOptions) {
  const { policies, from = null, until, scoreAt, today, mostRows = 2_000 } = options;
  const [grades, tiers] = [migrations(), migrations()];
  const limits = { higher: tally(), lower: tally(), same: 0 };
  const orders = { checked: 0, wouldHold: tally(), wouldPass: tally(), overridesHeld: tally() };
  const avoided = { writtenOff: avoidedTally(), overdue: avoidedTally(), delayed: avoidedTally(), today };
  const warnings = { candidate: wordCounts(), recorded: wordCounts() };
  const leads: WarningLead[] = [];
  const rows: SimulationRow[] = [];
  let [customers, scores, moreRows] = [0, 0, 0];

  function takeRow(row: Row, customerId: string): void {
    const whole = { ...row, customerId };
    options.onRow?.(whole);
    if (row.kind === 'limit') takeLimit(row, limits);
    if (row.kind === 'order') orders.checked += 1;
    if (!row.differs) return;
    if (rows.length < mostRows) rows.push(whole);
    else moreRows += 1;
  }

  return {
    take(customer: ReplayedCustomer): void {
      customers += 1;
      for (const score of customer.scores.filter(isScore)) {
        scores += 1;
        grades.add(score.recorded.grade, gradeBeside(score));
        tiers.add(score.recorded.tier, score.tier);
      }
      for (const row of customer.rows) takeRow(row, customer.customerId);
      for (const account of customer.accounts) {
        takeOrders(account, orders);
        takeAvoided(account, avoided);
      }
      for (const { code } of customer.warnings) warnings.candidate.add(code);
      for (const { code } of customer.recordedWarnings) warnings.recorded.add(code);
      const lead = leadOf(customer);
      if (lead) leads.push(lead);
    },
    done: (): SimulationReport => ({
      ...{ policies: policies.map(({ kind }) => kind), from, until, scoreAt, customers, rows, moreRows },
      limitsFollow: followsCandidate(candidatesOf(policies)) ? 'candidate' : 'recorded',
      grades: { scores, migrations: grades.done() },
      tiers: tiers.done(),
      limits: { higher: limits.higher.done(), lower: limits.lower.done(), same: limits.same },
      orders: {
        checked: orders.checked,
        wouldHold: orders.wouldHold.done(),
        wouldPass: orders.wouldPass.done(),
        overridesHeld: orders.overridesHeld.done(),
      },
      writeOffsAvoided: avoided.writtenOff.done(),
      overdueAvoided: avoided.overdue.done(),
      salesDelayed: avoided.delayed.done(),
      warnings: { candidate: warnings.candidate.done(), recorded: warnings.recorded.done(), leads },
    }),
  };
}

type Tallying = ReturnType<typeof tally>;

/** By how much the candidate's limit is above or below. */
function takeLimit(
  { recorded, candidate }: Row,
  limits: { readonly higher: Tallying; readonly lower: Tallying; same: number },
): void {
  const [before, after] = [moneyOf(recorded?.['limit']), moneyOf(candidate['limit'])];
  const currency = after.currency || before.currency;
  const more = after.minor - before.minor;
  if (more > 0) limits.higher.add({ minor: more, currency });
  else if (more < 0) limits.lower.add({ minor: -more, currency });
  else limits.same += 1;
}

/** A limit that could not be computed lends nothing. */
function moneyOf(limit: unknown): Money {
  return (limit as Money | null | undefined) ?? { minor: 0, currency: '' };
}

function takeOrders(
  { departure, orders: amounts, currency }: ReplayedAccount,
  orders: Readonly<Record<'wouldHold' | 'wouldPass' | 'overridesHeld', Tallying>>,
): void {
  const { held, passed, overridden } = departure;
  const amountOf = (orderId: string) => ({ minor: amounts.get(orderId) ?? 0, currency });
  for (const orderId of held)
    (overridden.has(orderId) ? orders.overridesHeld : orders.wouldHold).add(amountOf(orderId));
  for (const orderId of passed) orders.wouldPass.add(amountOf(orderId));
}

type AvoidedTally = ReturnType<typeof avoidedTally>;
interface Sums {
  readonly writtenOff: AvoidedTally;
  readonly overdue: AvoidedTally;
  readonly delayed: AvoidedTally;
  readonly today: CalendarDate;
}

/** What became of the invoices of orders the candidate holds, each once and to the part it bills them. */
function takeAvoided({ departure, outcome, currency }: ReplayedAccount, sums: Sums): void {
  const { overridden, invoiced } = departure;
  const ofOverrides = heldInvoices({ held: overridden, invoiced });
  for (const [invoiceId, { minor, ofInvoice }] of heldInvoices(departure)) {
    const invoice = outcome.invoices.get(invoiceId);
    if (!invoice) continue;
    const over = ofOverrides.get(invoiceId)?.minor ?? 0;
    const take = (tallied: AvoidedTally, of: number) => {
      const part = (share: number) => ({ minor: heldShare(of, share, ofInvoice), currency });
      tallied.add(part(minor), over > 0 ? part(over) : null);
    };
    const { amount, open, writtenOff, dueOn } = invoice;
    if (writtenOff > 0) take(sums.writtenOff, writtenOff);
    if (open > 0 && dueOn < sums.today) take(sums.overdue, open);
    if (open <= 0 && writtenOff === 0) take(sums.delayed, amount);
  }
}

function leadOf({ customerId, warnings, troubles }: ReplayedCustomer): WarningLead | null {
  const found = firstWarning(warnings);
  if (!found) return null;
  const { code, level, on } = found;
  const until = (day: CalendarDate | null) => day && daysBetween(on, day);
  return {
    ...{ customerId, code, level, on },
    daysBeforeOverdue: until(troubles.overdueOn),
    daysBeforeDefault: until(troubles.defaultOn),
    daysBeforeWriteOff: until(troubles.writeOffOn),
  };
}
