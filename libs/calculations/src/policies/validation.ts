import { compare, plus, ratio, ratioOf, toDecimal } from '@zixin/kernel';
import type { Condition } from '../facts/condition.js';
import { contentShapes } from './content-shapes.js';
import type {
  AuthorityStepContent,
  CategoryBand,
  Factor,
  LimitMethod,
  NumberBand,
  PolicyContent,
  PolicyKind,
  RatingScale,
  Scorecard,
} from './policy-content.js';
import { type Readable, readable, type Rows } from './readable.js';
import { isObject, type PolicyProblem, problem } from './shape.js';
import { warningRuleFaults } from './warning-rule-faults.js';

type Problems = readonly PolicyProblem[];
export type Validated =
  | { readonly ok: true; readonly content: PolicyContent }
  | { readonly ok: false; readonly problems: Problems; readonly content: PolicyContent | null };

/**
 * Judges what somebody wrote as a policy: its fields, and what they say together as far as they can be read. Every fault, with
 * its place. A content that has the right shape comes with its faults.
 */
export function validatePolicy(content: unknown): Validated {
  const kind = isObject(content) ? content['kind'] : undefined;
  const shape = typeof kind === 'string' && Object.hasOwn(contentShapes, kind) ? (kind as PolicyKind) : null;
  if (shape === null) {
    const kinds = Object.keys(contentShapes).join(', ');
    return { ok: false, problems: problem('/kind', 'kind-unknown', { kinds }), content: null };
  }
  const misshapen = contentShapes[shape](content, '');
  const problems = [...misshapen, ...meaning(readable<PolicyContent>(content, misshapen))];
  if (problems.length === 0) return { ok: true, content: content as PolicyContent };
  return { ok: false, problems, content: misshapen.length > 0 ? null : (content as PolicyContent) };
}

function meaning(policy: Readable<PolicyContent>): Problems {
  switch (policy?.kind) {
    case 'scorecard':
      return scorecard(policy);
    case 'ratingScale':
      return ratingScale(policy.grades);
    case 'limitMethods':
      return limitMethods(policy.methods);
    case 'tiers':
      return defaultRow(policy.tiers, '/tiers');
    case 'reviewCadence':
      return defaultRow(policy.cadence, '/cadence');
    case 'warningRules':
      return [...repeated(policy.rules, '/rules'), ...warningRuleFaults(policy.rules)];
    case 'authority':
      return [
        ...rising(policy.limits, '/limits'),
        ...rising(policy.terms, '/terms'),
        ...rising(policy.overrides, '/overrides'),
      ];
    case 'evidenceCoverage':
      return weights(policy.kinds, '/kinds');
    default:
      return [];
  }
}

function scorecard({ factors, knockOuts }: NonNullable<Readable<Scorecard>>): Problems {
  return [
    ...weights(factors, '/factors'),
    ...repeated(factors, '/factors'),
    ...repeated(knockOuts, '/knockOuts'),
    ...(factors ?? []).flatMap((factor, index) => factorFaults(factor, `/factors/${index}`)),
  ];
}

function limitMethods(methods: Rows<LimitMethod>): Problems {
  const shares = (methods ?? []).map((method) => method?.share);
  return [
    ...repeated(methods, '/methods'),
    ...shares.flatMap((share, index) =>
      share && 'bands' in share ? bandFaults(share.bands, `/methods/${index}/share/bands`) : [],
    ),
  ];
}

function factorFaults(factor: Readable<Factor>, at: string): Problems {
  if (!factor) return [];
  return 'bands' in factor
    ? [...bandFaults(factor.bands, `${at}/bands`), ...pointFaults(factor.bands, `${at}/bands`)]
    : [
        ...wordFaults(factor.categories, `${at}/categories`),
        ...pointFaults(factor.categories, `${at}/categories`),
      ];
}

/** A factor gives 0 to 100 points. */
function pointFaults(rows: Rows<{ readonly points: string }>, pointer: string): Problems {
  return (rows ?? []).flatMap((row, index) =>
    row?.points !== undefined && compare(ratioOf(row.points), ratio(100)) > 0
      ? problem(`${pointer}/${index}/points`, 'points-above-100', { points: row.points })
      : [],
  );
}

