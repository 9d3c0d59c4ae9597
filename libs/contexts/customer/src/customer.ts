import {
  type Aggregate,
  type CalendarDate,
  type Decider,
  isSame,
  type PersistentMap,
  valuesOf,
  withEntry,
} from '@zixin/kernel';
import type { CustomerCommand } from './commands.js';
import {
  customerCatalog,
  type CustomerEvent,
  type Identifier,
  type RegistrationRecorded,
} from './customer.events.js';
import {
  crmKey,
  type CustomerState,
  type IndustryFrom,
  noCustomer,
  type RegisteredCustomer,
  registeredCustomer,
} from './customer-state.js';
import { addNote } from './notes.js';
import { recordManagement, recordOwnership } from './ownership.js';
import { erasePersonalData } from './personal-data.js';
import { recordRegistration, registerCustomer } from './registration.js';
import {
  assignIndustry,
  deactivateCustomer,
  linkCrmAccount,
  openSegment,
  reactivateCustomer,
  startCooperation,
} from './relationship.js';

function ofCustomer<Data>(change: (customer: RegisteredCustomer, data: Data) => Partial<RegisteredCustomer>) {
  return (state: CustomerState, data: Data): CustomerState =>
    state.status === 'none' ? state : { ...state, ...change(state, data) };
}

function identifiersOf(registrations: PersistentMap<RegistrationRecorded['data']>): readonly Identifier[] {
  return valuesOf(registrations)
    .sort((a, b) => (a.recordedOn < b.recordedOn ? 1 : -1))
    .flatMap(({ identifiers }) => identifiers)
    .filter((one, index, all) => all.findIndex((other) => isSame(one, other)) === index);
}

function withIndustry(industries: readonly IndustryFrom[], assigned: IndustryFrom): readonly IndustryFrom[] {
  const upTo = industries.filter(({ from }) => from <= assigned.from);
  return [...upTo, assigned, ...industries.slice(upTo.length)];
}

const statusFrom = (status: RegisteredCustomer['status']) =>
  ofCustomer((_, { on }: { readonly on: CalendarDate }) => ({ status, statusSince: on }));

export const customerDecider: Decider<CustomerCommand, CustomerEvent, CustomerState> = {
  initialState: noCustomer,
  decide: {
    RegisterCustomer: registerCustomer,
    RecordRegistration: recordRegistration,
    RecordOwnership: recordOwnership,
    RecordManagement: recordManagement,
    StartCooperation: startCooperation,
    AssignIndustry: assignIndustry,
    OpenSegment: openSegment,
    LinkCrmAccount: linkCrmAccount,
    AddNote: addNote,
    DeactivateCustomer: deactivateCustomer,
    ReactivateCustomer: reactivateCustomer,
    ErasePersonalData: erasePersonalData,
  },
  evolve: {
    CustomerRegistered: (_, data) => registeredCustomer(data),
    RegistrationRecorded: ofCustomer((customer, data) => {
      const registrations = withEntry(customer.registrations, data.recordedOn, data);
      return { registrations, identifiers: identifiersOf(registrations) };
    }),
    OwnershipRecorded: ofCustomer((customer, data) => ({
      ownerships: withEntry(customer.ownerships, data.recordedOn, data),
    })),
    ManagementRecorded: ofCustomer((customer, data) => ({
      managements: withEntry(customer.managements, data.recordedOn, data),
    })),
    CooperationStarted: ofCustomer((_, { startedOn }) => ({ cooperationFrom: startedOn })),
    IndustryAssigned: ofCustomer(({ industries }, { industry, assignedOn }) => ({
      industries: withIndustry(industries, { industry, from: assignedOn }),
    })),
    SegmentOpened: ofCustomer(({ segments }, { segment, currency }) => ({
      segments: withEntry(segments, segment, currency),
    })),
    CrmAccountLinked: ofCustomer(({ crmAccounts }, { system, value }) => ({
      crmAccounts: withEntry(crmAccounts, crmKey(system, value), true),
    })),
    NoteAdded: ofCustomer(({ notes }, { noteId }) => ({ notes: withEntry(notes, noteId, true) })),
    CustomerDeactivated: statusFrom('inactive'),
    CustomerReactivated: statusFrom('active'),
    PersonalDataErased: ofCustomer(({ erasedPersons }, { personId }) => ({
      erasedPersons: withEntry(erasedPersons, personId, true),
    })),
  },
};

/** Stream `customer-<customerId>`: who the customer is and what was told about it. */
export const customer: Aggregate<CustomerCommand, CustomerEvent, CustomerState> = {
  category: 'customer',
  catalog: customerCatalog,
  decider: customerDecider,
  partitionKey: (id) => id,
};
