import type { ReviewHeldOrders } from '@zixin/credit-account';
import type { CreditAccountEvent } from '@zixin/credit-account/events';
import type { GroupMemberAdded } from '@zixin/credit-group/events';
import type { Process, Recorded } from '@zixin/kernel';
import { accountIdOfEvent } from './account-event.js';
import { errand, type GroupErrand } from './group-errands.js';

/** The command whose events were reported last: its other events need no report of their own. */
export interface ReportedExposure {
  readonly reported: string | null;
  /** The event that asks for a report. */
  readonly reportAfter: string | null;
}

type Observed = GroupMemberAdded | Extract<CreditAccountEvent, { readonly type: Changing }>;
type Changing =
  | 'OrderReserved'
  | 'OrderHeld'
  | 'OrderReleased'
  | 'OrderChanged'
  | 'OrderCancelled'
  | 'OrderDelivered'
  | 'InvoiceIssued'
  | 'CreditNoteIssued'
  | 'PaymentReceived'
  | 'PaymentReversed'
  | 'InvoiceWrittenOff'
  | 'WriteOffRecovered';

function changed(state: ReportedExposure, { id, meta }: Pick<Recorded, 'id' | 'meta'>): ReportedExposure {
  return state.reported === meta.commandId ? state : { reported: meta.commandId, reportAfter: id };
}

/**
 * Has an account's exposure reported to its group, if it is in one, once for all events of a command. An order that the group
 * refused is looked at again: headroom that came free while the account was deciding would else be missed.
 */
export const reportGroupExposure: Process<ReportedExposure, Observed, GroupErrand | ReviewHeldOrders> = {
  name: 'reportGroupExposure',
  version: 1,
  initialState: { reported: null, reportAfter: null },
  key: (event) => (event.type === 'GroupMemberAdded' ? event.data.accountId : accountIdOfEvent(event)),
  on: {
    GroupMemberAdded: changed,
    OrderReserved: changed,
    OrderHeld: changed,
    OrderReleased: changed,
    OrderChanged: changed,
    OrderCancelled: changed,
    OrderDelivered: changed,
    InvoiceIssued: changed,
    CreditNoteIssued: changed,
    PaymentReceived: changed,
    PaymentReversed: changed,
    InvoiceWrittenOff: changed,
    WriteOffRecovered: changed,
  },
  react({ reportAfter }, event) {
    const id = event.type === 'GroupMemberAdded' ? event.data.accountId : (accountIdOfEvent(event) ?? '');
    const report = reportAfter === event.id ? [errand('ReportExposure', id)] : [];
    if (event.type !== 'OrderHeld' || event.data.group?.accepted !== false) return report;
    const command = { type: 'ReviewHeldOrders', data: { on: event.effectiveOn } } as const;
    return [...report, { category: 'creditAccount', id, command }];
  },
  wakeOn: () => null,
};
