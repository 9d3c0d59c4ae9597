import { join } from 'node:path';
import { describeSamples, type SampleKeys } from '@zixin/kernel/testing';
import { customerCatalog, type CustomerEvent } from './customer.events.js';

const keys: SampleKeys<CustomerEvent> = {
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

describeSamples(join(__dirname, '../samples'), customerCatalog, keys);
