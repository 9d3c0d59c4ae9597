import { agingBuckets, figureText } from '@zixin/calculations';
import { formatMinor, toDecimal } from '@zixin/kernel';
import { type LossRates, type Provision, rollBuckets } from '@zixin/views';

/** The allowance with where its rates come from: rates with four digits, amounts as decimal text of the currency. */
export function provisionAnswer({ rates, matrix, individual, total }: Provision, currency: string) {
  const money = (minor: number) => formatMinor(minor, currency);
  return {
    rates: ratesAnswer(rates),
    buckets: matrix.lines.map(({ bucket, balance, ratePercent, provision }) => ({
      ...{
        bucket,
        balance: money(balance),
        ratePercent: toDecimal(ratePercent, 4),
        provision: money(provision),
      },
    })),
    balance: money(matrix.balance),
    provision: money(matrix.provision),
    individual: {
      customers: individual.customers,
      balance: money(individual.balance),
      provision: money(individual.provision),
    },
    total: money(total),
  };
}

function ratesAnswer({ source, because, average, rolls, lgdPercent, scalar, percents }: LossRates) {
  return {
    ...{ source, because, scalar },
    percents: agingBuckets.map((bucket, at) => ({
      bucket,
      ratePercent: toDecimal(percents[at] as never, 4),
    })),
    rollRates: {
      ...{ average, lgdPercent },
      monthly: rolls.map((roll, at) => ({
        ...{ from: rollBuckets[at], to: rollBuckets[at + 1], rate: figureText(roll, 4) },
      })),
    },
  };
}
