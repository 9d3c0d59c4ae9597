import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type FactorParts, factorFact } from '../ui/facts/fact-text.js';
import { useLanguage } from '../ui/texts.js';
import { policyVersion } from './credit-file.queries.js';

interface Labelled {
  readonly code: string;
  readonly label: { readonly en: string; readonly zh: string };
}

interface Content {
  readonly factors?: readonly (Labelled & FactorParts)[];
  readonly methods?: readonly Labelled[];
  readonly knockOuts?: readonly Labelled[];
}

interface KnockOut {
  readonly code: string;
  readonly cap: string;
}

/** Knock-outs by the names their scorecard gives them. */
export const named = (knockOuts: readonly KnockOut[], labelOf: (code: string) => string) =>
  knockOuts.map(({ code, cap }) => ({ name: labelOf(code), cap }));

const computed: readonly string[] = ['LimitProposed', 'CreditScored'];

type Policies = readonly { readonly name: string; readonly version: number }[];

/** The first policy of a score or a limit is the one that made it. */
function useMaker([policy]: Policies, kind: string): Content | undefined {
  const { data } = useQuery({
    ...policyVersion(policy?.name ?? '', policy?.version ?? 0),
    enabled: policy !== undefined && computed.includes(kind),
  });
  return data?.content as Content | undefined;
}

/** The fact that a factor of a score reads, by the factor's code; a factor that reads several has none. */
export function useFactsOfFactors(policies: Policies, kind: string): (code: string) => string {
  const content = useMaker(policies, kind);
  return (code) => factorFact(content?.factors?.find((factor) => factor.code === code));
}

/** What a policy calls the parts of a decision, by their codes; a code without a name is said as it is. */
export function usePolicyLabels(policies: Policies, kind: string): (code: string) => string {
  const language = useLanguage();
  const content = useMaker(policies, kind);
  return useMemo(() => {
    const parts = [...(content?.factors ?? content?.methods ?? []), ...(content?.knockOuts ?? [])];
    const labels = new Map(parts.map(({ code, label }) => [code, language === 'en' ? label.en : label.zh]));
    return (code) => labels.get(code) ?? code;
  }, [content, language]);
}
