import { useTexts } from '../ui/texts.js';
import type { Outcome } from '../ui/outcome.js';
import { decisionTexts } from './decisions.texts.js';
import { useRoleAbove } from './who-can.js';

export interface ProposalAnswer {
  readonly proposal: unknown;
  readonly reason?: string;
  readonly pendingProposalId?: string;
  readonly proposalId?: string;
}

interface Needs {
  readonly role: string;
  readonly approvers: number;
}

const equalKeys: Readonly<Record<string, 'outcome.equals-limit' | 'outcome.equals-terms'>> = {
  'equals-limit-in-force': 'outcome.equals-limit',
  'equals-terms-in-force': 'outcome.equals-terms',
};

/** Says what a proposal led to: who must approve it, or why there is none. */
export function useProposalOutcome(customer: string): (answer: ProposalAnswer) => Outcome {
  const say = useTexts(decisionTexts);
  const above = useRoleAbove();
  const to = (id: string) => ({
    address: `/approvals/${id}?of=proposal&customer=${customer}`,
    label: say('outcome.open'),
  });
  return ({ proposal, reason, pendingProposalId, proposalId }) => {
    if (pendingProposalId !== undefined)
      return { said: say('outcome.already-pending'), to: to(pendingProposalId) };
    const equal = equalKeys[reason ?? ''];
    if (equal) return { said: say(equal) };
    const { needs } = (proposal ?? {}) as { readonly needs?: Needs };
    const said = needs
      ? say('outcome.proposed.needs', { count: needs.approvers, role: above(needs.role) })
      : say('outcome.proposed');
    return { said, ...(proposalId === undefined ? {} : { to: to(proposalId) }) };
  };
}
