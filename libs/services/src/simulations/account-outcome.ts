import type { CreditAccountEvent } from '@zixin/credit-account';
import type { CalendarDate, DataOf, Recorded } from '@zixin/kernel';
import { addDays } from '@zixin/kernel';

/** What became of an invoice, in minor units of the account's currency. */
export interface InvoiceOutcome {
  readonly amount: number;
  readonly dueOn: CalendarDate;
  /** Not paid, not credited, not written off. */
  open: number;
  /** Less what was recovered. */
  writtenOff: number;
  /** What had been applied to it by its due date. */
  inTime: number;
}

/** When it went wrong first: an invoice unpaid past its due date, a declared default, a write-off. */
export interface Troubles {
  overdueOn: CalendarDate | null;
  defaultOn: CalendarDate | null;
  writeOffOn: CalendarDate | null;
}

export interface AccountOutcome {
  readonly invoices: ReadonlyMap<string, InvoiceOutcome>;
  readonly troubles: Troubles;
}

interface Truth {
  readonly invoices: Map<string, InvoiceOutcome>;
  readonly troubles: Troubles;
}

type Steps = {
  readonly [T in CreditAccountEvent['type']]?: (truth: Truth, data: DataOf<CreditAccountEvent, T>) => void;
};

const steps: Steps = {
  InvoiceIssued: ({ invoices }, { invoiceId, amount: { minor: amount }, dueOn }) =>
    void invoices.set(invoiceId, { amount, dueOn, open: amount, writtenOff: 0, inTime: 0 }),
  PaymentAllocated: (truth, { invoiceId, amount, effectiveOn }) =>
    apply(truth, invoiceId, amount.minor, effectiveOn),
  CreditNoteIssued: (truth, { applied, issuedOn }) => {
    for (const { invoiceId, amount } of applied) apply(truth, invoiceId, amount.minor, issuedOn);
  },
  PaymentReversed: (truth, { reopened, reversedOn }) => {
    for (const { invoiceId, reopenedAmount } of reopened)
      apply(truth, invoiceId, -reopenedAmount.minor, reversedOn);
  },
  InvoiceWrittenOff: ({ invoices, troubles }, { invoiceId, amount, on }) => {
    troubles.writeOffOn = first(troubles.writeOffOn, on);
    const invoice = invoices.get(invoiceId);
    if (!invoice) return;
    invoice.open -= amount.minor;
    invoice.writtenOff += amount.minor;
  },
  WriteOffRecovered: ({ invoices }, { invoiceId, amount }) => {
    const invoice = invoices.get(invoiceId);
    if (invoice) invoice.writtenOff -= amount.minor;
  },
  DefaultDeclared: ({ troubles }, { on }) => void (troubles.defaultOn = first(troubles.defaultOn, on)),
};

function apply({ invoices }: Truth, invoiceId: string, minor: number, on: CalendarDate): void {
  const invoice = invoices.get(invoiceId);
  if (!invoice) return;
  invoice.open -= minor;
  if (on <= invoice.dueOn) invoice.inTime += minor;
}

/** The earlier of two days, `null` being none. */
export function first(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  if (a === null || b === null) return a ?? b;
  return b < a ? b : a;
}

/** The truth about an account on a day, from its whole stream. */
export function accountOutcome(
  events: readonly Recorded<CreditAccountEvent>[],
  today: CalendarDate,
): AccountOutcome {
  const truth: Truth = {
    invoices: new Map(),
    troubles: { overdueOn: null, defaultOn: null, writeOffOn: null },
  };
  for (const { type, data, effectiveOn } of events)
    if (effectiveOn <= today)
      (steps[type] as ((truth: Truth, data: unknown) => void) | undefined)?.(truth, data);
  for (const { amount, dueOn, inTime } of truth.invoices.values())
    if (inTime < amount && dueOn < today)
      truth.troubles.overdueOn = first(truth.troubles.overdueOn, addDays(dueOn, 1));
  return truth;
}
