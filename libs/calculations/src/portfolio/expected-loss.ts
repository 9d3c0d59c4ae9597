import { compare, plus, type Ratio, ratio, ratioOf, times } from '@zixin/kernel';
import type { Figure } from '../figure.js';

/** One-year probability of default by grade: percent as decimal text. */
export type DefaultRates = Readonly<Record<string, string>>;

/** Sample table: EU Delegated Regulation 2015/35 Art. 199 (credit quality steps 0–6 read as AAA … CCC). CCC is a cap there. */
export const regulationDefaultRates: DefaultRates = {
  AAA: '0.002',
  AA: '0.01',
  A: '0.05',
  BBB: '0.24',
  BB: '1.20',
  B: '4.2',
  CCC: '4.2',
};

export interface DefaultRateOptions {
  /** Least rate in percent, decimal text; default none. Basel's corporate floor is 0.05. */
  readonly floorPercent?: string;
}

/**
 * Probability of default of a grade in percent, exact: D is 100; CC and C without a rate of their own use that of CCC;
 * never below the floor. Undefined for a grade the table does not know.
 */
export function defaultProbability(
  grade: string,
  rates: DefaultRates,
  options: DefaultRateOptions = {},
): Figure<'grade-without-default-rate'> {
  if (grade === 'D') return { value: ratio(100) };
  const own = Object.hasOwn(rates, grade) ? grade : grade === 'CC' || grade === 'C' ? 'CCC' : grade;
  const text = Object.hasOwn(rates, own) ? rates[own] : undefined;
  if (text === undefined) return { undefined: 'grade-without-default-rate' };
  const [rate, floor] = [ratioOf(text), ratioOf(options.floorPercent ?? '0')];
  return { value: compare(rate, floor) < 0 ? floor : rate };
}

/** Expected loss, minor units, not rounded = PD × LGD × EAD; percents as percents. A negative exposure loses nothing. */
export function expectedLoss(pdPercent: Ratio, lgdPercent: Ratio, exposure: number | bigint): Ratio {
  const ead = BigInt(exposure) > 0n ? BigInt(exposure) : 0n;
  return times(times(pdPercent, lgdPercent), ratio(ead, 10_000n));
}

export interface GradedExposure {
  readonly grade: string;
  /** Gross exposure, minor units. */
  readonly exposure: number | bigint;
}

export interface PortfolioLoss {
  readonly exposure: bigint;
  /** Minor units, not rounded. */
  readonly loss: Ratio;
  readonly byGrade: Readonly<Record<string, { readonly exposure: bigint; readonly loss: Ratio }>>;
  /** Exposure without a rate, outside of `loss`, by grade: reported, never guessed. */
  readonly withoutRate: Readonly<Record<string, bigint>>;
}

/** Expected loss of a portfolio and of every grade in it; `lgdPercent` is decimal text, 45 by default (Basel II foundation). */
export function portfolioLoss(
  names: Iterable<GradedExposure>,
  rates: DefaultRates,
  options: DefaultRateOptions & { readonly lgdPercent?: string } = {},
): PortfolioLoss {
  const lgd = ratioOf(options.lgdPercent ?? '45');
  const byGrade = new Map<string, { exposure: bigint; loss: Ratio }>();
  const withoutRate = new Map<string, bigint>();
  let [total, loss] = [0n, ratio(0)];
  for (const { grade, exposure } of names) {
    if (exposure <= 0) continue;
    const ead = BigInt(exposure);
    total += ead;
    const rate = defaultProbability(grade, rates, options);
    if ('undefined' in rate) {
      withoutRate.set(grade, (withoutRate.get(grade) ?? 0n) + ead);
      continue;
    }
    const own = expectedLoss(rate.value, lgd, ead);
    const before = byGrade.get(grade) ?? { exposure: 0n, loss: ratio(0) };
    byGrade.set(grade, { exposure: before.exposure + ead, loss: plus(before.loss, own) });
    loss = plus(loss, own);
  }
  const [grades, unknown] = [Object.fromEntries(byGrade), Object.fromEntries(withoutRate)];
  return { exposure: total, loss, byGrade: grades, withoutRate: unknown };
}
