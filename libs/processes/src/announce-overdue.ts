import type { BusinessDayOpened } from '@zixin/calendar/events';
import type { AnnounceOverdue } from '@zixin/credit-account';
import type {
  CreditNoteIssued,
  InvoiceFellOverdue,
  InvoiceIssued,
  PaymentAllocated,
  PaymentReversed,
} from '@zixin/credit-account/events';
import { addDays, type Process } from '@zixin/kernel';
import { accountIdOfEvent } from './account-event.js';
import { earliestDue, type OpenDue, paidDown, withDue } from './open-dues.js';

export interface AccountDues {
  readonly accountId: string;
  readonly dues: readonly OpenDue[];
}

type Observed =
  | BusinessDayOpened
  | InvoiceIssued
  | CreditNoteIssued
  | PaymentAllocated
  | PaymentReversed
  | InvoiceFellOverdue;

/**
 * On a new business day, has the accounts with an open invoice due before it announce what fell overdue. Figures never wait
 * for it: overdue is computed from dates. An invoice that reopens is announced again.
 */
export const announceOverdue: Process<AccountDues, Observed, AnnounceOverdue> = {
  name: 'announceOverdue',
  version: 1,
  initialState: { accountId: '', dues: [] },
  key: accountIdOfEvent,
  on: {
    InvoiceIssued: (state, event) => {
      const { invoiceId, dueOn, amount } = event.data;
      const dues = withDue(state.dues, { invoiceId, dueOn, open: amount.minor, announced: false });
      return { accountId: accountIdOfEvent(event) ?? '', dues };
    },
    CreditNoteIssued: (state, { data }) => ({
      ...state,
      dues: data.applied.reduce(
        (dues, part) => paidDown(dues, part.invoiceId, part.amount.minor),
        state.dues,
      ),
    }),
    PaymentAllocated: (state, { data }) => ({
      ...state,
      dues: paidDown(state.dues, data.invoiceId, data.amount.minor),
    }),
    PaymentReversed: (state, { data }) => ({
      ...state,
      dues: data.reopened.reduce(
        (dues, { invoiceId, dueOn, reopenedAmount }) =>
          withDue(dues, { invoiceId, dueOn, open: reopenedAmount.minor, announced: false }),
        state.dues,
      ),
    }),
    InvoiceFellOverdue: (state, { data }) => ({
      ...state,
      dues: state.dues.map((due) => (due.invoiceId === data.invoiceId ? { ...due, announced: true } : due)),
    }),
  },
  react({ accountId, dues }, event) {
    if (event.type !== 'BusinessDayOpened') return [];
    const on = event.data.date;
    const due = earliestDue(dues);
    if (due === null || due >= on) return [];
    return [{ category: 'creditAccount', id: accountId, command: { type: 'AnnounceOverdue', data: { on } } }];
  },
  wakeOn: ({ dues }) => {
    const due = earliestDue(dues);
    return due === null ? null : addDays(due, 1);
  },
};
