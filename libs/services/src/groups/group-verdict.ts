import type { GroupVerdict } from '@zixin/credit-account';
import {
  creditGroup,
  type CreditGroupEvent,
  type FormedGroup,
  groupUse,
  type ReserveGroupHeadroom,
} from '@zixin/credit-group';
import { type Actor, decide, type Money } from '@zixin/kernel';
import { contextNow, type GroupParts } from './group-parts.js';

type Answer = Extract<CreditGroupEvent, { readonly type: 'GroupHeadroomReserved' | 'GroupHeadroomRefused' }>;

/** What a group said about an order, as the account stores it; `null` when none of the events is an answer. */
export function verdictIn(groupId: string, events: readonly CreditGroupEvent[]): GroupVerdict | null {
  const answer = events.find(isAnswer);
  if (!answer) return null;
  const { reservationId, limit, use, amount: order } = answer.data;
  const accepted = answer.type === 'GroupHeadroomReserved';
  const shortfall = accepted ? { minor: 0, currency: use.currency } : answer.data.shortfall;
  const bound = limit && boundOf(limit, use.currency);
  return { ...{ groupId, reservationId, accepted, limit: bound, use }, ...{ order, shortfall } };
}

/** In minor units of the account's currency, what an answer is about; 0 when none of the events is one. */
export function askedIn(events: readonly CreditGroupEvent[]): number {
  const { original, amount } = events.find(isAnswer)?.data ?? {};
  return (original?.amount ?? amount)?.minor ?? 0;
}

function isAnswer(event: CreditGroupEvent): event is Answer {
  return event.type === 'GroupHeadroomReserved' || event.type === 'GroupHeadroomRefused';
}

function boundOf(limit: NonNullable<FormedGroup['limit']>, currency: string): Money | null {
  if (limit.kind === 'UNLIMITED') return null;
  return limit.kind === 'AMOUNT' ? limit.amount : { minor: 0, currency };
}

/** A group's answer to an order that nobody asked it about: no. */
export function unasked(groupId: string, group: FormedGroup): GroupVerdict {
  const nothing = { minor: 0, currency: group.currency };
  return {
    ...{ groupId, reservationId: '', accepted: false, use: groupUse(group) },
    ...{ limit: group.limit && boundOf(group.limit, group.currency), order: nothing, shortfall: nothing },
  };
}

/** What a group as it is now would answer; writes nothing. `null` when the reservation was answered before. */
export type GroupJudge = (data: ReserveGroupHeadroom['data']) => GroupVerdict | null;

/** Reads a group once, to judge amounts of one account by. What reserving is refused with, judging is too. */
export async function groupJudge(
  { states, inputs, clock }: GroupParts,
  groupId: string,
  data: ReserveGroupHeadroom['data'],
  by: Actor,
): Promise<GroupJudge> {
  const type = 'ReserveGroupHeadroom';
  const read = await inputs.group(groupId, { type, data });
  const { state } = await states.creditGroup(groupId);
  const context = contextNow(clock, by, read);
  return (asked) => verdictIn(groupId, decide(creditGroup.decider, { type, data: asked }, state, context));
}
