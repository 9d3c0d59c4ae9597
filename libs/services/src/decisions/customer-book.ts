import {
  type FactBook,
  type FactSource,
  gradeNames,
  type RiskAppetite,
  termsForGrade,
} from '@zixin/calculations';
import { customerOfAccount } from '@zixin/credit-account';
import type { RateOfDay } from '@zixin/exchange-rate';
import {
  type CalendarDate,
  currencyDecimals,
  type Ratio,
  ratio,
  ratioOf,
  type Recorded,
  roundToInteger,
  type StreamState,
  times,
} from '@zixin/kernel';
import { type CustomerHistory, factBook, type FactPolicies, type FactQuestion } from '@zixin/views';
import type { PoliciesInForce } from './policies-in-force.js';

/** Where facts are read from: the streams as they are, or as they were at recorded revisions. */
export interface FactStreams {
  events(stream: string): Promise<readonly Recorded[]>;
  readonly policies: PoliciesInForce;
  rates(
    base: string,
    quote: string,
  ): Promise<StreamState<readonly RateOfDay[]> & { readonly stream: string }>;
}

export interface BookQuestion {
  readonly accountId: string;
  readonly on: CalendarDate;
  /** Of the account's amounts while it has no stream yet. */
  readonly houseCurrency: string;
  /** Names of the facts that will be read; absent: all. */
  readonly only?: readonly string[] | undefined;
}

export interface CustomerBook {
  readonly book: FactBook;
  /** Of every amount in the book: the account's. */
  readonly currency: string;
}

/** Everything known about a customer on a day, read from its streams; see `factBook`. */
export async function customerBook(streams: FactStreams, question: BookQuestion): Promise<CustomerBook> {
  const { history, read } = await historyOf(streams, question);
  const policies = await factPolicies(streams, question.on);
  const { accountId, on, houseCurrency, only } = question;
  const currency = currencyOf(history) ?? houseCurrency;
  const rates = new Map<string, RatesRead>();
  for (;;) {
    const missing = new Set<string>();
    const asked: FactQuestion = {
      ...{ accountId, on, currency, only, policies: policies.values },
      rate: (from, date) => {
        const known = rates.get(from);
        if (!known) missing.add(from);
        return known ? rateOf(known.rates, date) : null;
      },
      readUpTo: [...read, ...policies.read, ...[...rates.values()].map(({ source }) => source)],
    };
    const book = factBook(history, asked);
    if (missing.size === 0) return { book, currency };
    for (const from of missing) rates.set(from, await ratesTo(streams, from, currency));
  }
}

interface RatesRead {
  readonly rates: readonly RateOfDay[];
  readonly source: FactSource;
}

async function ratesTo({ rates }: FactStreams, from: string, currency: string): Promise<RatesRead> {
  const { state, stream, revision } = await rates(from, currency);
  return { rates: state, source: { stream, revision } };
}

function rateOf(rates: readonly RateOfDay[], on: CalendarDate): Ratio | null {
  const last = rates.filter((rate) => rate.on <= on).at(-1);
  return last ? ratioOf(last.rate) : null;
}

async function historyOf(streams: FactStreams, { accountId, on }: BookQuestion) {
  const customerId = customerOfAccount(accountId);
  const read: FactSource[] = [];
  const events = async (stream: string) => {
    const list = await streams.events(stream);
    read.push({ stream, revision: list.at(-1)?.revision ?? -1 });
    return list;
  };
  const customer = await events(`customer-${customerId}`);
  const code = industryOf(customer, on);
  const history: CustomerHistory = {
    customer,
    investigation: await events(`investigation-${customerId}`),
    rating: await events(`rating-${customerId}`),
    account: await events(`creditAccount-${accountId}`),
    warning: await events(`warning-${customerId}`),
    industry: code === null ? [] : await events(`industry-${code}`),
  };
  return { history, read };
}

function industryOf(customer: readonly Recorded[], on: CalendarDate): string | null {
  const assigned = customer.filter(
    ({ type, effectiveOn }) => type === 'IndustryAssigned' && effectiveOn <= on,
  );
  const last = assigned.sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1)).at(-1);
  return last ? (last.data as unknown as { readonly industry: string }).industry : null;
}

function currencyOf({ account }: CustomerHistory): string | null {
  const opened = account.find(({ type }) => type === 'CreditAccountOpened');
  return opened ? (opened.data as unknown as { readonly currency: string }).currency : null;
}

const readKinds = ['terms', 'orderCheck', 'evidenceCoverage', 'riskAppetite', 'ratingScale'] as const;

async function factPolicies({ policies }: FactStreams, on: CalendarDate) {
  const [terms, orderCheck, coverage, appetite, scale] = await Promise.all([
    policies.on('terms', on),
    policies.on('orderCheck', on),
    policies.on('evidenceCoverage', on),
    policies.on('riskAppetite', on),
    policies.on('ratingScale', on),
  ]);
  const values: FactPolicies = {
    termsForGrade: (grade, tier) => termsForGrade(terms.content, grade, tier)?.netDays ?? null,
    graceDays: terms.content.graceDays,
    countUnappliedCash: orderCheck.content.countUnappliedCash,
    mitigants: orderCheck.content.mitigants,
    evidenceCoverage: coverage.content,
    riskAppetite: minorUnits(appetite.content),
    grades: gradeNames(scale.content),
  };
  const read = await Promise.all(
    readKinds.map(async (kind): Promise<FactSource> => {
      const { state, revision } = await policies.read(kind);
      return { stream: `policy-${state.name}`, revision };
    }),
  );
  return { values, read };
}

function minorUnits({ total, currency }: RiskAppetite) {
  const scale = ratio(10n ** BigInt(currencyDecimals(currency)));
  return { minor: Number(roundToInteger(times(ratioOf(total), scale))), currency };
}
