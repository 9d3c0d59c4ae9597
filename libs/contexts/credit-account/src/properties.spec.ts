import { entriesOf, lookUp, type Money, valuesOf } from '@zixin/kernel';
import fc from 'fast-check';
import { exposureOf, type OpenAccount, type OpenInvoice, type Order } from './account-state.js';
import type { CreditAccountCommand } from './commands.js';
import type { CreditAccountEvent } from './credit-account.events.js';
import { mostThatPasses } from '@zixin/calculations';
import { effectiveLimit } from './limit-layers.js';
import { layersUnder } from './mitigants.js';
import type { OrderCheckPolicy } from './order-check-policy.js';
import { folded, type Lived, type LivedStep, randomHistories } from './testing/random-history.js';

const check = (property: (lived: Lived) => void) =>
  fc.assert(fc.property(randomHistories, property), { numRuns: 100 });

const sum = <T>(items: readonly T[], of: (item: T) => number) =>
  items.reduce((total, item) => total + of(item), 0);
const exposure = ({ totals }: OpenAccount) => exposureOf(totals, true);

/** The totals, recomputed from what is open. */
function recomputed({ orders, invoices, credits }: OpenAccount): OpenAccount['totals'] {
  const [allOrders, allInvoices] = [valuesOf(orders), valuesOf(invoices)];
  return {
    reserved: sum(allOrders, (order) => order.reserved),
    delivered: sum(allOrders, (order) => order.delivered),
    receivable: sum(allInvoices, (invoice) => invoice.open),
    unapplied: sum(valuesOf(credits), (credit) => credit.unapplied),
    earmarked: sum(allOrders, (order) => order.earmarked) + sum(allInvoices, (invoice) => invoice.earmarked),
  };
}

const soundOrder = (order: Order) =>
  Math.min(order.reserved, order.delivered, order.invoicedAhead, order.moved, order.earmarked) >= 0 &&
  (order.reserved === 0 || (!order.finished && order.reserved + order.moved <= order.amount)) &&
  order.earmarked <= order.reserved + order.delivered;

const soundInvoice = ({ open, earmarked, amount }: OpenInvoice) =>
  open > 0 && open <= amount && earmarked >= 0 && earmarked <= open;

/** Open items that count as closed at the same time. */
const openAndClosed = (account: OpenAccount) =>
  (['order', 'invoice', 'credit', 'proposal'] as const).flatMap((kind) =>
    [...entriesOf<unknown>(account[`${kind}s`])].filter(([id]) => lookUp(account.closed[kind], id)),
  );

const nothing = { reserved: 0, delivered: 0, invoicedAhead: 0 };

/** Commands that only move amounts from one stage to another. */
function onlyMoves({ type, data }: CreditAccountCommand, { orders }: OpenAccount): boolean {
  if (type === 'AllocatePayment') return true;
  if (type === 'DeliverOrder') {
    const { reserved, invoicedAhead } = lookUp(orders, data.orderId) ?? nothing;
    return !data.final && 'amount' in data.part && data.part.amount.minor <= reserved + invoicedAhead;
  }
  if (type !== 'IssueInvoice') return false;
  const within = data.orders.every(({ orderId, amount }) => {
    const { reserved, delivered } = lookUp(orders, orderId) ?? nothing;
    return amount.minor <= reserved + delivered;
  });
  return within && data.amount.minor === sum(data.orders, ({ amount }) => amount.minor);
}

describe('rule 2: moving from stage to stage never changes the total, over random histories', () => {
  it('totals equal a recomputation, no figure turns negative, nothing is open and closed', () => {
    check(({ steps }) => {
      for (const { after } of steps) {
        expect(after.totals).toEqual(recomputed(after));
        expect(valuesOf(after.orders).filter((order) => !soundOrder(order))).toEqual([]);
        expect(valuesOf(after.invoices).filter((invoice) => !soundInvoice(invoice))).toEqual([]);
        expect(openAndClosed(after)).toEqual([]);
      }
    });
  });

  it('delivering, invoicing and allocating leave the exposure as it was; cash and credit lower it by their amount', () => {
    const seen = { moves: 0, cash: 0, reversals: 0, writeOffs: 0 };
    check(({ steps }) => {
      for (const { command, events, before, after } of steps) {
        const [event] = events;
        const change = exposure(after) - exposure(before);
        if (!event) continue;
        if (onlyMoves(command, before)) {
          seen.moves += 1;
          expect(change).toBe(0);
        } else if (event.type === 'PaymentReceived' || event.type === 'CreditNoteIssued') {
          seen.cash += 1;
          expect(change).toBe(-event.data.amount.minor);
        } else if (event.type === 'InvoiceWrittenOff') {
          seen.writeOffs += 1;
          expect(change).toBe(-event.data.amount.minor);
        } else if (event.type === 'WriteOffRecovered') {
          expect(change).toBe(0);
        } else if (event.type === 'PaymentReversed') {
          seen.reversals += 1;
          expect(change).toBe(event.data.amount.minor);
        }
      }
    });
    // Not vacuous: far below what the histories hold (about 80, 330, 13 and 15), so that chance never fails it.
    expect(seen.moves).toBeGreaterThan(15);
    expect(seen.cash).toBeGreaterThan(100);
    expect(seen.reversals).toBeGreaterThan(0);
    expect(seen.writeOffs).toBeGreaterThan(0);
  });
});

