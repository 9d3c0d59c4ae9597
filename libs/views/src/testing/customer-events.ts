import { type CustomerEvent, customerCatalog } from '@zixin/customer/events';
import type { CalendarDate, DataOf } from '@zixin/kernel';
import { recorder } from '@zixin/kernel/testing';
import { day } from './account-history.js';

const recorded = recorder(customerCatalog);

/** A recorded event of customer `customer-1`. */
export function customer<T extends CustomerEvent['type']>(type: T, data: DataOf<CustomerEvent, T>) {
  const event = { type, data } as unknown as Extract<CustomerEvent, { readonly type: T }>;
  return recorded(event, { stream: 'customer-customer-1' });
}

export const registered = customer('CustomerRegistered', {
  customerId: 'customer-1',
  number: 'C-001',
  name: 'Northern Steel',
  country: 'CN',
  registeredOn: day('2026-01-01'),
});

export const someone = (personId: string) => ({ personId, sealed: `sealed-${personId}` });

export function registration(legalName: string, recordedOn: CalendarDate = day('2026-01-02')) {
  return customer('RegistrationRecorded', {
    legalName,
    identifiers: [{ scheme: 'uscc', value: '91110000600037341L' }],
    legalRepresentative: someone('person-1'),
    registeredCapital: { minor: 100_000_000, currency: 'CNY' },
    paidInCapital: null,
    establishedOn: day('1999-05-01'),
    status: 'in business',
    businessScope: null,
    address: null,
    region: 'Hebei',
    size: null,
    source: 'registry',
    recordedOn,
  });
}

export const ownership = customer('OwnershipRecorded', {
  shareholders: [
    { kind: 'person', name: someone('person-1'), stakePercent: '60' },
    { kind: 'person', name: someone('person-2'), stakePercent: '30' },
    { kind: 'company', name: 'Harbour Holding', identifier: null, stakePercent: '10' },
  ],
  ultimateParent: null,
  source: 'registry',
  recordedOn: day('2026-01-02'),
});

export const erased = customer('PersonalDataErased', {
  personId: 'person-1',
  reason: 'asked for',
  on: day('2026-02-01'),
});
