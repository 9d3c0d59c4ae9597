import {
  confirmedWith,
  type LimitLayers,
  mainSegment,
  type MitigantLayer,
  type PaymentTerms,
  releasedFrom,
  segmentOfAccount,
} from '@zixin/credit-account/events';
import type { CalendarDate, DomainEvent, Instant, Recorded, View } from '@zixin/kernel';
import {
  balanceFold,
  type Balances,
  type BalanceType,
  type CashBalance,
  type Details,
  type Fold,
  type InvoiceBalance,
  type OrderBalance,
  placed,
} from './balances.js';

export interface DatedTerms {
  readonly terms: PaymentTerms;
  readonly from: CalendarDate;
  readonly proposalId: string;
}

/** One credit account of a customer. Layers and terms stay dated: what is in force follows from a date at read. */
export interface Account<
  I extends InvoiceBalance = InvoiceBalance,
  O extends OrderBalance = OrderBalance,
  C extends CashBalance = CashBalance,
> extends Balances<I, O, C> {
  readonly segment: string;
  /** Empty only in an as-of fold, before the account's opening. */
  readonly currency: string;
  readonly openedOn: CalendarDate | null;
  /** Without mitigants: `securedBy` adds them where the order check's policy lets them raise the limit. */
  readonly layers: LimitLayers;
  /** What confirmed mitigants add to the limit then. */
  readonly secured: readonly MitigantLayer[];
  readonly terms: readonly DatedTerms[];
  readonly hold: {
    readonly reason: string;
    readonly placedBy: string;
    readonly placedOn: CalendarDate;
  } | null;
  /** A declared default that is not cured. */
  readonly default: { readonly reason: string; readonly on: CalendarDate } | null;
}

export type AccountType =
  | BalanceType
  | 'CreditAccountOpened'
  | 'LimitAdjusted'
  | 'TemporaryLimitGranted'
  | 'PaymentTermsChanged'
  | 'CreditHoldPlaced'
  | 'CreditHoldReleased'
  | 'MitigantConfirmed'
  | 'MitigantReleased'
  | 'DefaultDeclared'
  | 'DefaultCured';

export function newAccount(segment: string): Account<never, never, never> {
  const layers = { currency: '', base: [], temporary: [] };
  return {
    segment,
    currency: '',
    openedOn: null,
    layers,
    secured: [],
    terms: [],
    hold: null,
    default: null,
    invoices: [],
    orders: [],
    cash: [],
    overApplied: [],
  };
}

export function accountFold<
  I extends InvoiceBalance,
  O extends OrderBalance,
  C extends CashBalance,
  A extends Account<I, O, C>,
>(details: Details<I, O, C>): Fold<A, AccountType> {
  return {
    ...balanceFold<I, O, C, A>(details),
    CreditAccountOpened: (account, { currency, openedOn }) => ({
      ...account,
      currency,
      openedOn,
      layers: { ...account.layers, currency },
    }),
    LimitAdjusted: (account, { limit, from, until, proposalId }) => {
      const { layers } = account;
      return {
        ...account,
        layers: { ...layers, base: [...layers.base, { limit, from, until, proposalId }] },
      };
    },
    TemporaryLimitGranted: (account, { mode, amount, from, until, proposalId }) => {
      const { layers } = account;
      const layer = { mode, minor: amount.minor, from, until, proposalId };
      return { ...account, layers: { ...layers, temporary: [...layers.temporary, layer] } };
    },
    PaymentTermsChanged: (account, { terms, from, proposalId }) => ({
      ...account,
      terms: [...account.terms, { terms, from, proposalId }],
    }),
    MitigantConfirmed: (account, data) => ({ ...account, secured: confirmedWith(account.secured, data) }),
    MitigantReleased: (account, { mitigantId, on }) => ({
      ...account,
      secured: releasedFrom(account.secured, mitigantId, on),
    }),
    CreditHoldPlaced: (account, hold) => ({ ...account, hold }),
    CreditHoldReleased: (account) => ({ ...account, hold: null }),
    DefaultDeclared: (account, { reason, on }) => ({ ...account, default: { reason, on } }),
    DefaultCured: (account) => ({ ...account, default: null }),
  };
}

export interface WithAccounts<A> {
  readonly accounts: readonly A[];
  readonly updatedAt: Instant;
}

type Handlers<D, T extends string> = { readonly [K in T]: NonNullable<View<D>['on'][string]> };

/** View handlers that fold each event into its segment's account, on a document made by `seed` when there is none yet. */
export function onAccounts<
  A extends { readonly segment: string },
  D extends WithAccounts<A>,
  T extends string,
>(
  fold: { readonly [K in T]: (account: A, data: never) => A },
  seed: (customerId: string) => D,
  fresh: (segment: string) => A,
): Handlers<D, T> {
  const handlers = Object.entries(fold).map(([type, step]) => {
    const apply = step as (account: A, data: unknown) => A;
    const handler = (doc: D | null, event: Recorded): D => {
      const before = doc ?? seed(event.meta.partitionKey);
      const segment = segmentOf(event);
      const at = before.accounts.findIndex((account) => account.segment === segment);
      const account = apply(before.accounts[at] ?? fresh(segment), event.data);
      return { ...before, accounts: placed(before.accounts, at, account), updatedAt: event.meta.recordedAt };
    };
    return [type, handler] as const;
  });
  return Object.fromEntries(handlers) as unknown as Handlers<D, T>;
}

/** The segment of an account stream `creditAccount-<customerId>[.<segment>]`. */
export function segmentOf(event: Pick<Recorded<DomainEvent>, 'stream'>): string {
  const { stream } = event;
  return stream.includes('.') ? segmentOfAccount(stream.slice(stream.indexOf('-') + 1)) : mainSegment;
}

/** Terms granted on a date: those that started last; `null` before the first. */
export function termsInForce(terms: readonly DatedTerms[], on: CalendarDate): PaymentTerms | null {
  let chosen: DatedTerms | null = null;
  for (const dated of terms)
    if (dated.from <= on && (chosen === null || dated.from >= chosen.from)) chosen = dated;
  return chosen?.terms ?? null;
}
