import { useQuery } from '@tanstack/react-query';
import { latestDecision } from './credit-file.queries.js';
import { useFile } from './file-context.js';

interface PolicyReference {
  readonly name: string;
  readonly version: number;
}

const shipped: PolicyReference = { name: 'standard', version: 1 };

/** The scorecard of the latest score, else the shipped one. */
export function useScorecard(): PolicyReference {
  const { customer, at } = useFile();
  const { data } = useQuery(latestDecision(customer, at, 'CreditScored'));
  return (data?.decision as { readonly scorecard?: PolicyReference } | undefined)?.scorecard ?? shipped;
}
