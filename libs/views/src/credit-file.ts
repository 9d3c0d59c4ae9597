import type { CreditAccountEvent } from '@zixin/credit-account/events';
import type { CustomerEvent, NoteAdded } from '@zixin/customer/events';
import type { CalendarDate, Instant, Recorded, View } from '@zixin/kernel';
import { onAccounts } from './accounts.js';
import { type FileAccount, fileAccountFold, newFileAccount } from './file-account.js';
import { type Management, type Ownership, type Registration, scrub } from './personal-data.js';

/**
 * Everything about one customer on one page. Personal texts stay sealed here; the erased are scrubbed. What depends on the
 * day follows from the dated layers: see `effectiveLimit`, `termsInForce`, `exposureOf`, `aging`. Payment behaviour is a view of
 * its own. For the two clocks see `replayCustomer`.
 */
export interface CreditFile {
  readonly customerId: string;
  readonly number: string | null;
  readonly name: string;
  readonly country: string | null;
  /** Null only in an as-of fold, before the registration. */
  readonly registeredOn: CalendarDate | null;
  readonly status: {
    readonly state: 'active' | 'inactive';
    readonly since: CalendarDate | null;
    readonly reason: string | null;
  };
  readonly registration: Registration | null;
  readonly ownership: Ownership | null;
  readonly management: Management | null;
  readonly cooperationFrom: CalendarDate | null;
  readonly industry: { readonly industry: string; readonly assignedOn: CalendarDate } | null;
  readonly links: readonly {
    readonly system: string;
    readonly value: string;
    readonly linkedOn: CalendarDate;
  }[];
  readonly segments: readonly {
    readonly segment: string;
    readonly currency: string;
    readonly openedOn: CalendarDate;
  }[];
  /** The latest 50, oldest first, with who wrote them. */
  readonly notes: readonly (NoteAdded['data'] & { readonly by: string })[];
  readonly noteCount: number;
  readonly erasedPeople: readonly string[];
  readonly accounts: readonly FileAccount[];
  readonly updatedAt: Instant;
}

const keptNotes = 50;

function seed(customerId: string): CreditFile {
  return {
    customerId,
    number: null,
    name: '',
    country: null,
    registeredOn: null,
    status: { state: 'active', since: null, reason: null },
    registration: null,
    ownership: null,
    management: null,
    cooperationFrom: null,
    industry: null,
    links: [],
    segments: [],
    notes: [],
    noteCount: 0,
    erasedPeople: [],
    accounts: [],
    updatedAt: '' as Instant,
  };
}

type Change<E> = (file: CreditFile, event: E) => Partial<CreditFile>;

function changing<E extends Recorded>(change: Change<E>) {
  return (doc: CreditFile | null, event: E): CreditFile => {
    const file = doc ?? seed(event.meta.partitionKey);
    return { ...file, ...change(file, event), updatedAt: event.meta.recordedAt };
  };
}

type Of<T extends CustomerEvent['type']> = Recorded<Extract<CustomerEvent, { readonly type: T }>>;

export const creditFile: View<CreditFile, CustomerEvent | CreditAccountEvent> = {
  name: 'creditFile',
  version: 3,
  key: (event) => event.meta.partitionKey,
  on: {
    ...onAccounts(fileAccountFold, seed, newFileAccount),
    CustomerRegistered: changing<Of<'CustomerRegistered'>>((file, { data }) => ({
      number: data.number,
      name: data.name,
      country: data.country,
      registeredOn: data.registeredOn,
      status: file.status.since ? file.status : { ...file.status, since: data.registeredOn },
    })),
    RegistrationRecorded: changing<Of<'RegistrationRecorded'>>((file, { data }) => ({
      registration: scrub(data, file.erasedPeople),
    })),
    OwnershipRecorded: changing<Of<'OwnershipRecorded'>>((file, { data }) => ({
      ownership: scrub(data, file.erasedPeople),
    })),
    ManagementRecorded: changing<Of<'ManagementRecorded'>>((file, { data }) => ({
      management: scrub(data, file.erasedPeople),
    })),
    CooperationStarted: changing<Of<'CooperationStarted'>>((_, { data }) => ({
      cooperationFrom: data.startedOn,
    })),
    IndustryAssigned: changing<Of<'IndustryAssigned'>>((_, { data }) => ({ industry: data })),
    SegmentOpened: changing<Of<'SegmentOpened'>>((file, { data }) => ({
      segments: [...file.segments, data],
    })),
    CrmAccountLinked: changing<Of<'CrmAccountLinked'>>((file, { data }) => ({
      links: [...file.links, data],
    })),
    NoteAdded: changing<Of<'NoteAdded'>>((file, { data, meta }) => ({
      notes: [...file.notes, { ...data, by: meta.actor.id }].slice(-keptNotes),
      noteCount: file.noteCount + 1,
    })),
    CustomerDeactivated: changing<Of<'CustomerDeactivated'>>((_, { data }) => ({
      status: { state: 'inactive', since: data.on, reason: data.reason },
    })),
    CustomerReactivated: changing<Of<'CustomerReactivated'>>((_, { data }) => ({
      status: { state: 'active', since: data.on, reason: data.reason },
    })),
    PersonalDataErased: changing<Of<'PersonalDataErased'>>((file, { data }) => {
      const erasedPeople = [...file.erasedPeople, data.personId];
      return {
        erasedPeople,
        registration: scrub(file.registration, erasedPeople) as Registration | null,
        ownership: scrub(file.ownership, erasedPeople) as Ownership | null,
        management: scrub(file.management, erasedPeople) as Management | null,
      };
    }),
  },
  fields: { name: (file) => file.registration?.legalName ?? file.name, updatedAt: (file) => file.updatedAt },
  indexes: [],
};
