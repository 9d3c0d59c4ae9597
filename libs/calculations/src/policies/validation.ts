import { compare, plus, ratio, ratioOf, toDecimal } from '@zixin/kernel';
import { contentShapes } from './content-shapes.js';
import type {
  AuthorityStepContent,
  CategoryBand,
  NumberBand,
  PolicyContent,
  PolicyKind,
  RatingScale,
  ReviewCadence,
  Scorecard,
  Tiers,
} from './policy-content.js';
import { isObject, type PolicyProblem, problem } from './shape.js';
import { warningRuleFaults } from './warning-rule-faults.js';

type Problems = readonly PolicyProblem[];
export type Validated =
  | { readonly ok: true; readonly content: PolicyContent }
  | { readonly ok: false; readonly problems: Problems };

/** Judges what somebody wrote as a policy: its fields first, then what they say together. Every fault, with its place. */
export function validatePolicy(content: unknown): Validated {
  const kind = isObject(content) ? content['kind'] : undefined;
  const shape = typeof kind === 'string' && Object.hasOwn(contentShapes, kind) ? (kind as PolicyKind) : null;
  if (shape === null) {
    const kinds = Object.keys(contentShapes).join(', ');
    return { ok: false, problems: problem('/kind', 'kind-unknown', { kinds }) };
  }
  const misshapen = contentShapes[shape](content, '');
  if (misshapen.length > 0) return { ok: false, problems: misshapen };
  const policy = content as PolicyContent;
  const problems = meaning(policy);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, content: policy };
}

function meaning(policy: PolicyContent): Problems {
  switch (policy.kind) {
    case 'scorecard':
      return scorecard(policy);
    case 'ratingScale':
      return ratingScale(policy);
    case 'limitMethods':
      return [
        ...repeated(policy.methods, '/methods'),
        ...policy.methods.flatMap(({ share }, index) =>
          'bands' in share ? bandFaults(share.bands, `/methods/${index}/share/bands`) : [],
        ),
      ];
    case 'tiers':
    case 'reviewCadence':
      return defaultRow(policy);
    case 'warningRules':
      return [...repeated(policy.rules, '/rules'), ...policy.rules.flatMap(warningRuleFaults)];
    case 'authority':
      return [
        ...rising(policy.limits, '/limits'),
        ...rising(policy.terms, '/terms'),
        ...rising(policy.overrides ?? [], '/overrides'),
      ];
    case 'evidenceCoverage':
      return weights(policy.kinds, '/kinds');
    default:
      return [];
  }
}

function scorecard({ factors, knockOuts }: Scorecard): Problems {
  return [
    ...weights(factors, '/factors'),
    ...repeated(factors, '/factors'),
    ...repeated(knockOuts, '/knockOuts'),
    ...factors.flatMap((factor, index) =>
      'bands' in factor
        ? bandFaults(factor.bands, `/factors/${index}/bands`)
        : wordFaults(factor.categories, `/factors/${index}/categories`),
    ),
    ...factors.flatMap((factor, index) =>
      'bands' in factor
        ? pointFaults(factor.bands, `/factors/${index}/bands`)
        : pointFaults(factor.categories, `/factors/${index}/categories`),
    ),
  ];
}

/** A factor gives 0 to 100 points. */
function pointFaults(rows: readonly { readonly points: string }[], pointer: string): Problems {
  return rows.flatMap(({ points }, index) =>
    compare(ratioOf(points), ratio(100)) > 0
      ? problem(`${pointer}/${index}/points`, 'points-above-100', { points })
      : [],
  );
}

function weights(rows: readonly { readonly weight: string }[], pointer: string): Problems {
  const sum = rows.reduce((total, { weight }) => plus(total, ratioOf(weight)), ratio(0));
  const shown = toDecimal(sum, 2).replace(/\.?0+$/, '');
  return compare(sum, ratio(100)) === 0 ? [] : problem(pointer, 'weights-sum', { sum: shown });
}

function repeated(rows: readonly { readonly code: string }[], pointer: string): Problems {
  return rows.flatMap(({ code }, index) =>
    rows.findIndex((row) => row.code === code) < index
      ? problem(`${pointer}/${index}/code`, 'code-repeated', { code })
      : [],
  );
}

/** The first band is open below; each next starts strictly above the one before, or at the same bound with `above` after `from`. */
function bandFaults(bands: readonly NumberBand[], pointer: string): Problems {
  const lower = (band: NumberBand) => ('from' in band ? band.from : 'above' in band ? band.above : null);
  return bands.flatMap((band, index) => {
    const at = lower(band);
    if (index === 0) return at === null ? [] : problem(`${pointer}/0`, 'bands-start');
    const before = lower(bands[index - 1] as NumberBand);
    if (at === null) return problem(`${pointer}/${index}`, 'bands-start');
    if (before === null) return [];
    const order = compare(ratioOf(at), ratioOf(before));
    const opens = order === 0 && 'above' in band && 'from' in (bands[index - 1] as NumberBand);
    return order > 0 || opens ? [] : problem(`${pointer}/${index}`, 'bands-overlap', { at });
  });
}

/** A word gives points once. */
function wordFaults(categories: readonly CategoryBand[], pointer: string): Problems {
  const words = categories.flatMap(({ is }, row) =>
    is.map((word, place) => ({ word, at: `${pointer}/${row}/is/${place}` })),
  );
  return words.flatMap(({ word, at }, index) =>
    words.findIndex((one) => one.word === word) < index ? problem(at, 'word-repeated', { word }) : [],
  );
}

/** Least scores fall from grade to grade; the last grade that a score can give starts at 0. */
function ratingScale({ grades }: RatingScale): Problems {
  const scored = grades.filter(({ from }) => from !== null);
  const falls = scored.every(({ from }, index) => {
    const next = scored[index + 1];
    return !next || compare(ratioOf(from as string), ratioOf(next.from as string)) > 0;
  });
  const last = scored.at(-1);
  if (!last || compare(ratioOf(last.from as string), ratio(0)) !== 0)
    return problem('/grades', 'default-row-missing');
  return [
    ...(falls ? [] : problem('/grades', 'scale-not-falling')),
    ...repeated(
      grades.map(({ grade }) => ({ code: grade })),
      '/grades',
    ),
  ];
}

function defaultRow(policy: Tiers | ReviewCadence): Problems {
  const [rows, pointer] =
    policy.kind === 'tiers' ? [policy.tiers, '/tiers'] : ([policy.cadence, '/cadence'] as const);
  const early = rows.findIndex(({ when }, index) => when === null && index < rows.length - 1);
  return early >= 0 || rows.at(-1)?.when !== null ? problem(pointer, 'default-row-missing') : [];
}

function rising(steps: readonly AuthorityStepContent[], pointer: string): Problems {
  return steps.flatMap(({ upTo }, index) => {
    const before = steps[index - 1];
    return before && compare(ratioOf(upTo), ratioOf(before.upTo)) <= 0
      ? problem(`${pointer}/${index}/upTo`, 'steps-not-rising', { upTo })
      : [];
  });
}
