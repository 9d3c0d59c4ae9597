import type { CreditAccountEvent } from '@zixin/credit-account/events';
import type { CalendarDate, Recorded, View } from '@zixin/kernel';
import { segmentOf } from '../accounts.js';
import { placed } from '../balances.js';

/** What one day did to an account, minor units. */
export interface LedgerDay {
  readonly on: CalendarDate;
  /** Invoices issued, tax included. */
  readonly sold: number;
  readonly credited: number;
  /** Change of receivables less unapplied cash: what is applied to what changes nothing here. */
  readonly balance: number;
}

/** One calendar year of an account's documents by their own dates: small whatever the account's age. `days` in no particular order. */
export interface LedgerYear {
  readonly accountId: string;
  readonly customerId: string;
  readonly segment: string;
  readonly currency: string;
  readonly year: number;
  readonly days: readonly LedgerDay[];
}

type LedgerEvent = Extract<
  CreditAccountEvent,
  {
    readonly type:
      'InvoiceIssued' | 'CreditNoteIssued' | 'PaymentReceived' | 'PaymentReversed' | 'InvoiceWrittenOff';
  }
>;

const category = 'creditAccount-';

function dayOf({ type, data }: LedgerEvent): LedgerDay {
  const { minor } = data.amount;
  switch (type) {
    case 'InvoiceIssued':
      return { on: data.issuedOn, sold: minor, credited: 0, balance: minor };
    case 'CreditNoteIssued':
      return { on: data.issuedOn, sold: 0, credited: minor, balance: -minor };
    case 'PaymentReceived':
      return { on: data.receivedOn, sold: 0, credited: 0, balance: -minor };
    case 'PaymentReversed':
      return { on: data.reversedOn, sold: 0, credited: 0, balance: minor };
    case 'InvoiceWrittenOff':
      return { on: data.on, sold: 0, credited: 0, balance: -minor };
  }
}

function posted(doc: LedgerYear | null, event: Recorded<LedgerEvent>): LedgerYear {
  const day = dayOf(event);
  const before = doc ?? {
    accountId: event.stream.slice(category.length),
    customerId: event.meta.partitionKey,
    segment: segmentOf(event),
    currency: event.data.amount.currency,
    year: Number(day.on.slice(0, 4)),
    days: [],
  };
  const at = before.days.findIndex(({ on }) => on === day.on);
  const known = before.days[at];
  const sum = known
    ? {
        on: day.on,
        sold: known.sold + day.sold,
        credited: known.credited + day.credited,
        balance: known.balance + day.balance,
      }
    : day;
  return { ...before, days: placed(before.days, at, sum) };
}

/** Sales, and receivables less unapplied cash, of every account on any date. */
export const accountLedger: View<LedgerYear, LedgerEvent> = {
  name: 'accountLedger',
  version: 1,
  key: (event) => `${event.stream.slice(category.length)} ${dayOf(event).on.slice(0, 4)}`,
  on: {
    InvoiceIssued: posted,
    CreditNoteIssued: posted,
    PaymentReceived: posted,
    PaymentReversed: posted,
    InvoiceWrittenOff: posted,
  },
  fields: {
    accountId: (doc) => doc.accountId,
    customerId: (doc) => doc.customerId,
    currency: (doc) => doc.currency,
    year: (doc) => doc.year,
  },
  indexes: ['customerId'],
};

/** Change of receivables less unapplied cash up to the end of a date, minor units. */
export function balanceUntil({ days }: Pick<LedgerYear, 'days'>, date: CalendarDate): number {
  return days.reduce((sum, { on, balance }) => (on <= date ? sum + balance : sum), 0);
}
