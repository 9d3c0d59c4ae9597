import { factsInCondition } from '../facts/condition.js';
import { factsIn } from '../facts/expression.js';
import { type FactBook, factOf, readUpTo } from '../facts/fact.js';
import type { FactsUsed } from './evaluation.js';
import type { Factor, LimitMethod, PolicyContent, WarningRule } from './policy-content.js';

/** Exactly the facts a policy reads from a book, unknown ones with their reason. Policies that read none give none. */
export function factsUsed(content: PolicyContent, book: FactBook): FactsUsed {
  return pick(factNames(content), book);
}

/** The facts one warning rule reads. */
export function ruleFacts({ trip }: WarningRule): readonly string[] {
  if ('when' in trip) return factsInCondition(trip.when);
  return 'series' in trip ? [trip.series] : factsIn(trip.value);
}

/** The named facts of a book, each once, and up to where its streams were read. */
export function pick(names: readonly string[], book: FactBook): FactsUsed {
  const wanted = [...new Set(names), ...(Object.hasOwn(book, readUpTo) ? [readUpTo] : [])];
  return Object.fromEntries(wanted.map((name) => [name, factOf(book, name)]));
}

/** The names of the facts a policy reads. */
export function factNames(content: PolicyContent): readonly string[] {
  switch (content.kind) {
    case 'scorecard':
      return [
        ...content.factors.flatMap(factorFacts),
        ...content.knockOuts.flatMap(({ when }) => factsInCondition(when)),
      ];
    case 'limitMethods':
      return content.methods.flatMap(methodFacts);
    case 'tiers':
      return content.tiers.flatMap(({ when }) => (when ? factsInCondition(when) : []));
    case 'warningRules':
      return content.rules.flatMap(ruleFacts);
    case 'reviewCadence':
      return content.cadence.flatMap(({ when }) => (when ? factsInCondition(when) : []));
    default:
      return [];
  }
}

function factorFacts(factor: Factor): readonly string[] {
  return 'bands' in factor ? factsIn(factor.value) : [factor.fact];
}

function methodFacts({ amount, share, percentByTier }: LimitMethod): readonly string[] {
  const byTier = percentByTier ? ['tier.name'] : [];
  return [...factsIn(amount), ...('of' in share ? factsIn(share.of) : []), ...byTier];
}
