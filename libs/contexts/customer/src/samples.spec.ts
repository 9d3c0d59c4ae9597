import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataOf, decode, isCalendarDate, type StoredEvent } from '@zixin/kernel';
import { customerCatalog, type CustomerEvent } from './customer.events.js';

type Keys = {
  readonly [T in CustomerEvent['type']]: { readonly [K in keyof DataOf<CustomerEvent, T>]: true };
};

/** What the code reads of each event; a key too many or too few does not compile. */
const keys: Keys = {
  CustomerRegistered: { customerId: true, number: true, name: true, country: true, registeredOn: true },
  RegistrationRecorded: {
    legalName: true,
    identifiers: true,
    legalRepresentative: true,
    registeredCapital: true,
    paidInCapital: true,
    establishedOn: true,
    status: true,
    businessScope: true,
    address: true,
    region: true,
    size: true,
    source: true,
    recordedOn: true,
  },
  OwnershipRecorded: { shareholders: true, ultimateParent: true, source: true, recordedOn: true },
  ManagementRecorded: { organisation: true, managers: true, source: true, recordedOn: true },
  CooperationStarted: { startedOn: true },
  IndustryAssigned: { industry: true, assignedOn: true },
  SegmentOpened: { segment: true, currency: true, openedOn: true },
  CrmAccountLinked: { system: true, value: true, linkedOn: true },
  NoteAdded: { noteId: true, kind: true, text: true, on: true, promisedAmount: true, promisedOn: true },
  CustomerDeactivated: { reason: true, on: true },
  CustomerReactivated: { reason: true, on: true },
  PersonalDataErased: { personId: true, reason: true, on: true },
};

const folder = join(__dirname, '../samples');
const samples = readdirSync(folder).map((file) => {
  const [type = '', version = ''] = file.split('.');
  const data = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
  return { file, type: type as CustomerEvent['type'], version: Number(version.slice(1)), data };
});

it('has a sample of every stored version of every event, and of nothing else', () => {
  const stored = Object.entries(customerCatalog).flatMap(([type, { version }]) =>
    Array.from({ length: version }, (_, older) => `${type}.v${older + 1}.json`),
  );
  expect(samples.map(({ file }) => file)).toEqual(stored.sort());
});

it.each(samples)('reads $file', ({ type, version, data }) => {
  const stored = { type, data, meta: { schemaVersion: version } } as unknown as StoredEvent;
  const event = decode<CustomerEvent>(customerCatalog, stored);
  expect(Object.keys(event.data).sort()).toEqual(Object.keys(keys[type]).sort());
  expect(isCalendarDate(event.effectiveOn)).toBe(true);
});
