import type {
  CreditGroupEvent,
  GroupLimit,
  GroupLimitApproved,
  GroupLimitProposed,
} from '@zixin/credit-group/events';
import type { CalendarDate, Instant, Money, View } from '@zixin/kernel';

export interface GroupMemberRecord {
  readonly accountId: string;
  readonly customerId: string;
  /** As last reported, in the group's currency. */
  readonly exposure: Money;
}

/** Headroom of an order that no reported exposure has yet; `expiresAt` is `null` once the account took it. */
export interface GroupReservationRecord {
  readonly reservationId: string;
  readonly accountId: string;
  readonly amount: Money;
  readonly reservedOn: CalendarDate;
  readonly expiresAt: Instant | null;
}

export interface GroupProposalRecord extends Pick<
  GroupLimitProposed['data'],
  'proposalId' | 'limit' | 'reason' | 'proposedBy' | 'proposedOn' | 'needs'
> {
  readonly approvals: readonly { readonly by: string; readonly on: CalendarDate }[];
}

/** A group with its shared limit, its members and what uses it. */
export interface CreditGroupRecord {
  readonly groupId: string;
  readonly name: string;
  readonly currency: string;
  readonly formedOn: CalendarDate;
  /** `null` before one was approved: nothing is bounded. */
  readonly limit: GroupLimit | null;
  readonly limitedOn: CalendarDate | null;
  readonly members: readonly GroupMemberRecord[];
  readonly reservations: readonly GroupReservationRecord[];
  readonly proposals: readonly GroupProposalRecord[];
}

/** Exposure of the members and reservations beside it, in the group's currency. */
export function groupUseOf({ currency, members, reservations }: CreditGroupRecord): Money {
  const parts = [...members.map(({ exposure }) => exposure), ...reservations.map(({ amount }) => amount)];
  return { minor: parts.reduce((sum, { minor }) => sum + minor, 0), currency };
}

/** Limit less use, below zero when a group is over; `null` when nothing is bounded. */
export function groupHeadroomOf(group: CreditGroupRecord): Money | null {
  const { limit, currency } = group;
  if (limit === null || limit.kind === 'UNLIMITED') return null;
  const bound = limit.kind === 'AMOUNT' ? limit.amount.minor : 0;
  return { minor: bound - groupUseOf(group).minor, currency };
}

/** When the account that reserved first has to have answered; `null` when none is waited for. */
function firstExpiry({ reservations }: CreditGroupRecord): Instant | null {
  return reservations.reduce<Instant | null>(
    (first, { expiresAt }) => (expiresAt && (!first || expiresAt < first) ? expiresAt : first),
    null,
  );
}

type Step<T extends CreditGroupEvent['type']> = (
  doc: CreditGroupRecord,
  data: Extract<CreditGroupEvent, { readonly type: T }>['data'],
) => Partial<CreditGroupRecord>;

function changing<T extends CreditGroupEvent['type']>(step: Step<T>) {
  return (doc: CreditGroupRecord | null, { data }: { readonly data: Parameters<Step<T>>[1] }) =>
    doc && { ...doc, ...step(doc, data) };
}

function reported(
  members: readonly GroupMemberRecord[],
  changes: readonly Pick<GroupMemberRecord, 'accountId' | 'exposure'>[],
): readonly GroupMemberRecord[] {
  const exposures = new Map(changes.map(({ accountId, exposure }) => [accountId, exposure]));
  return members.map((one) => ({ ...one, exposure: exposures.get(one.accountId) ?? one.exposure }));
}

function others(reservations: readonly GroupReservationRecord[], ids: readonly string[]) {
  return reservations.filter(({ reservationId }) => !ids.includes(reservationId));
}

function approved(doc: CreditGroupRecord, data: GroupLimitApproved['data']): Partial<CreditGroupRecord> {
  const { proposalId, limit, approvedBy: by, approvedOn: on, needs, approvalsLeft } = data;
  if (approvalsLeft === 0) return { limit, limitedOn: on, proposals: undecided(doc, proposalId) };
  const proposals = doc.proposals.map((one) =>
    one.proposalId === proposalId ? { ...one, needs, approvals: [...one.approvals, { by, on }] } : one,
  );
  return { proposals };
}

function undecided({ proposals }: CreditGroupRecord, proposalId: string) {
  return proposals.filter((one) => one.proposalId !== proposalId);
}

export const groups: View<CreditGroupRecord, CreditGroupEvent> = {
  name: 'groups',
  version: 1,
  key: ({ stream }) => stream.slice('creditGroup-'.length),
  on: {
    CreditGroupFormed: (_, { data }) => ({
      ...data,
      ...{ limit: null, limitedOn: null, members: [], reservations: [], proposals: [] },
    }),
    GroupLimitProposed: changing<'GroupLimitProposed'>((doc, data) => ({
      proposals: [...doc.proposals, { ...data, approvals: [] }],
    })),
    GroupLimitApproved: changing<'GroupLimitApproved'>(approved),
    GroupLimitDeclined: changing<'GroupLimitDeclined'>((doc, { proposalId }) => ({
      proposals: undecided(doc, proposalId),
    })),
    GroupMemberAdded: changing<'GroupMemberAdded'>((doc, { accountId, customerId, openingExposure }) => ({
      members: [...doc.members, { accountId, customerId, exposure: openingExposure }],
    })),
    GroupMemberRemoved: changing<'GroupMemberRemoved'>((doc, { accountId }) => ({
      members: doc.members.filter((one) => one.accountId !== accountId),
    })),
    MemberExposureReported: changing<'MemberExposureReported'>((doc, data) => ({
      members: reported(doc.members, [data]),
      reservations: others(doc.reservations, data.absorbed),
    })),
    GroupRevalued: changing<'GroupRevalued'>((doc, { members }) => ({
      members: reported(doc.members, members),
    })),
    GroupHeadroomReserved: changing<'GroupHeadroomReserved'>((doc, data) => {
      const { reservationId, accountId, amount, on: reservedOn, expiresAt } = data;
      const reservation = { reservationId, accountId, amount, reservedOn, expiresAt };
      return { reservations: [...doc.reservations, reservation] };
    }),
    GroupReservationConfirmed: changing<'GroupReservationConfirmed'>((doc, data) => {
      const { reservationId, accountId, amount, on, absorbed } = data;
      const before = doc.reservations.find((one) => one.reservationId === reservationId);
      const rest = others(doc.reservations, [reservationId]);
      if (absorbed) return { reservations: rest };
      const reservedOn = before?.reservedOn ?? on;
      return {
        reservations: [...rest, { reservationId, accountId, amount, reservedOn, expiresAt: null }],
      };
    }),
    GroupReservationReleased: changing<'GroupReservationReleased'>((doc, { reservationId }) => ({
      reservations: others(doc.reservations, [reservationId]),
    })),
  },
  fields: {
    name: (doc) => doc.name,
    currency: (doc) => doc.currency,
    members: (doc) => doc.members.length,
    limitKind: (doc) => doc.limit?.kind ?? null,
    use: (doc) => groupUseOf(doc).minor,
    headroom: (doc) => groupHeadroomOf(doc)?.minor ?? null,
    proposals: (doc) => doc.proposals.length,
    askAfter: firstExpiry,
  },
  indexes: ['name', 'askAfter'],
};
