import {
  agingBuckets,
  type Figure,
  forwardLossRate,
  individualAllowance,
  type ProvisionMatrix,
  provisionMatrix,
  type RollAverage,
  rollLossRates,
  rollRates,
} from '@zixin/calculations';
import { type Ratio, ratioOf, safe } from '@zixin/kernel';
import type { ItemTally } from './item-tally.js';

/** Percent per aging bucket, for a house without enough history of its own. Source: IFRS 9 illustrative example 12. */
export const standardLossRates: readonly string[] = ['0.3', '1.6', '3.6', '6.6', '10.6'];

export interface LossRateQuestion {
  /** Percent per aging bucket, decimal text, instead of the house's own. */
  readonly given?: readonly string[] | undefined;
  /** Forward-looking factor, decimal text; 1 unless said. */
  readonly scalar?: string | undefined;
}

export interface LossRates {
  /** `rollRates`: from month ends of the house; `standard`: the default; `given`: by whoever asks. */
  readonly source: 'rollRates' | 'standard' | 'given';
  /** Why the house's own history was not enough. */
  readonly because: 'history-too-short' | 'nothing-to-roll' | null;
  readonly average: RollAverage;
  /** What rolls on from each bucket in a month, fractions. */
  readonly rolls: readonly Figure<'nothing-to-roll'>[];
  readonly lgdPercent: string;
  readonly scalar: string;
  /** Lifetime loss per aging bucket, percent. */
  readonly percents: readonly Ratio[];
}

const average = 'weighted';
/** Of what newly passes 90 days everything counts as lost. */
const lgdPercent = '100';

/** The loss rates of a provision matrix, and where they come from. `tally` has the month ends. */
export function lossRates(
  { monthEnds, monthEndsOpen }: Pick<ItemTally, 'monthEnds' | 'monthEndsOpen'>,
  { given, scalar = '1' }: LossRateQuestion,
): LossRates {
  const rolls = rollRates(monthEnds, average);
  const own = rollLossRates(rolls, { lgdPercent, scalar });
  const percents = own.flatMap((rate) => ('value' in rate ? [rate.value] : []));
  const rest = { average, rolls, lgdPercent, scalar } as const;
  const forward = (rates: readonly string[]) =>
    rates.map((rate) => forwardLossRate(ratioOf(rate), { scalar }));
  if (given) return { source: 'given', because: null, ...rest, percents: forward(given) };
  const short = monthEndsOpen.some((open) => open === 0);
  if (!short && percents.length === own.length)
    return { source: 'rollRates', because: null, ...rest, percents };
  const because = short ? 'history-too-short' : 'nothing-to-roll';
  return { source: 'standard', because, ...rest, percents: forward(standardLossRates) };
}

export interface Provision {
  readonly rates: LossRates;
  readonly matrix: ProvisionMatrix;
  /** Debtors in default, outside of the matrix; minor units. */
  readonly individual: { readonly customers: number; readonly balance: number; readonly provision: number };
  readonly total: number;
}

/** Percent each. */
export interface DefaultedLoss {
  readonly pdPercent: Ratio;
  readonly lgdPercent: Ratio;
}

/** Allowance of the simplified approach: matrix over open receivables by days past due, and debtors in default one by one. */
export function provision(tally: ItemTally, question: LossRateQuestion, defaulted: DefaultedLoss): Provision {
  const rates = lossRates(tally, question);
  const matrix = provisionMatrix(
    agingBuckets.map((bucket, at) => ({
      bucket,
      balance: tally.collective.buckets[bucket].amount,
      ratePercent: rates.percents[at] as Ratio,
    })),
  );
  const { pdPercent, lgdPercent: lgd } = defaulted;
  let [balance, own] = [0, 0];
  for (const open of tally.individual.values()) {
    balance = safe(balance + open);
    own = safe(own + individualAllowance(pdPercent, lgd, open));
  }
  const individual = { customers: tally.individual.size, balance, provision: own };
  return { rates, matrix, individual, total: safe(matrix.provision + own) };
}
