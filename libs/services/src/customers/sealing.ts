import type { CustomerCommand } from '@zixin/customer';
import type { CalendarDate, PersonKeys, SealedText } from '@zixin/kernel';
import type { PersonText } from '@zixin/views';
import type {
  ManagementDto,
  OwnershipDto,
  PersonDto,
  RegistrationDto,
  ShareholderDto,
} from './customers.dto.js';

type DataOf<T extends CustomerCommand['type']> = Extract<CustomerCommand, { readonly type: T }>['data'];

/** Seals what is said of natural persons before a command is decided. */
export interface Sealing {
  readonly keys: PersonKeys;
  /** The id of a person of a customer who was given none: always the same for one name, telling nothing of it. */
  personIdOf(customerId: string, name: string): string;
}

function seal(
  sealing: Sealing,
  customerId: string,
  person: Pick<PersonDto, 'name' | 'personId'>,
  text = person.name,
): SealedText {
  return sealing.keys.seal(person.personId ?? sealing.personIdOf(customerId, person.name), text);
}

/** Absent in a request is unknown in a fact: `null`. */
function orNull<T>(value: T | undefined): T | null {
  return value ?? null;
}

export function registrationData(
  sealing: Sealing,
  customerId: string,
  dto: RegistrationDto,
  today: CalendarDate,
): DataOf<'RecordRegistration'> {
  const { legalName, legalRepresentative: person, source } = dto;
  return {
    ...{ legalName, source },
    identifiers: (dto.identifiers ?? []).map(({ scheme, value }) => ({ scheme, value })),
    legalRepresentative: person ? seal(sealing, customerId, person) : null,
    registeredCapital: orNull(dto.registeredCapital?.toMoney()),
    paidInCapital: orNull(dto.paidInCapital?.toMoney()),
    establishedOn: orNull(dto.establishedOn as CalendarDate | undefined),
    status: orNull(dto.status),
    businessScope: orNull(dto.businessScope),
    address: orNull(dto.address),
    region: orNull(dto.region),
    size: orNull(dto.size),
    recordedOn: (dto.recordedOn as CalendarDate | undefined) ?? today,
  };
}

export function ownershipData(
  sealing: Sealing,
  customerId: string,
  dto: OwnershipDto,
  today: CalendarDate,
): DataOf<'RecordOwnership'> {
  const { ultimateParent } = dto;
  return {
    shareholders: dto.shareholders.map((one) => shareholder(sealing, customerId, one)),
    ultimateParent: ultimateParent
      ? { name: ultimateParent.name, identifier: ultimateParent.identifier ?? null }
      : null,
    source: dto.source,
    recordedOn: (dto.recordedOn as CalendarDate | undefined) ?? today,
  };
}

function shareholder(
  sealing: Sealing,
  customerId: string,
  dto: ShareholderDto,
): DataOf<'RecordOwnership'>['shareholders'][number] {
  const { kind, name, stakePercent, identifier } = dto;
  if (kind === 'person') return { kind, name: seal(sealing, customerId, dto), stakePercent };
  return {
    kind,
    name,
    identifier: identifier ? { scheme: identifier.scheme, value: identifier.value } : null,
    stakePercent,
  };
}

export function managementData(
  sealing: Sealing,
  customerId: string,
  dto: ManagementDto,
  today: CalendarDate,
): DataOf<'RecordManagement'> {
  return {
    organisation: dto.organisation ?? null,
    managers: dto.managers.map((one) => ({
      role: one.role,
      name: seal(sealing, customerId, one),
      background: one.background === undefined ? null : seal(sealing, customerId, one, one.background),
    })),
    source: dto.source,
    recordedOn: (dto.recordedOn as CalendarDate | undefined) ?? today,
  };
}

/** What is said of a person: the text, or `null` once the person was erased. */
export interface OpenedText {
  readonly personId: string;
  readonly text: string | null;
}

/** Plain data with every sealed text opened. */
export type Opened<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends PersonText
    ? OpenedText
    : T extends readonly (infer Item)[]
      ? readonly Opened<Item>[]
      : T extends object
        ? { readonly [K in keyof T]: Opened<T[K]> }
        : T;

/** Opens every sealed text in plain data for a caller who may read it. */
export function opened<T>(keys: PersonKeys, value: T): Opened<T> {
  return openedIn(keys, value) as Opened<T>;
}

function openedIn(keys: PersonKeys, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => openedIn(keys, item));
  if (isSealed(value)) return { personId: value.personId, text: keys.open(value) };
  if ('erased' in value && 'personId' in value) return { personId: value.personId, text: null };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, openedIn(keys, item)]));
}

function isSealed(value: object): value is SealedText {
  return 'sealed' in value && 'personId' in value;
}
