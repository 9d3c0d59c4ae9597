import { type PolicyKind, policyNames, type PolicySet } from '@zixin/calculations';
import { pairOf, type RateOfDay, ratesOf, exchangeRate } from '@zixin/exchange-rate';
import type { CalendarDate, Instant } from '@zixin/kernel';
import { policy, policyInForce } from '@zixin/policy';
import { type MitigantUse, mitigantUse } from '../queries/mitigant-use.js';
import type { ServiceContext } from '../service-context.js';
import { type Documents, documentsOf, stateKnownAt } from './portfolio-documents.js';

/** `all`: orders, receivables and unapplied cash; `receivables`: without orders, whose past the views do not have. */
export type ExposureBasis = 'all' | 'receivables';

/** A portfolio on a date, as known now or at an instant, and where to read it from. */
export interface PortfolioQuestion {
  readonly asOf: CalendarDate;
  readonly knownAt: Instant | undefined;
  readonly basis: ExposureBasis;
  /** Whether mitigants count in limits: the order check's policy in force on the date. */
  readonly mitigants: MitigantUse;
  readonly documents: Documents;
}

export async function portfolioQuestion(
  { reads }: ServiceContext,
  asOf: CalendarDate,
  knownAt: Instant | undefined,
): Promise<PortfolioQuestion> {
  const basis = asOf < reads.today() ? 'receivables' : 'all';
  const mitigants = await mitigantUse(reads, asOf, knownAt);
  return { asOf, knownAt, basis, mitigants, documents: documentsOf(reads, knownAt) };
}

/** The policy in force on the date; as known at an instant before any was recorded, the one that is known now. */
export async function policyOn<K extends PolicyKind>(
  { reads, commands }: ServiceContext,
  kind: K,
  { asOf, knownAt }: Pick<PortfolioQuestion, 'asOf' | 'knownAt'>,
): Promise<PolicySet[K]> {
  if (knownAt !== undefined) {
    const state = await stateKnownAt(reads.eventStore, policy, policyNames[kind], knownAt);
    const known = policyInForce(state, asOf);
    if (known) return known as unknown as PolicySet[K];
  }
  return commands.policies.on(kind, asOf);
}

/** The last rate of a currency in house currency on or before the date; `null` without one. */
export async function houseRate(
  { reads, commands, houseCurrency }: ServiceContext,
  currency: string,
  { asOf, knownAt }: Pick<PortfolioQuestion, 'asOf' | 'knownAt'>,
): Promise<RateOfDay | null> {
  const pair = pairOf(currency, houseCurrency);
  const state =
    knownAt === undefined
      ? (await commands.states.exchangeRate(pair)).state
      : await stateKnownAt(reads.eventStore, exchangeRate, pair, knownAt);
  return (
    ratesOf(state)
      .filter(({ on }) => on <= asOf)
      .at(-1) ?? null
  );
}
