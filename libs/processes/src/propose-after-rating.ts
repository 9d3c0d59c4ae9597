import type { ProposeLimitByPolicy, ProposeTermsByPolicy } from '@zixin/credit-account';
import type { CreditAccountOpened } from '@zixin/credit-account/events';
import type { Process } from '@zixin/kernel';
import type { CreditScored, RatingAssigned } from '@zixin/rating/events';
import { customerIdOfEvent, withAccount } from './customer-of-event.js';

export interface RatedAccounts {
  readonly accounts: readonly string[];
}

type Observed = CreditAccountOpened | CreditScored | RatingAssigned;

/** Every score with a grade, and every rating that no score gave, has limit and terms proposed by policy on each account. */
export const proposeAfterRating: Process<
  RatedAccounts,
  Observed,
  ProposeLimitByPolicy | ProposeTermsByPolicy
> = {
  name: 'proposeAfterRating',
  version: 1,
  initialState: { accounts: [] },
  key: customerIdOfEvent,
  on: {
    CreditAccountOpened: ({ accounts }, event) => ({ accounts: withAccount(accounts, event) }),
    CreditScored: (state) => state,
    RatingAssigned: (state) => state,
  },
  react({ accounts }, event, idOf) {
    const reason = reasonOf(event);
    if (reason === null) return [];
    return accounts.flatMap((id) => {
      const to = { category: 'creditAccount', id } as const;
      const proposal = (kind: string) => ({ proposalId: idOf(`${id}/${kind}`), reason });
      return [
        { ...to, command: { type: 'ProposeLimitByPolicy', data: proposal('limit') } } as const,
        { ...to, command: { type: 'ProposeTermsByPolicy', data: proposal('terms') } } as const,
      ];
    });
  },
  wakeOn: () => null,
};

function reasonOf({ type, data }: Observed): string | null {
  if (type === 'CreditScored') return data.result.grade === null ? null : `score ${data.scoreId}`;
  if (type !== 'RatingAssigned' || data.by === 'model') return null;
  return `rating ${data.to ?? 'none'}: ${data.why}`;
}
