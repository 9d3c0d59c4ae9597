import { type CalendarDate, emptyMap, type PersistentMap } from '@zixin/kernel';
import type {
  CustomerRegistered,
  Identifier,
  ManagementRecorded,
  OwnershipRecorded,
  RegistrationRecorded,
} from './customer.events.js';

export const mainSegment = 'main';

export interface IndustryFrom {
  readonly industry: string;
  readonly from: CalendarDate;
}

export interface RegisteredCustomer {
  readonly status: 'active' | 'inactive';
  /** Effective date of the last change of status. */
  readonly statusSince: CalendarDate;
  readonly registered: CustomerRegistered['data'];
  readonly number: string | null;
  /** Every identifier of any registration that stands, the latest first. */
  readonly identifiers: readonly Identifier[];
  /** By `recordedOn`: what was recorded last about a date stands. */
  readonly registrations: PersistentMap<RegistrationRecorded['data']>;
  readonly ownerships: PersistentMap<OwnershipRecorded['data']>;
  readonly managements: PersistentMap<ManagementRecorded['data']>;
  readonly cooperationFrom: CalendarDate | null;
  /** By date, the earliest first. */
  readonly industries: readonly IndustryFrom[];
  /** Currency by segment, `main` left out. */
  readonly segments: PersistentMap<string>;
  readonly crmAccounts: PersistentMap<true>;
  readonly notes: PersistentMap<true>;
  readonly erasedPersons: PersistentMap<true>;
}

export type CustomerState = { readonly status: 'none' } | RegisteredCustomer;

export const noCustomer: CustomerState = { status: 'none' };

export function registeredCustomer(data: CustomerRegistered['data']): RegisteredCustomer {
  return {
    status: 'active',
    statusSince: data.registeredOn,
    registered: data,
    number: data.number,
    identifiers: [],
    registrations: emptyMap(),
    ownerships: emptyMap(),
    managements: emptyMap(),
    cooperationFrom: null,
    industries: [],
    segments: emptyMap(),
    crmAccounts: emptyMap(),
    notes: emptyMap(),
    erasedPersons: emptyMap(),
  };
}

/** The industry assigned as of a date. */
export function industryOn(customer: RegisteredCustomer, date: CalendarDate): string | null {
  return customer.industries.filter(({ from }) => from <= date).at(-1)?.industry ?? null;
}

/** A system's account in the CRM links of the state: no two pairs share it. */
export function crmKey(system: string, value: string): string {
  return JSON.stringify([system, value]);
}
