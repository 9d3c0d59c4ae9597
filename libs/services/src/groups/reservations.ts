import type { GroupVerdict } from '@zixin/credit-account';
import {
  type CreditGroupCommand,
  pendingReservations,
  type Reservation,
  reservationStatus,
  type ReserveGroupHeadroom,
} from '@zixin/credit-group';
import { DomainError, type Instant, lookUp } from '@zixin/kernel';
import type { CommandRequest } from '../commands/commands.js';
import { stepOf } from '../commands/customer-registration.js';
import type { AskedOrder } from './asked-orders.js';
import type { GroupParts, GroupPlace } from './group-parts.js';
import { askedIn, verdictIn } from './group-verdict.js';
import { reportExposure } from './member-exposure.js';
import { takenAt } from './taken-reservations.js';

/** For how long an account's answer to a reservation is waited for before it is asked after. */
const answerMillis = 120_000;
/** What has to be left of that when the account is asked to decide: many times what a decision may take. */
const decisionMillis = 30_000;

type Reserving = ReserveGroupHeadroom['data'];

/**
 * Reserves headroom for an order, or has the refusal recorded. Repeated, it gives the first answer while that still counts: one
 * that was refused or released before the account used it, or that is for less than the order takes by now, gives way to a new
 * reservation.
 */
export async function reserve(
  parts: GroupParts,
  place: GroupPlace,
  order: AskedOrder,
  request: CommandRequest,
): Promise<GroupVerdict> {
  for (let attempt = 1; ; attempt += 1) {
    const data = reserving(parts, place, order, request, attempt);
    if (await isUsedUp(parts, place, data.reservationId, request)) continue;
    const step = stepOf(request, `reserve/${data.reservationId}`, parts.fingerprints);
    const command = { type: 'ReserveGroupHeadroom', data } as const;
    const { events } = await parts.creditGroup(place.groupId, command, step);
    const verdict = verdictIn(place.groupId, events);
    if (verdict && askedIn(events) >= data.amount.minor) return verdict;
    if (verdict) await askAfter(parts, place.groupId, data, request);
  }
}

/** Brings up to date what a group knows of an account, and of reservations that expired unanswered. */
export async function refresh(
  parts: GroupParts,
  { groupId, accountId }: GroupPlace,
  request: CommandRequest,
): Promise<void> {
  await sweep(parts, groupId, request);
  await reportExposure(parts, groupId, accountId, request);
}

/** Asks after the reservations that expired unanswered: taken by the account they are confirmed, else released. */
export async function sweep(parts: GroupParts, groupId: string, request: CommandRequest): Promise<void> {
  const { state } = await parts.states.creditGroup(groupId);
  if (state.status === 'none') return;
  for (const reservation of pendingReservations(state, parts.clock.now()))
    await askAfter(parts, groupId, reservation, request);
}

/** The account's answer to one reservation; nothing happens when it came already by another way. */
export async function answer(
  parts: GroupParts,
  groupId: string,
  {
    reservationId,
    accountRevision,
  }: { readonly reservationId: string; readonly accountRevision: number | null },
  request: CommandRequest,
): Promise<void> {
  const command: CreditGroupCommand =
    accountRevision === null
      ? { type: 'ReleaseGroupReservation', data: { reservationId, reason: 'not taken by the account' } }
      : { type: 'ConfirmGroupReservation', data: { reservationId, accountRevision } };
  const step = stepOf(request, `${command.type}/${reservationId}`, parts.fingerprints);
  try {
    await parts.creditGroup(groupId, command, step);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
}

async function askAfter(
  parts: GroupParts,
  groupId: string,
  { accountId, reservationId }: Pick<Reservation, 'accountId' | 'reservationId'>,
  request: CommandRequest,
): Promise<void> {
  const accountRevision = await takenAt(parts.eventStore, accountId, reservationId);
  await answer(parts, groupId, { reservationId, accountRevision }, request);
}

/** The first attempt is what a repeated request asks for again. */
export function reserving(
  { clock }: Pick<GroupParts, 'clock'>,
  { accountId }: GroupPlace,
  { orderId, amount }: AskedOrder,
  { commandId }: Pick<CommandRequest, 'commandId'>,
  attempt = 1,
): Reserving {
  const until = new Date(Date.parse(clock.now()) + answerMillis).toISOString() as Instant;
  return { reservationId: `${orderId}/${commandId}/${attempt}`, accountId, amount, until };
}

/** True for a reservation of before that an account can no longer rely on. */
async function isUsedUp(
  parts: GroupParts,
  { groupId, accountId }: GroupPlace,
  reservationId: string,
  request: CommandRequest,
): Promise<boolean> {
  const { state } = await parts.states.creditGroup(groupId);
  if (state.status === 'none') return false;
  const status = reservationStatus(state, reservationId);
  if (status !== 'pending') return status === 'released' || status === 'refused';
  const until = lookUp(state.reservations, reservationId)?.expiresAt ?? null;
  if (until === null || Date.parse(until) - Date.parse(parts.clock.now()) >= decisionMillis) return false;
  await askAfter(parts, groupId, { accountId, reservationId }, request);
  return true;
}
