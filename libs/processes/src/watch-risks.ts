import type { BusinessDayOpened } from '@zixin/calendar/events';
import type { CreditAccountEvent } from '@zixin/credit-account/events';
import type { InvestigationEvent } from '@zixin/investigation/events';
import { addDays, type CalendarDate, latest, type Process, type Recorded } from '@zixin/kernel';
import type { RatingAssigned } from '@zixin/rating/events';
import type { EvaluateWarnings } from '@zixin/warning';
import { customerIdOfEvent } from './customer-of-event.js';

export interface Watched {
  readonly customerId: string;
  /** The latest day something was recorded or opened: an evaluation is never dated before one that was made. */
  readonly lastDay: CalendarDate | null;
}

type Trigger =
  | 'InvoiceFellOverdue'
  | 'PaymentAllocated'
  | 'OrderHeld'
  | 'InvoiceIssued'
  | 'OrderReserved'
  | 'MitigantRegistered'
  | 'MitigantReleased'
  | 'DefaultDeclared';
type Observed =
  | BusinessDayOpened
  | RatingAssigned
  | Extract<CreditAccountEvent, { readonly type: Trigger }>
  | Extract<
      InvestigationEvent,
      { readonly type: 'EvidenceCollected' | 'EvidenceRetracted' | 'FinancialStatementsCorrected' }
    >;

/** Keeps who to watch; what is only seen from the next business day on needs no evaluation of its own. */
const quiet: readonly string[] = ['InvoiceIssued', 'OrderReserved', 'MitigantRegistered'];

/**
 * Has the warning rules of a customer read on every business day, those of month ends on the first of a month, and at once when
 * something happens that may trip them: late payments, overdue invoices, held orders, evidence, ratings, a released mitigant.
 */
export const watchRisks: Process<Watched, Observed, EvaluateWarnings> = {
  name: 'watchRisks',
  version: 1,
  initialState: { customerId: '', lastDay: null },
  key: customerIdOfEvent,
  on: {
    InvoiceIssued: seen,
    OrderReserved: seen,
    OrderHeld: seen,
    InvoiceFellOverdue: seen,
    PaymentAllocated: seen,
    MitigantRegistered: seen,
    MitigantReleased: seen,
    DefaultDeclared: seen,
    RatingAssigned: seen,
    EvidenceCollected: seen,
    EvidenceRetracted: seen,
    FinancialStatementsCorrected: seen,
    BusinessDayOpened: (state, { data: { date } }) => ({ ...state, lastDay: later(state.lastDay, date) }),
  },
  react({ customerId, lastDay }, event, idOf) {
    if (lastDay === null || quiet.includes(event.type) || isPrompt(event)) return [];
    const monthEnd = event.type === 'BusinessDayOpened' && event.data.date.endsWith('-01');
    const cadences = monthEnd ? (['daily', 'monthEnd'] as const) : (['daily'] as const);
    // One business day wakes every customer: the event's id alone would name warnings of all of them alike.
    const data = { evaluationId: idOf('evaluation'), on: lastDay, cadences };
    return [{ category: 'warning', id: customerId, command: { type: 'EvaluateWarnings', data } }];
  },
  wakeOn: ({ lastDay }) => (lastDay === null ? null : addDays(lastDay, 1)),
};

/**
 * What is entered today about the past is judged today: as of the day it was recorded, not of the day it took effect. That is
 * the instant's UTC day, at most one off the business day, which the key meets when it opens.
 */
function seen(state: Watched, event: Recorded): Watched {
  const recorded = event.meta.recordedAt.slice(0, 10) as CalendarDate;
  return { ...state, customerId: customerIdOfEvent(event) ?? '', lastDay: later(state.lastDay, recorded) };
}

function later(a: CalendarDate | null, b: CalendarDate): CalendarDate {
  return a === null ? b : latest(a, b);
}

function isPrompt(event: Recorded<Observed>): boolean {
  return event.type === 'PaymentAllocated' && event.data.paidOn <= event.data.invoice.dueOn;
}
