import type { Condition } from '../facts/condition.js';
import type { PolicyContent, RatingScale } from './policy-content.js';
import { gradeNames } from './rating-scale.js';
import { type PolicyProblem, problem } from './shape.js';

interface Mention {
  readonly grade: string;
  readonly pointer: string;
}
type Mentions = readonly Mention[];

/** The grades a policy names and the scale does not have, each with its place. A scale itself has none. */
export function policyAgainstScale(content: PolicyContent, scale: RatingScale): readonly PolicyProblem[] {
  const known = gradeNames(scale);
  return mentions(content).flatMap(({ grade, pointer }) =>
    known.includes(grade) ? [] : problem(pointer, 'grade-unknown', { grade, grades: known.join(', ') }),
  );
}

function mentions(content: PolicyContent): Mentions {
  switch (content.kind) {
    case 'scorecard':
      return [
        ...caps(content.coverageCaps, '/coverageCaps'),
        ...caps(content.knockOuts, '/knockOuts'),
        ...conditions(content.knockOuts, '/knockOuts'),
      ];
    case 'limitMethods':
      return content.methods.flatMap(({ share }, index) =>
        'percentByGrade' in share ? keys(share.percentByGrade, `/methods/${index}/share/percentByGrade`) : [],
      );
    case 'terms':
      return keys(content.byGrade, '/byGrade');
    case 'authority':
      return content.byGrade.flatMap(({ grades }, row) =>
        grades.map((grade, place) => ({ grade, pointer: `/byGrade/${row}/grades/${place}` })),
      );
    case 'tiers':
      return conditions(content.tiers, '/tiers');
    case 'reviewCadence':
      return conditions(content.cadence, '/cadence');
    case 'warningRules':
      return content.rules.flatMap(({ trip }, index) =>
        'when' in trip ? inCondition(trip.when, `/rules/${index}/trip/when`) : [],
      );
    default:
      return [];
  }
}

function caps(rows: readonly { readonly cap: string }[], pointer: string): Mentions {
  return rows.map(({ cap }, index) => ({ grade: cap, pointer: `${pointer}/${index}/cap` }));
}

function keys(byGrade: Readonly<Record<string, unknown>>, pointer: string): Mentions {
  const escaped = (grade: string) => grade.replaceAll('~', '~0').replaceAll('/', '~1');
  return Object.keys(byGrade).map((grade) => ({ grade, pointer: `${pointer}/${escaped(grade)}` }));
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
  if ('atLeastGrade' in condition) return [{ grade: condition.atLeastGrade, pointer: `${at}/atLeastGrade` }];
  return 'belowGrade' in condition ? [{ grade: condition.belowGrade, pointer: `${at}/belowGrade` }] : [];
}
