import type { AuthorityMatrix, DatedRate, OrderCheckContent, PolicyVersion } from '@zixin/calculations';
import type { CalendarDate, Command, Instant, Money } from '@zixin/kernel';
import type { CreditGroupFormed } from './credit-group.events.js';
import type { GroupLimit } from './group-limit.events.js';

export type FormGroup = Command<'FormGroup', CreditGroupFormed['data']>;
export type ProposeGroupLimit = Command<
  'ProposeGroupLimit',
  { readonly proposalId: string; readonly limit: GroupLimit; readonly reason: string }
>;
export type ApproveGroupLimit = Command<'ApproveGroupLimit', { readonly proposalId: string }>;
export type DeclineGroupLimit = Command<
  'DeclineGroupLimit',
  { readonly proposalId: string; readonly reason: string }
>;
/** `openingExposure` in the account's currency, read at `accountRevision` of the account's stream. */
export type AddMember = Command<
  'AddMember',
  {
    readonly accountId: string;
    readonly customerId: string;
    readonly openingExposure: Money;
    readonly accountRevision: number;
  }
>;
export type RemoveMember = Command<'RemoveMember', { readonly accountId: string; readonly reason: string }>;
/** `reservationId`: the order's id and the number of its check. `until`: when the account's answer is asked for at the latest. */
export type ReserveGroupHeadroom = Command<
  'ReserveGroupHeadroom',
  {
    readonly reservationId: string;
    readonly accountId: string;
    readonly amount: Money;
    readonly until: Instant;
  }
>;
export type ConfirmGroupReservation = Command<
  'ConfirmGroupReservation',
  { readonly reservationId: string; readonly accountRevision: number }
>;
export type ReleaseGroupReservation = Command<
  'ReleaseGroupReservation',
  { readonly reservationId: string; readonly reason: string }
>;
/** `exposure` in the account's currency, as of `accountRevision` of the account's stream. */
export type ReportMemberExposure = Command<
  'ReportMemberExposure',
  { readonly accountId: string; readonly exposure: Money; readonly accountRevision: number }
>;
export type RevalueGroup = Command<'RevalueGroup', { readonly on: CalendarDate }>;

export type CreditGroupCommand =
  | FormGroup
  | ProposeGroupLimit
  | ApproveGroupLimit
  | DeclineGroupLimit
  | AddMember
  | RemoveMember
  | ReserveGroupHeadroom
  | ConfirmGroupReservation
  | ReleaseGroupReservation
  | ReportMemberExposure
  | RevalueGroup;

/** The matrix in force. Thresholds are in major units of `currency`, the house's; without one they are in the group's. */
export interface GroupAuthority extends PolicyVersion<AuthorityMatrix> {
  readonly currency?: string;
}

/** What a decision reads from other streams; the events store what was used. */
export interface GroupInputs {
  readonly authority: GroupAuthority;
  readonly orderCheck: PolicyVersion<OrderCheckContent>;
  readonly rates?: readonly DatedRate[];
}
