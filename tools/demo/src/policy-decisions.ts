import type { LimitProposed, PaymentTermsProposed } from '@zixin/credit-account';
import { has } from '@zixin/kernel';
import {
  amountLimit,
  baseLimit,
  decide,
  leadOf,
  limitNow,
  proposeLimit,
  proposeTerms,
} from './credit-decisions.js';
import { type Line, say } from './customer-file.js';
import type { Desk } from './desk.js';
import { passedPercent } from './condition.js';

// What people make of the proposals that processes bring: of policy, and of warnings.

const byAutomation = 'automation';
/** A person finds less than this of what the trade needs too little. */
const tooLittlePercent = 70;

type Verdict = 'approve' | 'decline' | 'adjust';

export function decideLimit(
  desk: Desk,
  { proposalId, proposedBy, needs, change, warningId }: LimitProposed['data'],
): void {
  if (proposedBy !== byAutomation || change.layer !== 'base') return;
  const minor = change.limit.kind === 'AMOUNT' ? change.limit.amount.minor : 0;
  const verdict =
    stand(desk, warningId) ?? (warningId === undefined ? judgeLimit(desk, minor) : judgeWarning(desk));
  desk.plan(desk.random.int(1, 3), 3, async (later) => {
    if (verdict === 'approve') return decide(later, proposalId, needs.role);
    await refuse(later, proposalId, verdict === 'adjust' ? adjusted : reasonOf(later));
    if (verdict === 'adjust') await byHand(later);
  });
}

export function decideTerms(desk: Desk, data: PaymentTermsProposed['data']): void {
  const { proposalId, proposedBy, needs, terms, warningId } = data;
  if (proposedBy !== byAutomation) return;
  const verdict =
    stand(desk, warningId) ??
    (warningId === undefined ? judgeTerms(desk, terms.netDays) : judgeWarning(desk));
  desk.plan(desk.random.int(1, 3), 3, async (later) => {
    if (verdict === 'approve') return decide(later, proposalId, needs.role);
    await refuse(later, proposalId, verdict === 'adjust' ? adjusted : reasonOf(later));
    if (verdict === 'adjust') await proposeTerms(later, { netDays: 30, prepaymentPercent: 0 }, usual);
  });
}

/** Sellers that decide by hand, whatever policy says: until a default, when even the blind one does as policy says. */
function stand({ customer: { profile }, account }: Desk, warningId: string | undefined): Verdict | null {
  if (profile.blind && account.default !== null && warningId === undefined) return 'approve';
  return profile.blind || profile.byHand ? 'decline' : null;
}

function judgeWarning(desk: Desk): Verdict {
  return isWeak(desk) || desk.random.chance(50) ? 'approve' : 'decline';
}

function isWeak({ grade }: Desk): boolean {
  return grade !== null && !['AAA', 'AA', 'A', 'BBB', 'BB'].includes(grade);
}

function judgeLimit(desk: Desk, minor: number): Verdict {
  const enough = minor * 100 >= needNow(desk) * tooLittlePercent;
  if (isWeak(desk) || enough) return 'approve';
  return desk.random.chance(minor >= limitNow(desk) ? 60 : 85) ? 'adjust' : 'approve';
}

function judgeTerms(desk: Desk, netDays: number): Verdict {
  const now = desk.account.terms.at(-1)?.terms.netDays;
  if (isWeak(desk) || now === undefined || netDays >= now)
    return desk.random.chance(92) ? 'approve' : 'adjust';
  return desk.random.chance(60) ? 'approve' : 'decline';
}

/** What the trade of today needs, in fen: purchases until they are paid, with room for a good month. */
export function needNow(desk: Desk): number {
  const { customer, dependencies, today } = desk;
  const growth = customer.profile.habits.growthPercent ?? 0;
  const grown = 100 + Math.floor((growth * passedPercent(dependencies, today)) / 100);
  const days = (desk.account.terms.at(-1)?.terms.netDays ?? 30) + 25;
  return Math.floor((customer.monthly * grown * days * 13) / 30 / 1_000);
}

/** The old limit is kept, or one for what the trade needs takes its place. */
async function byHand(desk: Desk): Promise<void> {
  const need = needNow(desk);
  if (isWeak(desk) || need * 10 <= limitNow(desk) * 11) return;
  await proposeLimit(desk, baseLimit(desk, amountLimit(desk, need)), adjusted);
}

async function refuse(desk: Desk, proposalId: string, why: Line): Promise<void> {
  if (!has(desk.account.proposals, proposalId)) return;
  await desk.send(leadOf(desk), { type: 'DeclineProposal', data: { proposalId, reason: say(desk, why) } });
}

function reasonOf({ customer: { profile }, account }: Desk): Line {
  if (profile.blind && account.default !== null)
    return { zh: '已违约，按政策的提案处理', en: 'In default: what policy proposes is done instead' };
  if (profile.blind)
    return { zh: '老客户，总经理说额度不动', en: 'An old friend of the owner: nothing changes' };
  return (
    profile.byHand ?? { zh: '已与客户沟通，暂维持现状', en: 'Talked to the customer: stays as it is for now' }
  );
}

const adjusted: Line = {
  zh: '历史采购额不足一年，测算偏低，人工调整',
  en: 'Sales of less than a year make the figure too low; adjusted by hand',
};
const usual: Line = { zh: '行业惯例账期', en: 'Usual terms of the trade' };
