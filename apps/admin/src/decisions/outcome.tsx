import { Alert } from 'antd';
import { Link } from 'react-router';
import { useTexts } from '../ui/texts.js';
import { roleKeys } from './codes.js';
import { decisionTexts } from './decisions.texts.js';

/** What came of a saved command. */
export interface Outcome {
  readonly said: string;
  readonly to?: { readonly address: string; readonly label: string };
}

export function OutcomeNote({ outcome }: { outcome: Outcome | null }) {
  if (!outcome) return null;
  const { said, to } = outcome;
  return (
    <Alert
      className="decision-outcome"
      type="success"
      showIcon
      role="status"
      title={said}
      action={to && <Link to={to.address}>{to.label}</Link>}
    />
  );
}

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
    const key = roleKeys[needs?.role ?? ''];
    const said =
      needs && key
        ? say('outcome.proposed.needs', { count: needs.approvers, role: say(key) })
        : say('outcome.proposed');
    return { said, ...(proposalId === undefined ? {} : { to: to(proposalId) }) };
  };
}