function weights(rows: Rows<{ readonly weight: string }>, pointer: string): Problems {
  const known = (rows ?? []).flatMap((row) => row?.weight ?? []);
  if (!rows || known.length < rows.length) return [];
  const sum = known.reduce((total, weight) => plus(total, ratioOf(weight)), ratio(0));
  const shown = toDecimal(sum, 2).replace(/\.?0+$/, '');
  return compare(sum, ratio(100)) === 0 ? [] : problem(pointer, 'weights-sum', { sum: shown });
}

function repeated(rows: Rows<{ readonly code: string }>, pointer: string): Problems {
  return repetitions(
    rows?.map((row) => row?.code),
    (index) => `${pointer}/${index}/code`,
  );
}

function repetitions(codes: Rows<string>, at: (index: number) => string): Problems {
  return (codes ?? []).flatMap((code, index) =>
    code !== undefined && (codes ?? []).indexOf(code) < index
      ? problem(at(index), 'code-repeated', { code })
      : [],
  );
}

/** The first band is open below; each next starts strictly above the one before, or at the same bound with `above` after `from`. */
function bandFaults(bands: Rows<NumberBand>, pointer: string): Problems {
  const starts = (bands ?? []).map(startOf);
  return starts.flatMap((start, index) => {
    if (start === undefined) return [];
    if ((start === null) !== (index === 0)) return problem(`${pointer}/${index}`, 'bands-start');
    const before = starts.slice(0, index).filter(isStart).at(-1);
    if (start === null || !before) return [];
    const order = compare(ratioOf(start.at), ratioOf(before.at));
    const opens = order === 0 && !start.included && before.included;
    return order > 0 || opens ? [] : problem(`${pointer}/${index}`, 'bands-overlap', { at: start.at });
  });
}

interface Start {
  readonly at: string;
  readonly included: boolean;
}

/** Where a band starts: `null` when it is open below, `undefined` when that cannot be read. */
function startOf(band: Readable<NumberBand>): Start | null | undefined {
  if (!band) return undefined;
  if ('from' in band) return band.from === undefined ? undefined : { at: band.from, included: true };
  if ('above' in band) return band.above === undefined ? undefined : { at: band.above, included: false };
  return null;
}

const isStart = (start: Start | null | undefined): start is Start => Boolean(start);

/** A word gives points once. */
function wordFaults(categories: Rows<CategoryBand>, pointer: string): Problems {
  const words = (categories ?? []).flatMap((category, row) =>
    (category?.is ?? []).map((word, place) => ({ word, at: `${pointer}/${row}/is/${place}` })),
  );
  return words.flatMap(({ word, at }, index) =>
    word !== undefined && words.findIndex((one) => one.word === word) < index
      ? problem(at, 'word-repeated', { word })
      : [],
  );
}

/** Least scores fall from grade to grade; the last grade that a score can give starts at 0. */
function ratingScale(grades: Rows<RatingScale['grades'][number]>): Problems {
  if (!grades) return [];
  const scores = grades.map((one) => one?.from).filter((from) => from !== null);
  const last = scores.at(-1);
  const ends = scores.length > 0 && (last === undefined || compare(ratioOf(last), ratio(0)) === 0);
  const known = scores.filter((from) => from !== undefined);
  const falls = known.every((from, index) => {
    const next = known[index + 1];
    return next === undefined || compare(ratioOf(from), ratioOf(next)) > 0;
  });
  return [
    ...(ends ? [] : problem('/grades', 'default-row-missing')),
    ...(falls ? [] : problem('/grades', 'scale-not-falling')),
    ...repetitions(
      grades.map((one) => one?.grade),
      (index) => `/grades/${index}/grade`,
    ),
  ];
}

function defaultRow(rows: Rows<{ readonly when: Condition | null }>, pointer: string): Problems {
  if (!rows) return [];
  const early = rows.slice(0, -1).some((row) => row?.when === null);
  const last = rows.at(-1)?.when;
  return early || (last !== null && last !== undefined) ? problem(pointer, 'default-row-missing') : [];
}

function rising(steps: Rows<AuthorityStepContent>, pointer: string): Problems {
  const ends = (steps ?? []).map((step) => step?.upTo);
  return ends.flatMap((upTo, index) => {
    const before = ends
      .slice(0, index)
      .filter((one) => one !== undefined)
      .at(-1);
    return upTo !== undefined && before !== undefined && compare(ratioOf(upTo), ratioOf(before)) <= 0
      ? problem(`${pointer}/${index}/upTo`, 'steps-not-rising', { upTo })
      : [];
  });
}
