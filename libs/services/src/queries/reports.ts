import { addMonths, type CalendarDate, collectionOf, type Condition, type Instant } from '@zixin/kernel';
import {
  agingAsOf,
  type AgingReport,
  type Behaviour,
  behaviourAsOf,
  behaviourByCustomer,
  type BehaviourSources,
  type BehaviourYear,
  type CustomerBehaviour,
  openItems,
  type OpenItem,
  openOn,
  type Payment,
  paymentBehaviour,
  payments,
  reversedBy,
} from '@zixin/views';
import { documentsKnownAt } from './history.js';
import { allDocuments } from './paging.js';
import type { Reads } from './reads.js';

export interface PortfolioQuestion {
  readonly asOf: CalendarDate;
  /** Absent: now, from the views. Given: from a fold of the log up to that instant. */
  readonly knownAt?: Instant | undefined;
  /** Only this customer. */
  readonly customerId?: string | undefined;
}

export interface BehaviourReport {
  readonly asOf: CalendarDate;
  /** One per currency. */
  readonly totals: readonly Behaviour[];
  readonly customers: readonly CustomerBehaviour[];
}

type Owned = { readonly customerId: string };

function mine<T extends Owned>(items: Iterable<T>, customerId: string | undefined): T[] {
  return Array.from(items).filter((item) => customerId === undefined || item.customerId === customerId);
}

/** What is open at the end of a date by days past due, of all customers or one. */
export async function agingReport(reads: Reads, question: PortfolioQuestion): Promise<AgingReport> {
  const { asOf, knownAt, customerId } = question;
  if (knownAt !== undefined) {
    const known = await documentsKnownAt(reads.eventStore, openItems, knownAt);
    return agingAsOf(mine(known.values(), customerId), asOf);
  }
  return agingAsOf(await found<OpenItem>(reads, collectionOf(openItems), openOn(asOf), customerId), asOf);
}

/** Payment behaviour as of a date in all its variants, of all customers or one. */
export async function behaviourReport(
  reads: Reads,
  question: PortfolioQuestion & { readonly graceDays?: number | undefined },
): Promise<BehaviourReport> {
  const { asOf, graceDays } = question;
  const sources =
    question.knownAt === undefined ? await liveSources(reads, question) : await pastSources(reads, question);
  const options = graceDays === undefined ? {} : { graceDays };
  return {
    asOf,
    totals: behaviourAsOf(sources, asOf, options),
    customers: behaviourByCustomer(sources, asOf, options),
  };
}

async function pastSources(
  reads: Reads,
  { knownAt, customerId }: PortfolioQuestion,
): Promise<BehaviourSources> {
  const at = knownAt as Instant;
  const [years, reversed, items] = await Promise.all([
    documentsKnownAt(reads.eventStore, paymentBehaviour, at),
    documentsKnownAt(reads.eventStore, payments, at),
    documentsKnownAt(reads.eventStore, openItems, at),
  ]);
  return {
    years: mine(years.values(), customerId),
    reversed: mine(reversed.values(), customerId),
    items: mine(items.values(), customerId),
  };
}

async function liveSources(reads: Reads, { asOf, customerId }: PortfolioQuestion): Promise<BehaviourSources> {
  const window: Condition[] = [{ field: 'dueOn', above: addMonths(asOf, -12), atMost: asOf }];
  const collection = collectionOf(openItems);
  const [years, reversed, open, due] = await Promise.all([
    found<BehaviourYear>(reads, collectionOf(paymentBehaviour), [], customerId),
    found<Payment>(reads, collectionOf(payments), reversedBy(asOf), customerId),
    found<OpenItem>(reads, collection, openOn(asOf), customerId),
    found<OpenItem>(reads, collection, window, customerId),
  ]);
  const items = new Map([...open, ...due].map((item) => [item.invoiceId, item]));
  return { years, reversed, items: [...items.values()] };
}

async function found<Doc>(
  { readStore }: Reads,
  collection: ReturnType<typeof collectionOf>,
  where: readonly Condition[],
  customerId: string | undefined,
): Promise<Doc[]> {
  const owner: Condition[] = customerId === undefined ? [] : [{ field: 'customerId', is: customerId }];
  const docs: Doc[] = [];
  for await (const { doc } of allDocuments<Doc>(readStore, collection, [...owner, ...where])) docs.push(doc);
  return docs;
}