/** Orders reserved in a step on credit: not paid ahead, and not only lowered. */
function reservedOnCredit({ events, before }: LivedStep) {
  return events.flatMap((event) => {
    if (event.type !== 'OrderReserved') return [];
    const { reserved, earmarked, orderId, check: made } = event.data;
    const lowered = reserved.minor <= (lookUp(before.orders, orderId)?.reserved ?? 0);
    if (lowered || earmarked.minor === reserved.minor) return [];
    return [made.exposure.minor + reserved.minor];
  });
}

function mostOn({ after, on }: LivedStep, policy: OrderCheckPolicy): number {
  const { limit } = effectiveLimit(layersUnder(after, policy), on);
  if (limit.kind === 'UNLIMITED') return Infinity;
  return mostThatPasses(limit.kind === 'AMOUNT' ? limit.amount.minor : 0, policy);
}

describe('rule 5: nothing is reserved past the limit, over random histories', () => {
  it('no order is reserved past the limit on credit, and cash kept for one is there', () => {
    let seen = 0;
    check(({ steps, policy }) => {
      for (const step of steps) {
        const totals = reservedOnCredit(step);
        seen += totals.length;
        expect(totals.filter((total) => total > mostOn(step, policy))).toEqual([]);
        const [event, ...more] = step.events;
        if (event?.type !== 'OrderReserved' || more.length > 0) continue;
        const counted = exposureOf(step.after.totals, policy.countUnappliedCash);
        expect(counted).toBe(event.data.check.exposure.minor + event.data.reserved.minor);
        if (event.data.earmarked.minor > 0)
          expect(step.after.totals.earmarked).toBeLessThanOrEqual(step.after.totals.unapplied);
      }
    });
    // About 120 of them in a run.
    expect(seen).toBeGreaterThan(40);
  });
});

/** Cash and credit notes that came in and stayed, what of it was applied, and what was invoiced; by the events alone. */
function ledger(history: readonly CreditAccountEvent[]) {
  const applied = new Map<string, number>();
  let [received, credited] = [0, 0];
  const amountsOf = (kind: 'InvoiceIssued' | 'InvoiceWrittenOff') =>
    sum(history, ({ type, data }) => (type === kind ? (data as { amount: Money }).amount.minor : 0));
  for (const { type, data } of history) {
    if (type === 'PaymentReceived' || type === 'CreditNoteIssued') received += data.amount.minor;
    if (type === 'CreditNoteIssued') credited += sum(data.applied, ({ amount }) => amount.minor);
    if (type === 'PaymentAllocated')
      applied.set(data.paymentId, (applied.get(data.paymentId) ?? 0) + data.amount.minor);
    if (type !== 'PaymentReversed') continue;
    received -= data.amount.minor;
    const reopened = sum(data.reopened, (part) => part.reopenedAmount.minor);
    expect(reopened).toBe(applied.get(data.paymentId) ?? 0);
    expect(reopened + data.unapplied.minor).toBe(data.amount.minor);
    applied.delete(data.paymentId);
  }
  const used = credited + sum([...applied.values()], (minor) => minor);
  const [invoiced, writtenOff] = [amountsOf('InvoiceIssued'), amountsOf('InvoiceWrittenOff')];
  return { received, invoiced, writtenOff, applied: used };
}

describe('rule 13: no money is lost, over random histories', () => {
  it('cash and credit are applied or unapplied, invoices open, applied or written off, to the minor unit', () => {
    let seen = 0;
    check(({ history, steps, state }) => {
      const { received, invoiced, applied, writtenOff } = ledger(history);
      seen += writtenOff;
      expect(state.totals.unapplied).toBe(received - applied);
      expect(state.totals.receivable).toBe(invoiced - applied - writtenOff);
      expect(sum(valuesOf(state.writtenOff), ({ minor }) => minor)).toBe(writtenOff);
      expect(valuesOf(state.writtenOff).filter(({ minor, recovered }) => recovered > minor)).toEqual([]);
      for (const { events, after } of steps) {
        const last = events.at(-1);
        if (last?.type !== 'PaymentAllocated') continue;
        const { invoiceId, invoiceOpen, paymentId, unapplied } = last.data;
        expect(lookUp(after.invoices, invoiceId)?.open ?? 0).toBe(invoiceOpen.minor);
        expect(lookUp(after.credits, paymentId)?.unapplied ?? 0).toBe(unapplied.minor);
      }
    });
    expect(seen).toBeGreaterThan(0);
  });
});

describe('history is enough', () => {
  it('replay equals the live state, also from stored JSON', () => {
    check(({ history, state }) => {
      const live = JSON.stringify(state);
      expect(JSON.stringify(folded(history))).toBe(live);
      expect(JSON.stringify(folded(JSON.parse(JSON.stringify(history)) as CreditAccountEvent[]))).toBe(live);
    });
  });

  it('evolve takes any part of a history in any order and never throws or changes what it is given', () => {
    fc.assert(
      fc.property(
        randomHistories.chain(({ history }) =>
          fc.oneof(fc.subarray([...history]), fc.shuffledSubarray([...history])),
        ),
        (part) => {
          folded(part);
        },
      ),
      { numRuns: 60 },
    );
  });
});
