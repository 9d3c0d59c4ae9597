import { lookUp, type PersistentMap, withEntry, without } from '@zixin/kernel';
import type { CreditGroupEvent } from './credit-group.events.js';
import {
  type CreditGroupState,
  type EndedReservation,
  type FormedGroup,
  formedGroup,
  type Member,
} from './credit-group-state.js';

type Evolution = {
  readonly [T in CreditGroupEvent['type']]: (
    state: CreditGroupState,
    data: Extract<CreditGroupEvent, { type: T }>['data'],
  ) => CreditGroupState;
};

/** A change of a group that exists: history begins with its forming. */
function ofGroup<Data>(change: (group: FormedGroup, data: Data) => Partial<FormedGroup>) {
  return (state: CreditGroupState, data: Data): CreditGroupState =>
    state.status === 'none' ? state : { ...state, ...change(state, data) };
}

export const groupEvolution: Evolution = {
  CreditGroupFormed: (_, data) => formedGroup(data),
  GroupLimitProposed: ofGroup((group, data) => ({
    proposals: withEntry(group.proposals, data.proposalId, { ...data, approvals: [] }),
  })),
  GroupLimitApproved: ofGroup((group, data) => {
    const { proposalId, limit, approvalsLeft } = data;
    if (approvalsLeft === 0) return { ...decided(group, proposalId, 'approved'), limit };
    const proposal = lookUp(group.proposals, proposalId);
    if (!proposal) return {};
    const approved = { ...proposal, approvals: [...proposal.approvals, data] };
    return { proposals: withEntry(group.proposals, proposalId, approved) };
  }),
  GroupLimitDeclined: ofGroup((group, { proposalId }) => decided(group, proposalId, 'declined')),
  GroupMemberAdded: ofGroup((group, { openingExposure, on: _, ...facts }) => ({
    members: withEntry(group.members, facts.accountId, { ...facts, exposure: openingExposure }),
  })),
  GroupMemberRemoved: ofGroup((group, { accountId }) => ({ members: without(group.members, accountId) })),
  GroupHeadroomReserved: ofGroup((group, { reservationId, accountId, amount, on, expiresAt }) => {
    const reservation = { reservationId, accountId, amount, reservedOn: on, expiresAt };
    return {
      reservations: withEntry(group.reservations, reservationId, {
        ...reservation,
        status: 'pending',
        accountRevision: null,
      }),
    };
  }),
  GroupHeadroomRefused: ofGroup((group, { reservationId }) => ended(group, [reservationId], refused)),
  GroupReservationConfirmed: ofGroup((group, data) => {
    const { reservationId, accountId, amount, accountRevision } = data;
    if (data.absorbed) return ended(group, [reservationId], absorbed);
    const reservedOn = lookUp(group.reservations, reservationId)?.reservedOn ?? data.on;
    const reservation = { reservationId, accountId, amount, reservedOn, expiresAt: null };
    return {
      endedReservations: without(group.endedReservations, reservationId),
      reservations: withEntry(group.reservations, reservationId, {
        ...reservation,
        status: 'confirmed',
        accountRevision,
      }),
    };
  }),
  GroupReservationReleased: ofGroup((group, { reservationId }) => {
    const reservation = lookUp(group.reservations, reservationId);
    return reservation ? ended(group, [reservationId], { status: 'released', reservation }) : {};
  }),
  MemberExposureReported: ofGroup((group, data) => {
    const { accountId, exposure, original, accountRevision } = data;
    return {
      ...ended(group, data.absorbed, absorbed),
      members: withMember(group.members, accountId, { exposure, original, accountRevision }),
    };
  }),
  GroupRevalued: ofGroup((group, { members }) => ({
    members: members.reduce(
      (map, { accountId, exposure, original }) => withMember(map, accountId, { exposure, original }),
      group.members,
    ),
  })),
};

const refused: EndedReservation = { status: 'refused' };
const absorbed: EndedReservation = { status: 'absorbed' };

function decided(group: FormedGroup, proposalId: string, how: 'approved' | 'declined') {
  return {
    proposals: without(group.proposals, proposalId),
    decidedProposals: withEntry(group.decidedProposals, proposalId, how),
  };
}

function ended(
  { reservations, endedReservations }: FormedGroup,
  ids: readonly string[],
  how: EndedReservation,
) {
  return {
    reservations: ids.reduce((map, id) => without(map, id), reservations),
    endedReservations: ids.reduce((map, id) => withEntry(map, id, how), endedReservations),
  };
}

function withMember(
  members: PersistentMap<Member>,
  accountId: string,
  change: Partial<Member>,
): PersistentMap<Member> {
  const member = lookUp(members, accountId);
  return member ? withEntry(members, accountId, { ...member, ...change }) : members;
}
