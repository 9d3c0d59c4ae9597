import { type PolicyContent, policyNames, validatePolicy } from '@zixin/calculations';
import type { CalendarDate } from '@zixin/kernel';
import type { PolicyState } from '@zixin/policy';
import { faultsOf, type PolicyFault } from '../policies/policy-problems.js';

export interface SentCandidate {
  readonly kind?: string;
  readonly name?: string;
  readonly content: unknown;
}

export interface Judged {
  readonly contents: readonly PolicyContent[];
  readonly faults: readonly PolicyFault[];
}

/** Candidates as they may be replayed, or every fault in them. Grades may also be those of a rating scale among them. */
export function judgedCandidates(
  sent: readonly SentCandidate[],
  judging: { readonly scale: PolicyState; readonly today: CalendarDate; readonly at: string },
): Judged {
  const verdicts = sent.map(({ content }) => validatePolicy(content));
  const contents = verdicts.flatMap((verdict) => (verdict.ok ? [verdict.content] : []));
  const scale = contents.find((content) => content.kind === 'ratingScale');
  const faults = sent.flatMap((one, index) => {
    const at = `${judging.at}/${index}`;
    const verdict = verdicts[index];
    const own = faultsOf(one.content, { ...judging, scaleBeside: scale, at: `${at}/content` });
    return [...own, ...(verdict?.ok ? saidOtherwise(one, verdict.content, at) : [])];
  });
  return { contents, faults: [...faults, ...repeated(contents, judging.at)] };
}

function saidOtherwise(
  { kind, name }: SentCandidate,
  content: PolicyContent,
  at: string,
): readonly PolicyFault[] {
  const fault = (field: string, said: string): PolicyFault => ({
    ...{ pointer: `${at}/${field}`, rule: 'policy-kind-other', params: { kind: content.kind, said } },
  });
  return [
    ...(kind === undefined || kind === content.kind ? [] : [fault('kind', kind)]),
    ...(name === undefined || name === policyNames[content.kind] ? [] : [fault('name', name)]),
  ];
}

function repeated(contents: readonly PolicyContent[], at: string): readonly PolicyFault[] {
  const kinds = contents.map(({ kind }) => kind);
  const twice = [...new Set(kinds.filter((kind, index) => kinds.indexOf(kind) !== index))];
  return twice.map((kind) => ({ pointer: at, rule: 'policy-repeated', params: { kind } }));
}
