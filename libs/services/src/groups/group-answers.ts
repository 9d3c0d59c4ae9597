import { customerOfAccount } from '@zixin/credit-account';
import {
  type CreditGroupEvent,
  type CreditGroupState,
  type FormedGroup,
  groupHeadroom,
  groupUse,
} from '@zixin/credit-group';
import { type CreditGroupRecord, groupHeadroomOf, groupUseOf } from '@zixin/views';
import { lookUp, type Money, valuesOf } from '@zixin/kernel';
import { present } from '../presentation.js';
import type { CustomerNames } from '../queries/report-answers.js';

/** A group as its stream has it: limit, use, headroom, what waits, and the members with their names. */
export function groupAnswer(group: FormedGroup, nameOf: CustomerNames) {
  const { groupId: id, name, currency, formedOn, limit } = group;
  const members = valuesOf(group.members).map(
    ({ accountId, customerId, exposure, original, accountRevision }) => ({
      ...{ accountId, customerId, customer: nameOf(customerId) },
      ...{ exposure, original, accountRevision, reserved: reservedFor(group, accountId) },
    }),
  );
  return present({
    ...{ id, name, currency, formedOn, limit },
    ...{ use: groupUse(group), headroom: groupHeadroom(group) },
    members: members.sort((a, b) => usedBy(b) - usedBy(a) || (a.accountId < b.accountId ? -1 : 1)),
    reservations: valuesOf(group.reservations).map((one) => ({
      ...one,
      customerId: customerOfAccount(one.accountId),
    })),
    proposals: valuesOf(group.proposals),
  });
}

function usedBy({ exposure, reserved }: { readonly exposure: Money; readonly reserved: Money }): number {
  return exposure.minor + reserved.minor;
}

/** Headroom that orders of an account hold beside its exposure. */
function reservedFor({ reservations, currency }: FormedGroup, accountId: string): Money {
  const own = valuesOf(reservations).filter((one) => one.accountId === accountId);
  return { minor: own.reduce((sum, { amount }) => sum + amount.minor, 0), currency };
}

/** A group in a list. */
export function groupRowAnswer(group: CreditGroupRecord) {
  const { groupId: id, name, currency, formedOn, limit, limitedOn, members, proposals } = group;
  return present({
    ...{ id, name, currency, formedOn, limit, limitedOn },
    ...{ members: members.length, use: groupUseOf(group), headroom: groupHeadroomOf(group) },
    proposals: proposals.length,
  });
}

interface GroupDecision {
  readonly events: readonly CreditGroupEvent[];
  readonly state: CreditGroupState;
}

/**
 * The decision on a proposal of a group's limit and how the proposal stands, as for an account: `pending`, `approved` or `declined`.
 * When nothing was recorded, `reason` is `decided-already`, or `approved-by-you-already`.
 */
export function groupDecisionAnswer(proposalId: string, { events, state }: GroupDecision) {
  const recorded = events.flatMap((event) =>
    event.type === 'GroupLimitApproved' || event.type === 'GroupLimitDeclined' ? [present(event.data)] : [],
  );
  const ending = state.status === 'formed' ? lookUp(state.decidedProposals, proposalId) : undefined;
  const [proposal = null] = recorded;
  const outcome = ending ?? ('pending' as const);
  if (proposal) return { proposalId, proposal, outcome };
  const reason = ending ? 'decided-already' : 'approved-by-you-already';
  return { proposalId, proposal, outcome, reason } as const;
}
