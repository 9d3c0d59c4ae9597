import {
  compare,
  currencyDecimals,
  dividedBy,
  plus,
  type Ratio,
  ratio,
  ratioOf,
  roundDown,
  safe,
  times,
} from '@zixin/kernel';
import { evaluate } from '../facts/expression.js';
import type { FactBook } from '../facts/fact.js';
import type { Figure } from '../figure.js';
import { bandPoints } from './bands.js';
import type { LimitFigures } from './evaluation.js';
import type { LimitMethod, LimitMethods, LimitShare, PolicyVersion } from './policy-content.js';
import { tierIn } from './treatment.js';

export interface LimitBasis {
  readonly grade: string;
  /** Amounts in minor units of `currency`. */
  readonly book: FactBook;
  readonly currency: string;
}

/**
 * Every method's figure, and the least or mean of the binding ones that have a figure, rounded down to the step;
 * caps alone propose nothing. `bindingMethod` is the least one, under `mean` too. Source: domain.md section 4. @throws DomainError `currency-unknown`.
 */
export function limitFigures(
  { name, version, content }: PolicyVersion<LimitMethods>,
  { grade, book, currency }: LimitBasis,
): LimitFigures {
  const exact = content.methods.map((method) => ({ method, figure: methodFigure(method, grade, book) }));
  const found = exact.flatMap(({ method: { code, binding, cap }, figure }) =>
    binding && 'value' in figure ? [{ code, cap: cap === true, value: figure.value }] : [],
  );
  const counted = found.some(({ cap }) => !cap) ? found : [];
  const [first, ...others] = counted;
  const least = first && others.reduce((a, b) => (compare(b.value, a.value) < 0 ? b : a), first);
  const figure = least && (content.combination === 'least' ? least.value : mean(counted));
  return {
    limitMethods: { name, version },
    grade,
    methods: exact.map(({ method: { code, binding }, figure: one }) => ({
      code,
      binding,
      amount: 'value' in one ? whole(one.value) : null,
      undefined: 'undefined' in one ? one.undefined : null,
    })),
    combination: content.combination,
    bindingMethod: least?.code ?? null,
    unrounded: figure ? whole(figure) : null,
    proposed: figure ? toStep(figure, content.step, currency) : null,
  };
}

/** The exact figure of one method; below zero counts as zero. */
export function methodFigure(method: LimitMethod, grade: string, book: FactBook): Figure {
  const of = evaluate(method.amount, book);
  const percent = lentPercent(method, grade, book);
  if ('undefined' in of) return of;
  if ('undefined' in percent) return percent;
  const value = dividedBy(times(of.value, percent.value), ratio(100));
  return { value: compare(value, ratio(0)) < 0 ? ratio(0) : value };
}

/** The percent of its amount a method lends to a grade, in the tier that the book says. */
export function lentPercent(
  { share, percentByTier = {} }: LimitMethod,
  grade: string,
  book: FactBook,
): Figure {
  const percent = sharePercent(share, grade, book);
  const tier = tierIn(book);
  const factor = tier === null ? undefined : percentByTier[tier];
  if ('undefined' in percent || factor === undefined) return percent;
  return { value: times(percent.value, dividedBy(ratioOf(factor), ratio(100))) };
}

function sharePercent(share: LimitShare, grade: string, book: FactBook): Figure {
  if ('percent' in share) return { value: ratioOf(share.percent) };
  if ('percentByGrade' in share) {
    const percent = Object.hasOwn(share.percentByGrade, grade) ? share.percentByGrade[grade] : undefined;
    return percent === undefined ? { undefined: 'grade-not-listed' } : { value: ratioOf(percent) };
  }
  const figure = evaluate(share.of, book);
  return 'undefined' in figure ? figure : { value: ratioOf(bandPoints(share.bands, figure.value)) };
}

const whole = (value: Ratio) => safe(Number(roundDown(value)));

function mean(rows: readonly { readonly value: Ratio }[]): Ratio {
  return dividedBy(
    rows.reduce((total, { value }) => plus(total, value), ratio(0)),
    ratio(rows.length),
  );
}

/** The step a proposal is rounded down to, in minor units. */
export function stepInMinor(step: string, currency: string): Ratio {
  return times(ratioOf(step), ratio(10n ** BigInt(currencyDecimals(currency))));
}

function toStep(value: Ratio, step: string, currency: string): number {
  const minor = stepInMinor(step, currency);
  if (minor.numerator <= 0n) return whole(value);
  return whole(times(ratio(roundDown(dividedBy(value, minor))), minor));
}
