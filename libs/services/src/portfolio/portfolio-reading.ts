import type { DatedSale, RatingScale } from '@zixin/calculations';
import { accountIdOf, effectiveLimit, securedBy } from '@zixin/credit-account/events';
import { addDays, type CalendarDate, safe } from '@zixin/kernel';
import {
  accountLedger,
  balanceUntil,
  customerAttributes,
  type CustomerProfile,
  customers,
  type CustomerRow,
  defaultGrade,
  exposureOf,
  groupMemberships,
  groupsOn,
  itemTally,
  type ItemTally,
  type LossRateQuestion,
  openItems,
  type PortfolioAccount,
  type PortfolioBlock,
  portfolioBlock,
  type PortfolioDates,
  portfolioDates,
  ratingOn,
  ratings,
  tierOn,
  wordOn,
} from '@zixin/views';
import type { PortfolioQuestion } from './portfolio-question.js';

export interface PortfolioScope {
  readonly scale: RatingScale;
  readonly lossRates: LossRateQuestion;
  /** Only this one. */
  readonly currency?: string | undefined;
}

export interface Portfolio {
  /** One per currency, by code. */
  readonly blocks: readonly PortfolioBlock[];
  readonly groupName: (groupId: string) => string;
}

/** Everything about a portfolio on a date: documents one by one, small figures per customer in memory. */
export async function portfolioOn(question: PortfolioQuestion, scope: PortfolioScope): Promise<Portfolio> {
  const dates = portfolioDates(question.asOf);
  const profiles = await profilesOn(question);
  const profileOf = (customerId: string) => profiles.get(customerId) ?? nothingKnown;
  const groups = groupsOn(await collected(question.documents(groupMemberships)), question.asOf);
  const ledger = await ledgerOn(question, dates.salesFrom);
  const accounts = await accountsOn(question, ledger.balances, (id) => groups.get(id)?.groupId ?? null);
  const inDefault = defaultGrade(scope.scale);
  const tallies = await itemsOn(
    question,
    dates,
    (id) => inDefault !== null && profileOf(id).grade === inDefault,
  );
  const currencies = [...new Set([...accounts.keys(), ...tallies.keys()])].sort();
  const { scale, lossRates } = scope;
  const blocks = currencies
    .filter((currency) => scope.currency === undefined || scope.currency === currency)
    .map((currency) =>
      portfolioBlock({
        ...{ currency, dates, profileOf, scale, lossRates },
        accounts: accounts.get(currency) ?? [],
        sales: ledger.sales.get(currency) ?? [],
        items: tallies.get(currency) ?? itemTally(dates).sums(),
      }),
    );
  const names = new Map([...groups.values()].map(({ groupId, name }) => [groupId, name]));
  return { blocks, groupName: (groupId) => names.get(groupId) ?? groupId };
}

const nothingKnown: CustomerProfile = { grade: null, tier: null, industry: null, region: null };

/** Grade, tier, industry and region of every customer of whom any is known on the date. */
export async function profilesOn({ documents, asOf }: PortfolioQuestion) {
  const profiles = new Map<string, CustomerProfile>();
  for await (const { customerId, industries, regions } of documents(customerAttributes))
    profiles.set(customerId, {
      ...{ grade: null, tier: null },
      ...{ industry: wordOn(industries, asOf), region: wordOn(regions, asOf) },
    });
  for await (const rating of documents(ratings)) {
    const before = profiles.get(rating.customerId) ?? nothingKnown;
    const grade = ratingOn(rating, asOf)?.to ?? null;
    profiles.set(rating.customerId, { ...before, grade, tier: tierOn(rating, asOf) });
  }
  return profiles;
}

async function collected<T>(documents: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const doc of documents) all.push(doc);
  return all;
}

export interface Ledger {
  /** Receivables less unapplied cash at the end of the date by account. */
  readonly balances: ReadonlyMap<string, number>;
  /** By currency and day: invoices less credit notes. */
  readonly sales: ReadonlyMap<string, readonly DatedSale[]>;
}

async function ledgerOn({ documents, asOf, basis }: PortfolioQuestion, from: CalendarDate): Promise<Ledger> {
  const balances = new Map<string, number>();
  const sales = new Map<string, Map<CalendarDate, number>>();
  const years = { field: 'year', atMost: Number(asOf.slice(0, 4)) };
  const where = basis === 'all' ? [{ ...years, atLeast: Number(from.slice(0, 4)) }] : [years];
  for await (const year of documents(accountLedger, where)) {
    const { accountId, currency } = year;
    balances.set(accountId, safe((balances.get(accountId) ?? 0) + balanceUntil(year, asOf)));
    const byDay = sales.get(currency) ?? new Map<CalendarDate, number>();
    sales.set(currency, byDay);
    for (const { on, sold, credited } of year.days)
      if (on >= from && on <= asOf) byDay.set(on, safe((byDay.get(on) ?? 0) + sold - credited));
  }
  const listed = [...sales].map(
    ([currency, byDay]) => [currency, Array.from(byDay, ([on, amount]) => ({ on, amount }))] as const,
  );
  return { balances, sales: new Map(listed) };
}

/** Accounts open on the date by currency, with exposure and limit. */
export async function accountsOn(
  { documents, asOf, basis, mitigants }: PortfolioQuestion,
  balances: ReadonlyMap<string, number>,
  groupOf: (accountId: string) => string | null = () => null,
): Promise<ReadonlyMap<string, readonly PortfolioAccount[]>> {
  const byCurrency = new Map<string, PortfolioAccount[]>();
  for await (const { customerId, accounts } of documents(customers))
    for (const account of openedBy(accounts, asOf)) {
      const accountId = accountIdOf(customerId, account.segment);
      const exposure = basis === 'all' ? exposureOf(account).total : (balances.get(accountId) ?? 0);
      const { limit } = effectiveLimit(securedBy(account.layers, account.secured, mitigants), asOf);
      const list = byCurrency.get(account.currency) ?? [];
      byCurrency.set(account.currency, list);
      list.push({ accountId, customerId, groupId: groupOf(accountId), exposure, limit });
    }
  return byCurrency;
}

function openedBy(accounts: CustomerRow['accounts'], asOf: CalendarDate) {
  return accounts.filter(({ openedOn }) => openedOn !== null && openedOn <= asOf);
}

async function itemsOn(
  { documents, asOf }: PortfolioQuestion,
  dates: PortfolioDates,
  individually: (customerId: string) => boolean,
): Promise<ReadonlyMap<string, ItemTally>> {
  const tallies = new Map<string, ReturnType<typeof itemTally>>();
  const first = dates.monthEnds[0] ?? addDays(asOf, -1);
  const where = [
    { field: 'settledOn', above: first },
    { field: 'issuedOn', atMost: asOf },
  ];
  for await (const item of documents(openItems, where)) {
    const tally = tallies.get(item.currency) ?? itemTally(dates);
    tallies.set(item.currency, tally);
    tally.add(item, individually(item.customerId));
  }
  return new Map([...tallies].map(([currency, tally]) => [currency, tally.sums()]));
}
