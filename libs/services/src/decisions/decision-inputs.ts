import { type DatedRate, factNames, gradeNames, type PolicyContent } from '@zixin/calculations';
import {
  type AccountInputs,
  type CreditAccountCommand,
  type CreditAccountState,
  customerOfAccount,
  type OrderCheckPolicy,
} from '@zixin/credit-account';
import type { CreditGroupCommand, CreditGroupState, GroupInputs } from '@zixin/credit-group';
import type { InvestigationInputs } from '@zixin/investigation';
import { type CalendarDate, type Instant, type StreamState, type TwoClocks, valuesOf } from '@zixin/kernel';
import { gradeOn, type RatingInputs, type RatingState } from '@zixin/rating';
import type { WarningInputs } from '@zixin/warning';
import { shippedState } from '../simulations/candidate-policies.js';
import { recordedStreams } from '../verification/recorded-streams.js';
import { orderChecksOf } from './order-checks.js';
import { type CustomerBook, customerBook, type FactStreams } from './customer-book.js';

export interface DecisionSurroundings extends FactStreams {
  account(id: string): Promise<StreamState<CreditAccountState>>;
  rating(customerId: string): Promise<StreamState<RatingState>>;
  creditGroup(groupId: string): Promise<StreamState<CreditGroupState>>;
  today(): CalendarDate;
  readonly houseCurrency: string;
}

/** What decisions read from other streams, read right before each: policies in force, grade, facts, exchange rates. */
export interface DecisionInputs {
  account(id: string, command?: CreditAccountCommand): Promise<AccountInputs>;
  /** The order check in force today, for an account in this state. */
  orderCheck(account: CreditAccountState): Promise<OrderCheckPolicy>;
  rating(customerId: string, on?: CalendarDate): Promise<RatingInputs>;
  warning(customerId: string, on?: CalendarDate): Promise<WarningInputs>;
  investigation(): Promise<InvestigationInputs>;
  group(groupId: string, command: CreditGroupCommand): Promise<GroupInputs>;
  /** Everything known about the customer of an account on a day, as recorded by an instant. */
  facts(accountId: string, clocks: TwoClocks): Promise<CustomerBook>;
}

const byPolicy: readonly string[] = ['ProposeLimitByPolicy', 'ProposeTermsByPolicy'];

export function decisionInputs(from: DecisionSurroundings): DecisionInputs {
  const { policies, houseCurrency } = from;
  const orderCheckFor = orderChecksOf(houseCurrency);
  /** The facts that a policy reads, or all of them. */
  const bookOf = (accountId: string, on: CalendarDate, reader?: PolicyContent) =>
    customerBook(from, { accountId, on, houseCurrency, only: reader && factNames(reader) });

  async function proposalInputs(id: string, on: CalendarDate) {
    const [limitMethods, termsByGrade] = await Promise.all([
      policies.on('limitMethods', on),
      policies.on('terms', on),
    ]);
    const { book } = await bookOf(id, on, limitMethods.content);
    return { book, limitMethods, termsByGrade };
  }

  return {
    facts: (accountId, { asOf: on = from.today(), knownAt }) =>
      customerBook(knownAt === undefined ? from : knownBy(from, knownAt), { accountId, on, houseCurrency }),
    async account(id, command) {
      const on = from.today();
      const [{ state }, rated, orderCheck, authority] = await Promise.all([
        from.account(id),
        gradeInForce(from, customerOfAccount(id), on),
        policies.on('orderCheck', on),
        policies.on('authority', on),
      ]);
      const currency = state.status === 'open' ? state.currency : houseCurrency;
      return {
        ...rated,
        orderCheck: orderCheckFor(orderCheck, state),
        authority: { ...authority, currency: houseCurrency },
        rates: await ratesFor(from, currency, command?.data),
        ...(command && byPolicy.includes(command.type) ? { byPolicy: await proposalInputs(id, on) } : {}),
      };
    },
    orderCheck: async (account) => orderCheckFor(await policies.on('orderCheck', from.today()), account),
    async rating(customerId, on = from.today()) {
      const [scorecard, ratingScale, tiers, reviewCadence, authority] = await Promise.all([
        policies.on('scorecard', on),
        policies.on('ratingScale', on),
        policies.on('tiers', on),
        policies.on('reviewCadence', on),
        policies.on('authority', on),
      ]);
      return {
        ...(await bookOf(customerId, on)),
        ...{ scorecard, ratingScale, tiers, reviewCadence, authority },
      };
    },
    async warning(customerId, on = from.today()) {
      const [warningRules, scale] = await Promise.all([
        policies.on('warningRules', on),
        policies.on('ratingScale', on),
      ]);
      const { book } = await bookOf(customerId, on, warningRules.content);
      return { book, warningRules, grades: gradeNames(scale.content) };
    },
    async group(groupId, command) {
      const on = from.today();
      const [{ state }, orderCheck, authority] = await Promise.all([
        from.creditGroup(groupId),
        policies.on('orderCheck', on),
        policies.on('authority', on),
      ]);
      const currency = state.status === 'formed' ? state.currency : houseCurrency;
      const others = state.status === 'formed' ? valuesOf(state.members) : [];
      return {
        orderCheck,
        authority: { ...authority, currency: houseCurrency },
        rates: await ratesFor(from, currency, { ...command.data, others }),
      };
    },
    async investigation() {
      return { evidenceCoverage: await policies.on('evidenceCoverage', from.today()) };
    },
  };
}

async function gradeInForce(from: DecisionSurroundings, customerId: string, on: CalendarDate) {
  const { state, revision } = await from.rating(customerId);
  const grade = gradeOn(state, on);
  return { grade, gradeSource: grade === null ? null : { stream: `rating-${customerId}`, revision } };
}

/** Rates of the account's currency in house currency, and of every other currency in the command into the account's. */
async function ratesFor(
  from: DecisionSurroundings,
  currency: string,
  data: unknown,
): Promise<readonly DatedRate[]> {
  const pairs = [
    ...(currency === from.houseCurrency ? [] : [[currency, from.houseCurrency] as const]),
    ...[...currenciesIn(data)].filter((one) => one !== currency).map((one) => [one, currency] as const),
  ];
  const read = await Promise.all(pairs.map(([base, quote]) => from.rates(base, quote)));
  return read.flatMap(({ state }) => state);
}

function currenciesIn(data: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (data === null || typeof data !== 'object') return found;
  if ('minor' in data && 'currency' in data && typeof data.currency === 'string') found.add(data.currency);
  for (const part of Object.values(data)) currenciesIn(part, found);
  return found;
}

/** The streams without what was recorded later; a policy nobody had used by then is the shipped one. */
function knownBy(streams: FactStreams, knownAt: Instant): FactStreams {
  const known = async (stream: string) =>
    (await streams.events(stream)).filter(({ meta }) => meta.recordedAt <= knownAt);
  return recordedStreams(known, shippedState);
}
