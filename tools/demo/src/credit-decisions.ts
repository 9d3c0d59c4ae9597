import type {
  AuthorityNeeded,
  Limit,
  LimitChange,
  PaymentTerms,
  ProposeLimit,
  ProposePaymentTerms,
  Role,
} from '@zixin/credit-account';
import { attempt } from './attempt.js';
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
  const data = { proposalId: desk.newId('proposal'), change, reason: say(desk, why) };
  await propose(desk, { type: 'ProposeLimit', data }, fate);
}

export async function proposeTerms(
  desk: Desk,
  terms: PaymentTerms,
  why: Line,
  fate: Fate = 'approved',
): Promise<void> {
  const data = { proposalId: desk.newId('proposal'), terms, from: desk.today, reason: say(desk, why) };
  await propose(desk, { type: 'ProposePaymentTerms', data }, fate);
}

/** Who asks for credit that the grade does not bear is told so, and leaves it. */
async function propose(desk: Desk, command: ProposeLimit | ProposePaymentTerms, fate: Fate): Promise<void> {
  const asking = desk.send(analystOf(desk), command);
  const refused = await attempt(asking);
  if (refused?.code === 'grade-prepayment-only') return;
  const { proposalId } = command.data;
  for (const event of await asking)
    if (event.type === 'LimitProposed' || event.type === 'PaymentTermsProposed')
      planDecision(desk, proposalId, event.data.needs, fate);
}

function planDecision(desk: Desk, proposalId: string, needs: AuthorityNeeded, fate: Fate): void {
  if (fate === 'pending') return;
  const days = desk.random.int(0, 2);
  if (fate === 'declined') {
    desk.plan(days, 3, (later) => decline(later, proposalId));
    return;
  }
  const half = fate === 'half-approved';
  desk.plan(days, 3, (later) => decide(later, proposalId, needs.role, half));
}

/**
 * Has it approved by as many people of a role as it takes (`half`: by one fewer). Who lacks the authority by now sends it up;
 * what cannot be approved any more is declined.
 */
export async function decide(desk: Desk, proposalId: string, role: Role, half = false): Promise<void> {
  const approvers = desk.staff.of(role);
  for (const approver of half ? approvers.slice(0, -1) : approvers) {
    if (!has(desk.account.proposals, proposalId)) return;
    const refused = await attempt(desk.send(approver, { type: 'ApproveProposal', data: { proposalId } }));
    const { role: higher } = refused?.params ?? {};
    if (refused?.code === 'authority-missing') return decide(desk, proposalId, higher as Role, half);
    if (refused) return decline(desk, proposalId);
  }
}

async function decline(desk: Desk, proposalId: string): Promise<void> {
  if (!has(desk.account.proposals, proposalId)) return;
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
  if (desk.account.hold) return;
  await desk.send(leadOf(desk), { type: 'PlaceCreditHold', data: { reason: say(desk, why) } });
}

export async function releaseHold(desk: Desk, why: Line): Promise<void> {
  await desk.send(leadOf(desk), { type: 'ReleaseCreditHold', data: { reason: say(desk, why) } });
}
