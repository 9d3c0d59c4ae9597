import { factsUsed, termsForGrade } from '@zixin/calculations';
import {
  type AuthorityNeeded,
  authorityForLimit,
  authorityForTerms,
  type CreditAccountState,
  type LimitProposed,
  type PaymentTerms,
  type PaymentTermsProposed,
  recomputeProposal,
  recomputeVerdict,
  type StoredVerdict,
} from '@zixin/credit-account';
import type { CalendarDate, Recorded } from '@zixin/kernel';
import type { DecisionSources } from './decision-sources.js';
import { dotted, type FigureDifference, figureDifferences } from './differences.js';

/** A limit by policy: every method's figure, the binding one and the amount from its facts, and the facts from the streams. */
export async function checkLimit(
  event: LimitProposed,
  accountId: string,
  sources: DecisionSources,
): Promise<FigureDifference[] | null> {
  const { basis, needs, proposedOn: on } = event.data;
  const needed = await neededDifferences(needs, on, sources);
  if (!basis) return needed;
  const { facts, figures } = basis;
  const methods = await sources.policy('limitMethods', figures.limitMethods);
  const authority = needs.basis && (await sources.policy('authority', needs.basis.authority));
  const { differences } = recomputeProposal(event, methods, authority);
  const book = await sources.book(facts, { accountId, on });
  const read = figureDifferences(
    { basis: { facts } },
    { basis: { facts: factsUsed(methods.content, book) } },
  );
  return [
    ...differences.map(({ path, ...figure }) => ({ figure: dotted(path), ...figure })),
    ...figureDifferences(
      { basis: { figures: { grade: figures.grade } } },
      {
        basis: { figures: { grade: await sources.grade(needs.basis?.gradeSource, on) } },
      },
    ),
    ...read,
    ...(needed ?? []),
  ];
}

/** Terms by policy: what the policy lists for grade and tier, and both from the rating stream they were read from. */
export async function checkTerms(
  { data: { basis, terms, needs, proposedOn: on }, meta }: Recorded<PaymentTermsProposed>,
  sources: DecisionSources,
): Promise<FigureDifference[] | null> {
  const needed = await neededDifferences(needs, on, sources, terms);
  if (!basis) return needed;
  const { grade, tier, guarantee } = basis;
  const { content } = await sources.policy('terms', basis.terms);
  const listed = termsForGrade(content, grade, tier);
  const source = needs.basis?.gradeSource;
  const tiers = await sources.tiers(source, meta.recordedAt);
  const listedOnes = figureDifferences(
    { terms, basis: { grade, tier, guarantee } },
    {
      terms: { netDays: listed?.netDays, prepaymentPercent: listed?.prepaymentPercent },
      basis: {
        grade: await sources.grade(source, on),
        tier: tiers.includes(tier) ? tier : tiers[0],
        guarantee: listed?.guarantee,
      },
    },
  );
  return [...listedOnes, ...(needed ?? [])];
}

/**
 * Who has to approve a proposal, a person's own too: role and approvers from the matrix that it names, for the total, the terms and the
 * grade that it stores; the grade from its stream. `null` when it names no matrix.
 */
async function neededDifferences(
  { role, approvers, basis }: AuthorityNeeded,
  on: CalendarDate,
  sources: DecisionSources,
  terms?: PaymentTerms,
): Promise<FigureDifference[] | null> {
  if (!basis) return null;
  const { grade, houseTotal, gradeSource } = basis;
  const matrix = await sources.policy('authority', basis.authority);
  const again = terms
    ? authorityForTerms(matrix, terms, houseTotal, grade)
    : authorityForLimit(matrix, houseTotal, grade);
  const read = { grade: await sources.grade(gradeSource, on) };
  return figureDifferences(
    { needs: { role, approvers, basis: { grade } } },
    { needs: { role: again.role, approvers: again.approvers, basis: read } },
  );
}

/** An order's verdict on the account right before its event; who may override it is left out: the matrix is not stored with it. */
export function checkVerdict(before: CreditAccountState, event: Recorded<StoredVerdict>): FigureDifference[] {
  const { differences } = recomputeVerdict(before, event);
  return differences.map(({ path, ...figure }) => ({ figure: dotted(path), ...figure }));
}
