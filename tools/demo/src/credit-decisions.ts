import type { AuthorityNeeded, Limit, LimitChange, PaymentTerms } from '@zixin/credit-account';
import { type Actor, addDays, type CalendarDate, has } from '@zixin/kernel';
import { analystOf, type Line, say } from './customer-file.js';
import type { Desk } from './desk.js';

/** What becomes of a proposal: decided by whoever has the authority, refused by the credit lead, or left open. */
export type Fate = 'approved' | 'declined' | 'pending' | 'half-approved';

export function baseLimit(desk: Desk, limit: Limit, until: CalendarDate | null = null): LimitChange {
  return { layer: 'base', limit, from: desk.today, until };
}

export function amountLimit(desk: Desk, minor: number): Limit {
  return { kind: 'AMOUNT', amount: desk.money(rounded(minor)) };
}

/** Down to ten thousand yuan, at least one step. */
export function rounded(minor: number): number {
  const step = 10_000 * 100;
  return Math.max(step, Math.floor(minor / step) * step);
}

/** Extra credit for some days from today. */
export function temporaryLimit(desk: Desk, minor: number, days: number): LimitChange {
  const amount = desk.money(rounded(minor));
  return { layer: 'temporary', mode: 'uplift', amount, from: desk.today, until: addDays(desk.today, days) };
}

/** The base limit in force, in fen; 0 for no credit and for unlimited credit. */
export function limitNow(desk: Desk): number {
  const { limit } = [...desk.account.layers.base].reverse().find(({ from }) => from <= desk.today) ?? {};
  return limit?.kind === 'AMOUNT' ? limit.amount.minor : 0;
}

export async function proposeLimit(
  desk: Desk,
  change: LimitChange,
  why: Line,
  fate: Fate = 'approved',
): Promise<void> {
  const proposalId = desk.newId('proposal');
  const events = await desk.send(analystOf(desk), {
    type: 'ProposeLimit',
    data: { proposalId, change, reason: say(desk, why) },
  });
  for (const event of events)
    if (event.type === 'LimitProposed') planDecision(desk, proposalId, event.data.needs, fate);
}

export async function proposeTerms(
  desk: Desk,
  terms: PaymentTerms,
  why: Line,
  fate: Fate = 'approved',
): Promise<void> {
  const proposalId = desk.newId('proposal');
  const events = await desk.send(analystOf(desk), {
    type: 'ProposePaymentTerms',
    data: { proposalId, terms, from: desk.today, reason: say(desk, why) },
  });
  for (const event of events)
    if (event.type === 'PaymentTermsProposed') planDecision(desk, proposalId, event.data.needs, fate);
}

function planDecision(desk: Desk, proposalId: string, needs: AuthorityNeeded, fate: Fate): void {
  if (fate === 'pending') return;
  const days = desk.random.int(0, 2);
  if (fate === 'declined') {
    desk.plan(days, 3, (later) => decline(later, proposalId));
    return;
  }
  const wanted = fate === 'half-approved' ? needs.approvers - 1 : needs.approvers;
  desk.staff
    .of(needs.role)
    .slice(0, wanted)
    .forEach((approver, index) => {
      desk.plan(days + index, 3, (later) => approve(later, proposalId, approver));
    });
}

async function approve(desk: Desk, proposalId: string, approver: Actor): Promise<void> {
  if (!has(desk.account.proposals, proposalId)) return;
  await desk.send(approver, { type: 'ApproveProposal', data: { proposalId } });
}

async function decline(desk: Desk, proposalId: string): Promise<void> {
  const reason = say(desk, {
    zh: '资料不足，请补充近两年财务报表后再报',
    en: 'Not enough evidence; bring two years of statements',
  });
  const lead = leadOf(desk);
  await desk.send(lead, { type: 'DeclineProposal', data: { proposalId, reason } });
}

export function leadOf({ staff }: Desk): Actor {
  return staff.of('creditLead')[0] as Actor;
}

export async function placeHold(desk: Desk, why: Line): Promise<void> {
  await desk.send(leadOf(desk), { type: 'PlaceCreditHold', data: { reason: say(desk, why) } });
}

export async function releaseHold(desk: Desk, why: Line): Promise<void> {
  await desk.send(leadOf(desk), { type: 'ReleaseCreditHold', data: { reason: say(desk, why) } });
}
