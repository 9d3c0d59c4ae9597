import {
  compare,
  plus,
  type Ratio,
  ratio,
  ratioOf,
  roundToInteger,
  safe,
  shareOf,
  times,
} from '@zixin/kernel';
import { type Figure, quotient } from '../figure.js';

/** A bucket of receivables, minor units, with its lifetime loss rate in percent. */
export interface ProvisionBucket {
  readonly bucket: string;
  readonly balance: number;
  readonly ratePercent: Ratio;
}

export interface ProvisionMatrix {
  readonly lines: readonly (ProvisionBucket & { readonly provision: number })[];
  readonly balance: number;
  /** Sum of the rounded lines. */
  readonly provision: number;
}

/**
 * Provision matrix = Σ balance × lifetime loss rate, each line rounded once, half away from zero, minor units. Individually
 * significant or insured debtors stay out of it. Source: IFRS 9 5.5.15, B5.5.35, illustrative example 12.
 * @throws DomainError `amount-out-of-range`.
 */
export function provisionMatrix(buckets: readonly ProvisionBucket[]): ProvisionMatrix {
  const lines = buckets.map((line) => {
    const provision = shareOf(line.balance, times(line.ratePercent, ratio(1, 100)));
    return { ...line, provision };
  });
  return {
    lines,
    balance: lines.reduce((sum, line) => safe(sum + line.balance), 0),
    provision: lines.reduce((sum, line) => safe(sum + line.provision), 0),
  };
}

/**
 * Cohort waterfall: loss rates in percent from one cohort of sales. `reached[i]` is the amount that reached bucket i (the first is
 * all that was sold), `lost` what was never paid; rate = lost / reached × 100. Source: IFRScommunity example.
 */
export function cohortLossRates(
  reached: readonly (number | bigint)[],
  lost: number | bigint,
): readonly Figure<'nothing-reached'>[] {
  return reached.map((amount) => quotient(BigInt(lost) * 100n, amount, 'nothing-reached'));
}

export type RollAverage = 'simple' | 'weighted';

/**
 * Roll rates (fractions) of buckets at successive month-ends, oldest first, every row with the same buckets in rising age:
 * r_i = balance of bucket i + 1 at t + 1 / balance of bucket i at t. `simple` is the mean of the months' rates (months with nothing
 * to roll left out), `weighted` the sum above over the sum below. One rate fewer than buckets; may exceed 1.
 * Source: roll-rate method, IFRS 9 practice.
 */
export function rollRates(
  monthEnds: readonly (readonly number[])[],
  average: RollAverage,
): readonly Figure<'nothing-to-roll'>[] {
  const buckets = monthEnds[0]?.length ?? 0;
  return Array.from({ length: Math.max(0, buckets - 1) }, (_, bucket) => {
    const rolls = monthEnds.slice(1).map((row, at) => ({
      from: BigInt(monthEnds[at]?.[bucket] ?? 0),
      to: BigInt(row[bucket + 1] ?? 0),
    }));
    return rollRate(
      rolls.filter(({ from }) => from > 0n),
      average,
    );
  });
}

function rollRate(
  rolls: readonly { readonly from: bigint; readonly to: bigint }[],
  average: RollAverage,
): Figure<'nothing-to-roll'> {
  if (rolls.length === 0) return { undefined: 'nothing-to-roll' };
  if (average === 'simple') {
    const sum = rolls.map(({ from, to }) => ratio(to, from)).reduce(plus);
    return { value: times(sum, ratio(1, rolls.length)) };
  }
  const [to, from] = rolls.reduce(([a, b], roll) => [a + roll.to, b + roll.from], [0n, 0n] as [
    bigint,
    bigint,
  ]);
  return { value: ratio(to, from) };
}

export interface LossRateOptions {
  /** Loss given that the last bucket is reached, decimal text; default 100. */
  readonly lgdPercent?: string;
  /** Forward-looking factor on the historical rate, decimal text; default 1. */
  readonly scalar?: string;
}

/** A historical rate × LGD × forward-looking scalar, percent; capped at 100 only after both. */
export function forwardLossRate(historicalPercent: Ratio, options: LossRateOptions = {}): Ratio {
  const lgd = times(ratioOf(options.lgdPercent ?? '100'), ratio(1, 100));
  const rate = times(times(historicalPercent, lgd), ratioOf(options.scalar ?? '1'));
  return compare(rate, ratio(100)) > 0 ? ratio(100) : rate;
}

/**
 * Loss rates per bucket in percent from roll rates: r_i × r_(i+1) × … × r_last × LGD × scalar, capped at 100 after both. One
 * more than rates given: what is in the last bucket is lost but for the LGD. Undefined where a later rate is.
 */
export function rollLossRates<Reason extends string>(
  rates: readonly Figure<Reason>[],
  options: LossRateOptions = {},
): readonly Figure<Reason>[] {
  let product: Figure<Reason> = { value: ratio(100) };
  const products: Figure<Reason>[] = [product];
  for (const rate of [...rates].reverse()) {
    if ('value' in product) product = 'value' in rate ? { value: times(product.value, rate.value) } : rate;
    products.unshift(product);
  }
  return products.map((rate) => ('value' in rate ? { value: forwardLossRate(rate.value, options) } : rate));
}

/** Allowance of a debtor outside of the matrix = PD × LGD × exposure, percents as percents, rounded once to minor units. */
export function individualAllowance(pdPercent: Ratio, lgdPercent: Ratio, exposure: number): number {
  const loss = times(times(pdPercent, lgdPercent), ratio(Math.max(0, exposure), 10_000));
  return safe(Number(roundToInteger(loss)));
}
