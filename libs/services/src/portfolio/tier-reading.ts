import { noSettlements } from '@zixin/calculations';
import { addDays, type CalendarDate, safe } from '@zixin/kernel';
import {
  accountLedger,
  balanceUntil,
  customerAttributes,
  netByCustomer,
  openAt,
  openItems,
  openOn,
  paymentBehaviour,
  payments,
  ratings,
  reversedBy,
  settledBy,
  takenBackBy,
  tierOn,
  type TierRow,
  tierTally,
} from '@zixin/views';
import type { PortfolioQuestion } from './portfolio-question.js';
import { accountsOn } from './portfolio-reading.js';

type Tally = ReturnType<typeof tierTally>;

/** Sales are those of (after, date]. */
export function salesWindow(asOf: CalendarDate) {
  return { after: addDays(asOf, -365), until: asOf };
}

/** Members and figures of every tier on a date, in the given order. */
export async function tiersOn(
  question: PortfolioQuestion,
  order: readonly string[],
): Promise<readonly TierRow[]> {
  const tierOf = await tiersByCustomer(question);
  const tally = tierTally((customerId) => tierOf.get(customerId) ?? null);
  for await (const { customerId, registeredOn } of question.documents(customerAttributes))
    if (registeredOn !== null && registeredOn <= question.asOf) tally.member(customerId);
  const balances = await addSales(question, tally);
  for (const [currency, accounts] of await accountsOn(question, balances))
    for (const { customerId, amount } of netByCustomer(accounts))
      tally.amount({ customerId, currency }, 'exposure', Math.max(0, amount));
  await addOpen(question, tally);
  await addPaid(question, tally);
  return tally.rows(order);
}

async function tiersByCustomer({ documents, asOf }: PortfolioQuestion) {
  const tiers = new Map<string, string>();
  for await (const rating of documents(ratings)) {
    const tier = tierOn(rating, asOf);
    if (tier !== null) tiers.set(rating.customerId, tier);
  }
  return tiers;
}

async function addSales({ documents, asOf }: PortfolioQuestion, tally: Tally) {
  const { after } = salesWindow(asOf);
  const balances = new Map<string, number>();
  for await (const year of documents(accountLedger)) {
    balances.set(year.accountId, safe((balances.get(year.accountId) ?? 0) + balanceUntil(year, asOf)));
    const days = year.days.filter(({ on }) => on > after && on <= asOf);
    for (const { sold, credited } of days) tally.amount(year, 'sales', sold - credited);
  }
  return balances;
}

async function addOpen({ documents, asOf }: PortfolioQuestion, tally: Tally) {
  for await (const item of documents(openItems, openOn(asOf))) {
    const open = openAt(item, asOf);
    tally.amount(item, 'open', open);
    if (item.dueOn < asOf) tally.amount(item, 'overdue', open);
  }
}

async function addPaid({ documents, asOf }: PortfolioQuestion, tally: Tally) {
  for await (const year of documents(paymentBehaviour))
    tally.settled(year, settledBy([year], asOf), noSettlements);
  for await (const payment of documents(payments, reversedBy(asOf)))
    tally.settled(payment, noSettlements, takenBackBy(payment, asOf));
}
