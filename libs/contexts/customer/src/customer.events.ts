import {
  type CalendarDate,
  type Catalog,
  type DomainEvent,
  type Money,
  type SealedText,
  v1,
} from '@zixin/kernel';

// The names of these events, their fields and samples/ are the storage format: never edit one, add a version and an upcaster.

/** `scheme`: `uscc` (统一社会信用代码), `lei`, or another system's name. */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

export interface Company {
  readonly name: string;
  readonly identifier: Identifier | null;
}

/** `stakePercent`: plain decimal text with up to four decimals, above 0 and at most 100. */
export type Shareholder =
  | (Company & { readonly kind: 'company'; readonly stakePercent: string })
  | { readonly kind: 'person'; readonly name: SealedText; readonly stakePercent: string };

export interface CompanyOfficer {
  readonly role: string;
  readonly name: SealedText;
  readonly background: SealedText | null;
}

export const noteKinds = ['call', 'visit', 'promise', 'other'] as const;
export type NoteKind = (typeof noteKinds)[number];

export type CustomerRegistered = DomainEvent<
  'CustomerRegistered',
  {
    readonly customerId: string;
    /** The seller's own number of the customer. */
    readonly number: string | null;
    readonly name: string;
    /** ISO 3166 alpha-2. */
    readonly country: string | null;
    readonly registeredOn: CalendarDate;
  }
>;
export type RegistrationRecorded = DomainEvent<
  'RegistrationRecorded',
  {
    readonly legalName: string;
    readonly identifiers: readonly Identifier[];
    readonly legalRepresentative: SealedText | null;
    readonly registeredCapital: Money | null;
    readonly paidInCapital: Money | null;
    readonly establishedOn: CalendarDate | null;
    readonly status: string | null;
    readonly businessScope: string | null;
    readonly address: string | null;
    readonly region: string | null;
    readonly size: string | null;
    readonly source: string;
    readonly recordedOn: CalendarDate;
  }
>;
export type OwnershipRecorded = DomainEvent<
  'OwnershipRecorded',
  {
    readonly shareholders: readonly Shareholder[];
    readonly ultimateParent: Company | null;
    readonly source: string;
    readonly recordedOn: CalendarDate;
  }
>;
export type ManagementRecorded = DomainEvent<
  'ManagementRecorded',
  {
    readonly organisation: string | null;
    readonly managers: readonly CompanyOfficer[];
    readonly source: string;
    readonly recordedOn: CalendarDate;
  }
>;
export type CooperationStarted = DomainEvent<'CooperationStarted', { readonly startedOn: CalendarDate }>;
export type IndustryAssigned = DomainEvent<
  'IndustryAssigned',
  { readonly industry: string; readonly assignedOn: CalendarDate }
>;
/** `main` is implied from registration on and never opened by an event. */
export type SegmentOpened = DomainEvent<
  'SegmentOpened',
  { readonly segment: string; readonly currency: string; readonly openedOn: CalendarDate }
>;
export type CrmAccountLinked = DomainEvent<
  'CrmAccountLinked',
  { readonly system: string; readonly value: string; readonly linkedOn: CalendarDate }
>;
export type NoteAdded = DomainEvent<
  'NoteAdded',
  {
    readonly noteId: string;
    readonly kind: NoteKind;
    readonly text: string;
    readonly on: CalendarDate;
    /** What the customer promised to pay, and by when: promises only. */
    readonly promisedAmount: Money | null;
    readonly promisedOn: CalendarDate | null;
  }
>;
export type CustomerDeactivated = DomainEvent<
  'CustomerDeactivated',
  { readonly reason: string; readonly on: CalendarDate }
>;
export type CustomerReactivated = DomainEvent<
  'CustomerReactivated',
  { readonly reason: string; readonly on: CalendarDate }
>;
export type PersonalDataErased = DomainEvent<
  'PersonalDataErased',
  { readonly personId: string; readonly reason: string; readonly on: CalendarDate }
>;

export type CustomerEvent =
  | CustomerRegistered
  | RegistrationRecorded
  | OwnershipRecorded
  | ManagementRecorded
  | CooperationStarted
  | IndustryAssigned
  | SegmentOpened
  | CrmAccountLinked
  | NoteAdded
  | CustomerDeactivated
  | CustomerReactivated
  | PersonalDataErased;

export const customerCatalog: Catalog<CustomerEvent> = {
  CustomerRegistered: v1((data) => data.registeredOn),
  RegistrationRecorded: v1((data) => data.recordedOn),
  OwnershipRecorded: v1((data) => data.recordedOn),
  ManagementRecorded: v1((data) => data.recordedOn),
  CooperationStarted: v1((data) => data.startedOn),
  IndustryAssigned: v1((data) => data.assignedOn),
  SegmentOpened: v1((data) => data.openedOn),
  CrmAccountLinked: v1((data) => data.linkedOn),
  NoteAdded: v1((data) => data.on),
  CustomerDeactivated: v1((data) => data.on),
  CustomerReactivated: v1((data) => data.on),
  PersonalDataErased: v1((data) => data.on),
};
