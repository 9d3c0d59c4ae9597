import type { CreditAccountEvent } from '@zixin/credit-account/events';
import type { CustomerEvent, Identifier } from '@zixin/customer/events';
import type { CalendarDate, Instant, Recorded, View } from '@zixin/kernel';
import { type Account, accountFold, newAccount, onAccounts } from './accounts.js';
import { type Settled, withSettlement } from './customer-settlements.js';
import { exposureOf } from './exposure.js';
import { pinyinInitials } from './pinyin-initials.js';
import {
  type CustomerStanding,
  noStanding,
  onStanding,
  type StandingEvent,
  warningLevelOf,
} from './customer-standing.js';

/**
 * One row per customer. What depends on the day (limit in force, overdue) is not stored: `accounts` keeps the dated layers
 * and the open dues from which it follows. `registeredOn` is null while only account events were seen.
 */
export interface CustomerRow {
  readonly customerId: string;
  readonly number: string | null;
  /** The name registered with; `legalName` from the latest registration recorded wins for display. */
  readonly name: string;
  readonly legalName: string | null;
  readonly country: string | null;
  readonly identifiers: readonly Identifier[];
  readonly links: readonly { readonly system: string; readonly value: string }[];
  readonly industry: string | null;
  readonly region: string | null;
  readonly status: 'active' | 'inactive';
  readonly registeredOn: CalendarDate | null;
  readonly cooperationFrom: CalendarDate | null;
  readonly accounts: readonly Account[];
  readonly settled: readonly Settled[];
  readonly standing: CustomerStanding;
  readonly updatedAt: Instant;
}

export function displayName(row: Pick<CustomerRow, 'name' | 'legalName'>): string {
  return row.legalName ?? row.name;
}

/** Sums over the accounts in the row's currency (that of the first account), in minor units; null figures before any account. */
export interface RowFigures {
  readonly currency: string | null;
  readonly exposure: number;
  readonly open: number;
  readonly unapplied: number;
  readonly oldestDueOn: CalendarDate | null;
}

export function figuresOf(row: Pick<CustomerRow, 'accounts'>): RowFigures {
  const currency = row.accounts[0]?.currency ?? null;
  let [exposure, open, unapplied] = [0, 0, 0];
  let oldestDueOn: CalendarDate | null = null;
  for (const account of row.accounts) {
    if (account.currency !== currency) continue;
    const parts = exposureOf(account);
    exposure += parts.total;
    open += parts.receivable;
    unapplied += parts.unapplied;
    for (const { dueOn } of account.invoices)
      if (oldestDueOn === null || dueOn < oldestDueOn) oldestDueOn = dueOn;
  }
  return { currency, exposure, open, unapplied, oldestDueOn };
}

function seed(customerId: string): CustomerRow {
  return {
    customerId,
    number: null,
    name: '',
    legalName: null,
    country: null,
    identifiers: [],
    links: [],
    industry: null,
    region: null,
    status: 'active',
    registeredOn: null,
    cooperationFrom: null,
    accounts: [],
    settled: [],
    standing: noStanding,
    updatedAt: '' as Instant,
  };
}

function changed(
  row: CustomerRow | null,
  event: Pick<Recorded, 'meta'>,
  change: Partial<CustomerRow>,
): CustomerRow {
  return { ...(row ?? seed(event.meta.partitionKey)), ...change, updatedAt: event.meta.recordedAt };
}

function stands(
  row: CustomerRow | null,
  event: Pick<Recorded, 'meta'>,
  change: (before: CustomerStanding) => Partial<CustomerStanding>,
): CustomerRow {
  const standing = row?.standing ?? noStanding;
  return changed(row, event, { standing: { ...standing, ...change(standing) } });
}

const accounts = accountFold({
  invoice: (balance) => balance,
  order: (balance) => balance,
  cash: (balance) => balance,
});
const { PaymentAllocated: allocated, ...onBalances } = onAccounts(accounts, seed, newAccount);

export const customers: View<CustomerRow, CustomerEvent | CreditAccountEvent | StandingEvent> = {
  name: 'customers',
  version: 5,
  key: (event) => event.meta.partitionKey,
  on: {
    ...onBalances,
    PaymentAllocated: (before, event, key) => {
      const row = allocated(before, event, key) as CustomerRow;
      return { ...row, settled: withSettlement(row.settled, event.data) };
    },
    ...onStanding(stands),
    CustomerRegistered: (row, event) => {
      const { number, name, country, registeredOn } = event.data;
      return changed(row, event, { number, name, country, registeredOn });
    },
    RegistrationRecorded: (row, event) => {
      const { legalName, identifiers, region } = event.data;
      return changed(row, event, { legalName, identifiers, region });
    },
    IndustryAssigned: (row, event) => changed(row, event, { industry: event.data.industry }),
    CooperationStarted: (row, event) => changed(row, event, { cooperationFrom: event.data.startedOn }),
    CrmAccountLinked: (row, event) => {
      const { system, value } = event.data;
      return changed(row, event, { links: [...(row?.links ?? []), { system, value }] });
    },
    CustomerDeactivated: (row, event) => changed(row, event, { status: 'inactive' }),
    CustomerReactivated: (row, event) => changed(row, event, { status: 'active' }),
  },
  fields: {
    searchText,
    name: displayName,
    number: (row) => row.number,
    industry: (row) => row.industry,
    region: (row) => row.region,
    country: (row) => row.country,
    status: (row) => row.status,
    registeredOn: (row) => row.registeredOn,
    cooperationFrom: (row) => row.cooperationFrom,
    currency: (row) => row.accounts[0]?.currency ?? null,
    exposure: (row) => figuresOf(row).exposure,
    open: (row) => figuresOf(row).open,
    unapplied: (row) => figuresOf(row).unapplied,
    oldestDueOn: (row) => figuresOf(row).oldestDueOn,
    grade: (row) => row.standing.grade,
    tier: (row) => row.standing.tier,
    warning: (row) => warningLevelOf(row.standing) ?? 'none',
    reviewDueOn: (row) => row.standing.reviewDueOn,
    updatedAt: (row) => row.updatedAt,
  },
  indexes: ['name', 'number'],
};

/** Lower-cased names with their pinyin initials, number and identifiers, for `contains`. */
export function searchText(row: CustomerRow): string {
  const values = [...row.identifiers, ...row.links].map(({ value }) => value);
  const initials = [...new Set([row.legalName ?? '', row.name])].flatMap(pinyinInitials);
  return [row.legalName, row.name, row.number, ...values, ...initials]
    .filter(Boolean)
    .join('\n')
    .toLowerCase();
}
