import type { Condition } from '../facts/condition.js';
import { type Expression, factsIn } from '../facts/expression.js';
import { nearNames } from './near-names.js';
import type { Factor, LimitMethod, PolicyContent, WarningTrip } from './policy-content.js';
import { type PolicyProblem, problem } from './shape.js';

interface Mention {
  readonly fact: string;
  readonly pointer: string;
}
type Mentions = readonly Mention[];

/** The facts a policy reads that are not among the names there can be, each with its place and the names nearest to it. */
export function policyAgainstFacts(
  content: PolicyContent,
  names: readonly string[],
): readonly PolicyProblem[] {
  const known = new Set(names);
  return mentions(content).flatMap(({ fact, pointer }) =>
    known.has(fact)
      ? []
      : problem(pointer, 'fact-unknown', { fact, near: nearNames(fact, names).join(', ') }),
  );
}

function mentions(content: PolicyContent): Mentions {
  switch (content.kind) {
    case 'scorecard':
      return [
        ...content.factors.flatMap((factor, index) => inFactor(factor, `/factors/${index}`)),
        ...conditions(content.knockOuts, '/knockOuts'),
      ];
    case 'limitMethods':
      return content.methods.flatMap((method, index) => inMethod(method, `/methods/${index}`));
    case 'tiers':
      return conditions(content.tiers, '/tiers');
    case 'reviewCadence':
      return conditions(content.cadence, '/cadence');
    case 'warningRules':
      return content.rules.flatMap(({ trip }, index) => inTrip(trip, `/rules/${index}/trip`));
    default:
      return [];
  }
}

function inFactor(factor: Factor, at: string): Mentions {
  return 'bands' in factor
    ? inExpression(factor.value, `${at}/value`)
    : [{ fact: factor.fact, pointer: `${at}/fact` }];
}

function inMethod({ amount, share }: LimitMethod, at: string): Mentions {
  const of = 'of' in share ? inExpression(share.of, `${at}/share/of`) : [];
  return [...inExpression(amount, `${at}/amount`), ...of];
}

function inTrip(trip: WarningTrip, at: string): Mentions {
  if ('when' in trip) return inCondition(trip.when, `${at}/when`);
  if ('series' in trip) return [{ fact: trip.series, pointer: `${at}/series` }];
  return inExpression(trip.value, `${at}/value`);
}

function conditions(rows: readonly { readonly when: Condition | null }[], pointer: string): Mentions {
  return rows.flatMap(({ when }, index) => (when ? inCondition(when, `${pointer}/${index}/when`) : []));
}

function inCondition(condition: Condition, at: string): Mentions {
  const parts = (list: readonly Condition[], key: string) =>
    list.flatMap((part, index) => inCondition(part, `${at}/${key}/${index}`));
  if ('all' in condition) return parts(condition.all, 'all');
  if ('any' in condition) return parts(condition.any, 'any');
  if ('not' in condition) return inCondition(condition.not, `${at}/not`);
  if ('value' in condition) return inExpression(condition.value, `${at}/value`);
  return [{ fact: condition.fact, pointer: `${at}/fact` }];
}

function inExpression(expression: Expression, at: string): Mentions {
  if (typeof expression === 'string') return factsIn(expression).map((fact) => ({ fact, pointer: at }));
  return Object.entries(expression).flatMap(([operation, operands]: [string, readonly Expression[]]) =>
    operands.flatMap((one, index) => inExpression(one, `${at}/${operation}/${index}`)),
  );
}
