import type { ReviewHeldOrders } from '@zixin/credit-account';
import type { CreditAccountEvent } from '@zixin/credit-account/events';
import type { GroupMemberAdded, GroupMemberRemoved } from '@zixin/credit-group/events';
import type { Process, Recorded } from '@zixin/kernel';
import { accountIdOfEvent } from './account-event.js';
import { errand, type GroupErrand, groupIdOfEvent } from './group-errands.js';

/** The groups of an account, and what was reported to them. */
export interface ReportedExposure {
  /** One at most, but for a moment while an account changes its group. */
  readonly groups: readonly string[];
  /** The command whose events were reported last: its other events need no report of their own. */
  readonly reported: string | null;
  /** The event that asks for a report. */
  readonly reportAfter: string | null;
}

type Membership = GroupMemberAdded | GroupMemberRemoved;
type Observed = Membership | Extract<CreditAccountEvent, { readonly type: Changing }>;
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
  if (state.groups.length === 0 || state.reported === meta.commandId) return state;
  return { ...state, reported: meta.commandId, reportAfter: id };
}

/** An order that a group was asked about tells the group, wherever the fact of joining it is folded. */
function judged(
  state: ReportedExposure,
  event: Recorded<Extract<CreditAccountEvent, { readonly type: 'OrderReserved' | 'OrderHeld' }>>,
): ReportedExposure {
  const { group } = event.data;
  return changed(group ? joined(state, group.groupId) : state, event);
}

function joined(state: ReportedExposure, groupId: string): ReportedExposure {
  return state.groups.includes(groupId) ? state : { ...state, groups: [...state.groups, groupId] };
}

function left(state: ReportedExposure, groupId: string): ReportedExposure {
  return { ...state, groups: state.groups.filter((known) => known !== groupId) };
}

function accountOf(event: Recorded<Observed>): string | null {
  return isMembership(event) ? event.data.accountId : accountIdOfEvent(event);
}

function isMembership(event: Recorded<Observed>): event is Recorded<Membership> {
  return event.type === 'GroupMemberAdded' || event.type === 'GroupMemberRemoved';
}

/**
 * Has the exposure of an account in a group reported to it, once for all events of a command. An order that the group
 * refused is looked at again: headroom that came free while the account was deciding would else be missed.
 */
export const reportGroupExposure: Process<ReportedExposure, Observed, GroupErrand | ReviewHeldOrders> = {
  name: 'reportGroupExposure',
  version: 1,
  initialState: { groups: [], reported: null, reportAfter: null },
  key: accountOf,
  on: {
    GroupMemberAdded: (state, event) => changed(joined(state, groupIdOfEvent(event) ?? ''), event),
    GroupMemberRemoved: (state, event) => left(state, groupIdOfEvent(event) ?? ''),
    OrderReserved: judged,
    OrderHeld: judged,
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
    const id = accountOf(event) ?? '';
    const report = reportAfter === event.id ? [errand('ReportExposure', id)] : [];
    if (event.type !== 'OrderHeld' || event.data.group?.accepted !== false) return report;
    const command = { type: 'ReviewHeldOrders', data: { on: event.effectiveOn } } as const;
    return [...report, { category: 'creditAccount', id, command }];
  },
  wakeOn: () => null,
};
