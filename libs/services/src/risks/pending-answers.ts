import type { WarningAction } from '@zixin/calculations';
import { type Limit, type LimitChange, standingLayer } from '@zixin/credit-account/events';
import { type CalendarDate, collectionOf, minus, ratio, ratioOf, roundDown, times } from '@zixin/kernel';
import {
  type Account,
  type ApprovalRecord,
  approvals,
  customers,
  type CustomerRow,
  type ProposalRecord,
} from '@zixin/views';
import { allDocuments } from '../queries/paging.js';
import type { Reads } from '../queries/reads.js';

/** The id of the pending proposal, by whoever, that asks at least what an action of a customer's warning asks; `null` without one. */
export type PendingAnswer = (customerId: string, action: WarningAction) => string | null;

export async function pendingAnswers(reads: Reads, customerIds: readonly string[]): Promise<PendingAnswer> {
  if (customerIds.length === 0) return () => null;
  const where = [
    { field: 'customerId', in: [...new Set(customerIds)] },
    { field: 'status', is: 'pending' },
    { field: 'kind', in: ['limit', 'terms'] },
  ];
  const pending: ProposalRecord[] = [];
  const found = allDocuments<ApprovalRecord>(reads.readStore, collectionOf(approvals), where);
  for await (const { doc } of found) if (doc.kind !== 'warningAction') pending.push(doc);
  const owners = pending.map(({ customerId }) => customerId);
  const rows = await reads.readStore.load(collectionOf(customers), owners);
  const today = reads.today();
  return (customerId, action) => {
    const row = rows.get(customerId)?.doc as CustomerRow | null | undefined;
    const own = pending.filter((proposal) => proposal.customerId === customerId);
    return row ? answerTo(action, row.accounts, own, today) : null;
  };
}

/** The same among what was known of one customer. */
export function pendingAmong(
  accounts: readonly Account[],
  rows: readonly ApprovalRecord[],
  on: CalendarDate,
): PendingAnswer {
  const pending = rows.filter((row) => row.kind !== 'warningAction' && row.status === 'pending');
  return (_, action) => answerTo(action, accounts, pending as readonly ProposalRecord[], on);
}

/** The first of the proposals that asks at least as much as the action does of its account. */
export function answerTo(
  action: WarningAction,
  accounts: readonly Account[],
  proposals: readonly ProposalRecord[],
  on: CalendarDate,
): string | null {
  const found = proposals.find((proposal) => {
    const account = accounts.find(({ segment }) => segment === proposal.segment);
    return account !== undefined && answers(action, account, proposal, on);
  });
  return found?.proposalId ?? null;
}

function answers(
  action: WarningAction,
  account: Account,
  proposal: ProposalRecord,
  on: CalendarDate,
): boolean {
  if (action.action === 'shortenTerms' && proposal.kind === 'terms') {
    const { netDays, prepaymentPercent } = proposal.terms;
    return netDays <= action.netDays && prepaymentPercent >= action.prepaymentPercent;
  }
  if (action.action !== 'lowerLimit' || proposal.kind !== 'limit') return false;
  return lowersEnough(action.percent, account, proposal.change, on);
}

function lowersEnough(percent: string, { layers }: Account, change: LimitChange, on: CalendarDate): boolean {
  const standing = standingLayer(layers, on)?.limit;
  if (standing?.kind !== 'AMOUNT' || change.layer !== 'base') return false;
  return upTo(change.limit) <= lowered(standing.amount.minor, percent);
}

/** Minor units of a limit, without bound for none. */
function upTo(limit: Limit): number {
  if (limit.kind === 'UNLIMITED') return Infinity;
  return limit.kind === 'AMOUNT' ? limit.amount.minor : 0;
}

function lowered(minor: number, percent: string): number {
  const share = minus(ratio(1), times(ratioOf(percent), ratio(1, 100)));
  return Number(roundDown(times(ratio(minor), share)));
}
