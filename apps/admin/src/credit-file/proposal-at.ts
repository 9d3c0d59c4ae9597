import type { AsOf } from '../ui/as-of-bar.js';
import type { Proposal } from './credit-file.queries.js';

export type FileProposal = Exclude<Proposal, { readonly kind: 'warningAction' }>;

export const isOfFile = (proposal: Proposal): proposal is FileProposal => proposal.kind !== 'warningAction';

export type ProposalStatus = FileProposal['status'];

/**
 * How a proposal stood on the effective day, by what was known; `null`: it was not there yet. A decline has no instant of its own:
 * it counts as known from the end of its day.
 */
export function statusAt(
  proposal: FileProposal,
  day: string,
  { knownAt }: AsOf,
  endOf: (date: string) => string,
): ProposalStatus | null {
  const known = (instant: string) => knownAt === null || instant <= knownAt;
  if (proposal.proposedOn > day || !known(proposal.proposedAt)) return null;
  const { decidedOn, approvals, status } = proposal;
  if (decidedOn === null || decidedOn > day) return 'pending';
  const decidedAt = status === 'approved' ? approvals.at(-1)?.at : endOf(decidedOn);
  return known(decidedAt ?? proposal.proposedAt) ? status : 'pending';
}
