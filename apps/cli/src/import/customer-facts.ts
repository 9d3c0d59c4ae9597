import type { CustomerCommand, RecordRegistration, RegisteredCustomer } from '@zixin/customer';
import { type CalendarDate, isSame, type SealedText, valuesOf } from '@zixin/kernel';
import type { CustomerField } from './customer-headers.js';
import type { CustomerRow } from './customer-rows.js';
import type { RowNote } from './table.js';

type Registration = RecordRegistration['data'];

export interface FactsAbout {
  /** The legal representative's name, sealed. */
  readonly representative: SealedText | null;
  readonly source: string;
  readonly today: CalendarDate;
}

/** A command, and the field of the row that it is refused at when the refusal points to none. */
export interface CustomerStep {
  readonly field: CustomerField;
  readonly command: CustomerCommand;
}

/** What a row adds to what is known of a customer; nothing when it is all known. */
export function stepsFor(
  row: CustomerRow,
  known: RegisteredCustomer,
  about: FactsAbout,
): readonly CustomerStep[] {
  const registration = registrationFor(row, known, about);
  const steps: (CustomerStep | null)[] = [
    registration && {
      field: row.uscc === null ? 'name' : 'uscc',
      command: { type: 'RecordRegistration', data: registration },
    },
    row.industry === null || row.industry === known.industries.at(-1)?.industry
      ? null
      : {
          field: 'industry',
          command: { type: 'AssignIndustry', data: { industry: row.industry, assignedOn: about.today } },
        },
    row.cooperationFrom === null || row.cooperationFrom === known.cooperationFrom
      ? null
      : {
          field: 'cooperationFrom',
          command: { type: 'StartCooperation', data: { startedOn: row.cooperationFrom } },
        },
  ];
  return steps.filter((step) => step !== null);
}

/** The registration as it is known, completed by the row; `null` when the row says nothing new. What it leaves empty stays. */
export function registrationFor(
  row: CustomerRow,
  known: RegisteredCustomer,
  { representative, source, today }: FactsAbout,
): Registration | null {
  const before = latestRegistration(known);
  const said = {
    legalRepresentative: representative,
    registeredCapital: row.registeredCapital,
    paidInCapital: row.paidInCapital,
    establishedOn: row.establishedOn,
    status: row.status,
    businessScope: row.businessScope,
    address: row.address,
    region: row.region,
    size: row.size,
  };
  const facts = completed(said, before ?? nothing);
  const identifiers = identifiersWith(row.uscc, before?.identifiers ?? []);
  const recorded = { legalName: row.name, identifiers, ...facts };
  const standing = before ?? { ...nothing, legalName: known.registered.name };
  const {
    source: _source,
    recordedOn: _recordedOn,
    ...comparable
  } = { source: '', recordedOn: '', ...standing };
  return isSame(comparable, recorded) ? null : { ...recorded, source, recordedOn: today };
}

const nothing = {
  identifiers: [],
  legalRepresentative: null,
  registeredCapital: null,
  paidInCapital: null,
  establishedOn: null,
  status: null,
  businessScope: null,
  address: null,
  region: null,
  size: null,
};

function completed<T extends object>(said: T, before: { readonly [K in keyof T]: T[K] | null }): T {
  const entries = Object.entries(said) as [keyof T, unknown][];
  return Object.fromEntries(entries.map(([name, value]) => [name, value ?? before[name]])) as T;
}

function identifiersWith(
  uscc: string | null,
  before: Registration['identifiers'],
): Registration['identifiers'] {
  if (uscc === null) return before;
  const identifier = { scheme: 'uscc', value: uscc };
  const others = before.filter(({ scheme }) => scheme !== 'uscc');
  const place = before.findIndex(({ scheme }) => scheme === 'uscc');
  return place < 0
    ? [...before, identifier]
    : [...others.slice(0, place), identifier, ...others.slice(place)];
}

function latestRegistration({ registrations }: RegisteredCustomer): Registration | null {
  return valuesOf(registrations).reduce<Registration | null>(
    (latest, one) => (latest === null || one.recordedOn >= latest.recordedOn ? one : latest),
    null,
  );
}

/** What a file says otherwise of a known customer and cannot change: its country, the currency of its account. */
export function differences(
  { line, country, currency }: CustomerRow,
  known: { readonly country: string | null; readonly currency: string | null },
): readonly RowNote[] {
  const note = (field: 'country' | 'currency', said: string | null) =>
    said === null || known[field] === null || known[field] === said
      ? []
      : [
          {
            line,
            field,
            note: `${said} here; the customer was registered with ${known[field]}, which stays`,
          },
        ];
  return [...note('country', country), ...note('currency', currency)];
}
