import type { CreditAccountEvent } from '@zixin/credit-account/events';
import { type CalendarDate, latest, type Recorded, type View } from '@zixin/kernel';
import { segmentOf } from './accounts.js';

/** `settledOn` of an item with something open: later than any day. */
export const stillOpen = '9999-12-31' as CalendarDate;

/** A payment, credit note or write-off applied to the invoice: counts from `effectiveOn` to the day before `reversedOn`. */
export interface DatedApplication {
  /** Payment or credit note id; a write-off has none of its own. */
  readonly id: string;
  readonly source: 'payment' | 'creditNote' | 'writeOff';
  /** Minor units. */
  readonly amount: number;
  readonly paidOn: CalendarDate;
  readonly effectiveOn: CalendarDate;
  readonly reversedOn: CalendarDate | null;
}

/** One invoice with all that was ever applied to it, so that what was open on any day follows from it alone. Minor units. */
export interface OpenItem {
  readonly invoiceId: string;
  readonly customerId: string;
  readonly segment: string;
  readonly number: string | null;
  readonly issuedOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly currency: string;
  readonly amount: number;
  readonly dispute: {
    readonly amount: number;
    readonly reason: string;
    readonly raisedOn: CalendarDate;
  } | null;
  readonly applications: readonly DatedApplication[];
  /** Money that came for what was written off: it opens and settles nothing. Minor units. */
  readonly recoveries: readonly {
    readonly id: string;
    readonly amount: number;
    readonly receivedOn: CalendarDate;
  }[];
  /** Open after everything recorded. */
  readonly open: number;
  /** The first day from which it stays settled for good; `stillOpen` while anything is open. Before it, ask `openAt`. */
  readonly settledOn: CalendarDate;
}

/** What was open of an item at the end of a date, in minor units; 0 before it was issued. Never below 0. */
export function openAt(
  item: Pick<OpenItem, 'issuedOn' | 'amount' | 'applications'>,
  date: CalendarDate,
): number {
  if (item.issuedOn > date) return 0;
  let open = item.amount;
  for (const { amount, effectiveOn, reversedOn } of item.applications)
    if (effectiveOn <= date && (reversedOn === null || reversedOn > date)) open -= amount;
  return Math.max(0, open);
}

function withApplications(item: OpenItem, applications: readonly DatedApplication[]): OpenItem {
  const open = openAt({ issuedOn: item.issuedOn, amount: item.amount, applications }, stillOpen);
  return { ...item, applications, open, settledOn: open > 0 ? stillOpen : lastClosing(item, applications) };
}

/** From the last day back: the earliest of the days on which something changed with nothing open on it or after it. */
function lastClosing(
  { issuedOn, amount }: Pick<OpenItem, 'issuedOn' | 'amount'>,
  applications: readonly DatedApplication[],
): CalendarDate {
  const [only] = applications;
  if (only && applications.length === 1 && only.reversedOn === null)
    return latest(issuedOn, only.effectiveOn);
  const turns = [issuedOn];
  for (const { effectiveOn, reversedOn } of applications) {
    turns.push(effectiveOn);
    if (reversedOn !== null) turns.push(reversedOn);
  }
  const dates = turns.filter((date) => date >= issuedOn).sort();
  let settledOn = dates[dates.length - 1] as CalendarDate;
  for (const date of dates.reverse()) {
    if (openAt({ issuedOn, amount, applications }, date) > 0) return settledOn;
    settledOn = date;
  }
  return settledOn;
}

function applied(item: OpenItem | null, application: DatedApplication): OpenItem | null {
  return item && withApplications(item, [...item.applications, application]);
}

type ItemEvent = CreditAccountEvent;

export const openItems: View<OpenItem, ItemEvent> = {
  name: 'openItems',
  version: 3,
  key: invoicesOf,
  begins: ['InvoiceIssued'],
  on: {
    InvoiceIssued: (_, event) => {
      const { invoiceId, number, issuedOn, dueOn, amount } = event.data;
      return {
        invoiceId,
        customerId: event.meta.partitionKey,
        segment: segmentOf(event),
        number,
        issuedOn,
        dueOn,
        currency: amount.currency,
        amount: amount.minor,
        dispute: null,
        applications: [],
        recoveries: [],
        open: amount.minor,
        settledOn: stillOpen,
      };
    },
    CreditNoteIssued: (item, { data }, key) => {
      const part = data.applied.find(({ invoiceId }) => invoiceId === key);
      if (!part) return item;
      const { creditNoteId: id, issuedOn } = data;
      const dates = { paidOn: issuedOn, effectiveOn: issuedOn, reversedOn: null };
      return applied(item, { id, source: 'creditNote', amount: part.amount.minor, ...dates });
    },
    PaymentAllocated: (item, { data }) => {
      const { paymentId: id, source, amount, paidOn, effectiveOn } = data;
      return applied(item, { id, source, amount: amount.minor, paidOn, effectiveOn, reversedOn: null });
    },
    InvoiceWrittenOff: (item, { id, data: { amount, on } }) => {
      const dates = { paidOn: on, effectiveOn: on, reversedOn: null };
      return applied(item, { id, source: 'writeOff', amount: amount.minor, ...dates });
    },
    WriteOffRecovered: (item, { data: { recoveryId: id, amount, receivedOn } }) =>
      item && { ...item, recoveries: [...item.recoveries, { id, amount: amount.minor, receivedOn }] },
    PaymentReversed: (item, { data }) => {
      const { paymentId, reversedOn } = data;
      return (
        item &&
        withApplications(
          item,
          item.applications.map((part) => (part.id === paymentId ? { ...part, reversedOn } : part)),
        )
      );
    },
    InvoiceDisputed: (item, { data: { amount, reason, raisedOn } }) =>
      item && { ...item, dispute: { amount: amount.minor, reason, raisedOn } },
    DisputeResolved: (item) => item && { ...item, dispute: null },
  },
  fields: {
    customerId: (item) => item.customerId,
    segment: (item) => item.segment,
    number: (item) => item.number,
    currency: (item) => item.currency,
    issuedOn: (item) => item.issuedOn,
    dueOn: (item) => item.dueOn,
    settledOn: (item) => item.settledOn,
    open: (item) => item.open,
    disputed: (item) => item.dispute?.amount ?? 0,
  },
  indexes: ['customerId', 'settledOn', 'number'],
};

function invoicesOf(event: Recorded<ItemEvent>): string | readonly string[] {
  if (event.type === 'CreditNoteIssued') return event.data.applied.map(({ invoiceId }) => invoiceId);
  if (event.type === 'PaymentReversed') return event.data.reopened.map(({ invoiceId }) => invoiceId);
  return 'invoiceId' in event.data ? event.data.invoiceId : [];
}
