import { compare, dividedBy, minus, plus, type Ratio, ratio, roundDown, safe, times } from '@zixin/kernel';
import { evaluate } from '../facts/expression.js';
import { lentPercent, type LimitBasis, methodFigure, stepInMinor } from './limit-figures.js';
import type { LimitMethod, LimitMethods, PolicyVersion } from './policy-content.js';

/** Minor units. */
export interface LimitCounterfactual {
  readonly code: string;
  /** What the method lends now, rounded down. */
  readonly figure: number;
  /** By how much its amount (before the share) has to rise, rounded up; `null` when it lends no share of any amount. */
  readonly amountRise: number | null;
}

interface Standing {
  readonly method: LimitMethod;
  readonly value: Ratio;
}

/**
 * What keeps the proposal below `target` (minor units; a proposal is a multiple of the step). Under `least` every method given
 * has to rise, the lowest first; under `mean` any one of them alone. Methods without a figure do not bind and are not given.
 */
export function limitCounterfactuals(
  { content: { combination, methods, step } }: PolicyVersion<LimitMethods>,
  basis: LimitBasis,
  target: number,
): readonly LimitCounterfactual[] {
  const reach = upToStep(target, stepInMinor(step, basis.currency));
  const standing = methods
    .filter(({ binding }) => binding)
    .flatMap((method): Standing[] => {
      const figure = methodFigure(method, basis.grade, basis.book);
      return 'value' in figure ? [{ method, value: figure.value }] : [];
    })
    .sort((a, b) => compare(a.value, b.value));
  const total = standing.reduce((all, { value }) => plus(all, value), ratio(0));
  const lacking = minus(times(reach, ratio(standing.length)), total);
  const needed = ({ value }: Standing) => (combination === 'least' ? reach : plus(value, lacking));
  return standing
    .filter((one) => compare(one.value, needed(one)) < 0)
    .map((one) => ({
      code: one.method.code,
      figure: safe(Number(roundDown(one.value))),
      amountRise: rise(one.method, needed(one), basis),
    }));
}

function rise(method: LimitMethod, needed: Ratio, { grade, book }: LimitBasis): number | null {
  const [of, percent] = [evaluate(method.amount, book), lentPercent(method, grade, book)];
  if (!('value' in of) || !('value' in percent) || percent.value.numerator <= 0n) return null;
  const wanted = dividedBy(times(needed, ratio(100)), percent.value);
  return safe(Number(roundUp(minus(wanted, of.value))));
}

function upToStep(target: number, step: Ratio): Ratio {
  if (step.numerator <= 0n) return ratio(target);
  return times(ratio(roundUp(dividedBy(ratio(target), step))), step);
}

function roundUp(value: Ratio): bigint {
  return -roundDown(minus(ratio(0), value));
}
