import {
  type Concentration,
  concentration,
  type DatedSale,
  exactRatio,
  type Figure,
  pdForGrade,
  type PortfolioLoss,
  portfolioLoss,
  quotient,
  type RatingScale,
} from '@zixin/calculations';
import { type Ratio, ratio, ratioOf } from '@zixin/kernel';
import { type DsoFamily, dsoFamily } from './dso-family.js';
import type { ItemTally } from './item-tally.js';
import { type LossRateQuestion, type Provision, provision } from './loss-rates.js';
import type { PortfolioDates } from './portfolio-dates.js';
import {
  type CustomerProfile,
  type Cut,
  exposureBy,
  type ExposureCut,
  netByCustomer,
  type PortfolioAccount,
} from './portfolio-names.js';
import { type Utilisation, utilisation } from './utilisation.js';

export interface BlockSources {
  readonly currency: string;
  readonly dates: PortfolioDates;
  readonly accounts: readonly PortfolioAccount[];
  profileOf(customerId: string): CustomerProfile;
  readonly sales: readonly DatedSale[];
  readonly items: ItemTally;
  readonly scale: RatingScale;
  readonly lossRates: LossRateQuestion;
}

/** A portfolio in one currency on a date. Amounts in minor units; figures exact. */
export interface PortfolioBlock {
  readonly currency: string;
  readonly accounts: number;
  /** Customers that owe something. */
  readonly customers: number;
  /** Of customers that owe, each net over its accounts. */
  readonly exposure: bigint;
  /** Of customers whose unapplied cash is more than they owe, as a positive amount; not in `exposure`. */
  readonly creditBalances: bigint;
  readonly by: Readonly<Record<Cut, readonly ExposureCut[]>>;
  readonly concentration: Concentration;
  readonly utilisation: Utilisation;
  readonly items: ItemTally;
  readonly overdueRate: Figure<'nothing-open'>;
  readonly collection: DsoFamily;
  readonly expectedLoss: PortfolioLoss;
  readonly provision: Provision;
}

/** The grade of those without one, where one has to be said. */
export const unrated = 'unrated';

export function portfolioBlock(sources: BlockSources): PortfolioBlock {
  const { currency, accounts, scale, items, dates } = sources;
  const names = netByCustomer(accounts);
  const owing = names
    .filter(({ amount }) => amount > 0)
    .map((one) => ({ ...one, profile: sources.profileOf(one.customerId) }));
  const expectedLoss = lossOf(owing, scale);
  const named = accounts.map(({ customerId: name, groupId: group, exposure: amount }) => ({
    ...{ name, group, amount },
  }));
  return {
    currency,
    accounts: accounts.length,
    customers: owing.length,
    exposure: expectedLoss.exposure,
    creditBalances: names.reduce((sum, { amount }) => (amount < 0 ? sum - BigInt(amount) : sum), 0n),
    by: {
      grade: exposureBy(owing, 'grade'),
      tier: exposureBy(owing, 'tier'),
      industry: exposureBy(owing, 'industry'),
      region: exposureBy(owing, 'region'),
    },
    concentration: concentration(named),
    utilisation: utilisation(accounts),
    items,
    overdueRate: quotient(BigInt(items.aging.overdue) * 100n, items.aging.open, 'nothing-open'),
    collection: dsoFamily(dates, sources.sales, items),
    expectedLoss,
    provision: provision(items, sources.lossRates, {
      pdPercent: defaultPd(scale),
      lgdPercent: ratioOf(scale.lgdPercent),
    }),
  };
}

type Owing = { readonly amount: number; readonly profile: CustomerProfile };

function lossOf(owing: readonly Owing[], { grades, lgdPercent, pdFloorPercent }: RatingScale): PortfolioLoss {
  const graded = owing.map(({ profile, amount }) => ({ grade: profile.grade ?? unrated, exposure: amount }));
  const rates = Object.fromEntries(grades.map(({ grade, pdPercent }) => [grade, pdPercent]));
  return portfolioLoss(graded, rates, { lgdPercent, floorPercent: pdFloorPercent });
}

/** The grade of a declared default. */
export function defaultGrade({ grades }: RatingScale): string | null {
  return grades.find(({ from }) => from === null)?.grade ?? null;
}

function defaultPd(scale: RatingScale): Ratio {
  const grade = defaultGrade(scale);
  const pd = grade === null ? null : pdForGrade(scale, grade);
  return pd === null ? ratio(100) : exactRatio(pd);
}
