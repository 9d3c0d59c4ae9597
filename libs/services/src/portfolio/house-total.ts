import type { RateOfDay } from '@zixin/exchange-rate';
import { currencyDecimals, type Ratio, ratio, ratioOf, roundToInteger, safe, times } from '@zixin/kernel';
import type { PortfolioLoss } from '@zixin/calculations';
import type { PortfolioBlock } from '@zixin/views';

/** Minor units of the house currency; every block converted by itself, rounded once, then added. */
export interface HouseSums {
  readonly exposure: number;
  readonly open: number;
  readonly overdue: number;
  readonly expectedLoss: number;
  readonly provision: number;
}

export interface HouseTotal {
  readonly currency: string;
  readonly rates: readonly RateOfDay[];
  /** Currencies without a rate on the date. */
  readonly missing: readonly string[];
  /** `null` while any rate is missing. */
  readonly sums: HouseSums | null;
}

/** Blocks of several currencies in house currency; `rateOf` is asked for the others only. */
export async function houseTotal(
  blocks: readonly PortfolioBlock[],
  currency: string,
  rateOf: (currency: string) => Promise<RateOfDay | null>,
): Promise<HouseTotal> {
  const rates: RateOfDay[] = [];
  const missing: string[] = [];
  let sums: HouseSums = { exposure: 0, open: 0, overdue: 0, expectedLoss: 0, provision: 0 };
  for (const block of blocks) {
    const rate = block.currency === currency ? null : await rateOf(block.currency);
    if (block.currency !== currency && rate === null) missing.push(block.currency);
    if (rate) rates.push(rate);
    sums = added(sums, block, factorOf(block.currency, currency, rate));
  }
  return { currency, rates, missing, sums: missing.length > 0 ? null : sums };
}

function factorOf(from: string, to: string, rate: RateOfDay | null): Ratio {
  if (rate === null) return ratio(1);
  const scale = ratio(10n ** BigInt(currencyDecimals(to)), 10n ** BigInt(currencyDecimals(from)));
  return times(ratioOf(rate.rate), scale);
}

function added(sums: HouseSums, block: PortfolioBlock, factor: Ratio): HouseSums {
  const plus = (sum: number, minor: Ratio) => safe(sum + Number(roundToInteger(times(minor, factor))));
  const { exposure, items, expectedLoss, provision } = block;
  return {
    exposure: plus(sums.exposure, ratio(exposure)),
    open: plus(sums.open, ratio(items.aging.open)),
    overdue: plus(sums.overdue, ratio(items.aging.overdue)),
    expectedLoss: plus(sums.expectedLoss, ratio(roundedLoss(expectedLoss))),
    provision: plus(sums.provision, ratio(provision.total)),
  };
}

/** The sum of the grades' losses, each rounded once, minor units. */
export function roundedLoss({ byGrade }: PortfolioLoss): bigint {
  return Object.values(byGrade).reduce((sum, { loss }) => sum + roundToInteger(loss), 0n);
}
