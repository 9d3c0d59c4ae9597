import { lookUp, type Money, written } from '@zixin/kernel';
import type {
  ConfirmGroupReservation,
  GroupInputs,
  ReleaseGroupReservation,
  ReserveGroupHeadroom,
} from './commands.js';
import { refusal } from './credit-group-error.js';
import {
  type FormedGroup,
  groupUse,
  limitMinor,
  type Reservation,
  reservationStatus,
} from './credit-group-state.js';
import { leastLimit, mostThatPasses } from '@zixin/calculations';
import type { GroupHeadroomRefused } from './reservation.events.js';
import { checkRevision, type Decision, formed, inGroup, memberOf } from './rules.js';

/** Reserved, or refused as a fact: the caller holds the order. The first answer of a reservation id stands. */
export const reserve: Decision<ReserveGroupHeadroom['data']> = (data, state, context) => {
  const group = formed(state);
  const { reservationId, accountId } = data;
  if (reservationStatus(group, reservationId) !== null) return [];
  memberOf(group, accountId);
  if (data.amount.minor <= 0) throw refusal('amount-not-positive', {}, '/amount');
  const { amount, original } = inGroup(group, data.amount, context);
  const { name, version, content } = context.inputs.orderCheck;
  const { comparison, tolerancePercent } = content;
  const check = {
    ...{ reservationId, accountId, amount, original, on: context.today },
    ...{ limit: group.limit, use: groupUse(group) },
    orderCheck: { name, version, comparison, tolerancePercent },
  };
  const over = overLimit(group, amount, content);
  return over
    ? [{ type: 'GroupHeadroomRefused', data: { ...check, ...over } }]
    : [{ type: 'GroupHeadroomReserved', data: { ...check, expiresAt: data.until } }];
};

/**
 * The account took the order. A fact: a reservation released before counts again, unless the exposure reported has it already.
 * @throws DomainError `reservation-not-found`, `reservation-refused`.
 */
export const confirm: Decision<ConfirmGroupReservation['data']> = (
  { reservationId, accountRevision },
  state,
  { today },
) => {
  const group = formed(state);
  checkRevision(accountRevision);
  const reservation = awaited(group, reservationId);
  const member = reservation && lookUp(group.members, reservation.accountId);
  if (!reservation || !member) return [];
  const { accountId, amount } = reservation;
  const absorbed = accountRevision <= member.accountRevision;
  const confirmed = { reservationId, accountId, amount, accountRevision, absorbed };
  return [{ type: 'GroupReservationConfirmed', data: { ...confirmed, on: today } }];
};

/**
 * The account did not take the order. Only the exposure it reports ends a confirmed one.
 * @throws DomainError `reservation-not-found`, `reservation-confirmed`.
 */
export const release: Decision<ReleaseGroupReservation['data']> = (
  { reservationId, reason },
  state,
  { today },
) => {
  const group = formed(state);
  const status = reservationStatus(group, reservationId);
  if (status === null) throw refusal('reservation-not-found', { reservationId });
  if (status === 'confirmed' || status === 'absorbed')
    throw refusal('reservation-confirmed', { reservationId });
  const reservation = lookUp(group.reservations, reservationId);
  if (!reservation) return [];
  const { accountId, amount } = reservation;
  const why = written(reason, '/reason');
  return [
    { type: 'GroupReservationReleased', data: { reservationId, accountId, amount, reason: why, on: today } },
  ];
};

/** The reservation a confirmation would change; `null` when it was confirmed before. */
function awaited(group: FormedGroup, reservationId: string): Reservation | null {
  const open = lookUp(group.reservations, reservationId);
  if (open) return open.status === 'pending' ? open : null;
  const ended = lookUp(group.endedReservations, reservationId);
  if (!ended) throw refusal('reservation-not-found', { reservationId });
  if (ended.status === 'refused') throw refusal('reservation-refused', { reservationId });
  return ended.status === 'released' ? ended.reservation : null;
}

/** What a refusal says beside the check; `null` when the amount passes. */
function overLimit(
  group: FormedGroup,
  amount: Money,
  policy: GroupInputs['orderCheck']['content'],
): Pick<GroupHeadroomRefused['data'], 'limit' | 'shortfall' | 'leastLimit'> | null {
  const { limit, currency } = group;
  const bound = limitMinor(limit);
  if (limit === null || bound === null) return null;
  const total = groupUse(group).minor + amount.minor;
  const shortfall = total - mostThatPasses(bound, policy);
  if (shortfall <= 0) return null;
  return {
    ...{ limit, shortfall: { minor: shortfall, currency } },
    leastLimit: { minor: leastLimit(total, policy), currency },
  };
}
