import type { CalendarDate, SealedText } from '@zixin/kernel';
import { specify } from '@zixin/kernel/testing';
import { customerDecider } from '../customer.js';
import type {
  CustomerDeactivated,
  CustomerEvent,
  CustomerRegistered,
  ManagementRecorded,
  OwnershipRecorded,
  PersonalDataErased,
  RegistrationRecorded,
} from '../customer.events.js';

export const day = (text: string) => text as CalendarDate;
export const today = day('2026-03-02');
export const registeredOn = day('2025-01-01');
export const tomorrow = day('2026-03-03');
export const dayBefore = day('2024-12-31');

export const customers = specify(customerDecider, { today });

export const cny = (minor: number) => ({ minor, currency: 'CNY' });
export const sealed = (personId: string, text = 'name'): SealedText => ({
  personId,
  sealed: `${personId}:${text}`,
});

export const registered = (change: Partial<CustomerRegistered['data']> = {}): CustomerRegistered => ({
  type: 'CustomerRegistered',
  data: {
    customerId: 'c-1',
    number: 'C-001',
    name: 'Minjiang Paper',
    country: 'CN',
    registeredOn,
    ...change,
  },
});
export const registration = (
  change: Partial<RegistrationRecorded['data']> = {},
): RegistrationRecorded['data'] => ({
  legalName: '闽江纸业有限公司',
  identifiers: [{ scheme: 'uscc', value: '91350100M000100Y43' }],
  legalRepresentative: sealed('p-1'),
  registeredCapital: cny(1_000_000_00),
  paidInCapital: null,
  establishedOn: day('2008-09-01'),
  ...{ status: null, businessScope: null, address: null, region: 'Fujian', size: null },
  source: 'register',
  recordedOn: today,
  ...change,
});
export const registrationRecorded = (
  change: Partial<RegistrationRecorded['data']> = {},
): RegistrationRecorded => ({ type: 'RegistrationRecorded', data: registration(change) });

export const ownership = (change: Partial<OwnershipRecorded['data']> = {}): OwnershipRecorded['data'] => ({
  shareholders: [
    { kind: 'company', name: 'Minjiang Holding', identifier: null, stakePercent: '66.6667' },
    { kind: 'person', name: sealed('p-1'), stakePercent: '33.3333' },
  ],
  ultimateParent: null,
  source: 'articles',
  recordedOn: today,
  ...change,
});
export const management = (change: Partial<ManagementRecorded['data']> = {}): ManagementRecorded['data'] => ({
  organisation: null,
  managers: [{ role: 'general manager', name: sealed('p-2'), background: sealed('p-2', 'background') }],
  source: 'site visit',
  recordedOn: today,
  ...change,
});
export const deactivated = (on = today): CustomerDeactivated => ({
  type: 'CustomerDeactivated',
  data: { reason: 'no orders', on },
});
export const reactivated = (on = today): CustomerEvent => ({
  type: 'CustomerReactivated',
  data: { reason: 'new contract', on },
});
export const erased = (personId: string): PersonalDataErased => ({
  type: 'PersonalDataErased',
  data: { personId, reason: 'asked for it', on: today },
});
