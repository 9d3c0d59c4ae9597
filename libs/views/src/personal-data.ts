import type { CustomerEvent } from '@zixin/customer/events';
import type { DataOf, SealedText } from '@zixin/kernel';

/** What is left of a sealed text in documents once its person was erased. */
export interface ErasedText {
  readonly personId: string;
  readonly erased: true;
}

export type PersonText = SealedText | ErasedText;

/** A recorded fact with every sealed text possibly erased. */
export type Scrubbed<T> = T extends SealedText
  ? PersonText
  : T extends string | number | boolean | null
    ? T
    : { readonly [K in keyof T]: Scrubbed<T[K]> };

export type Registration = Scrubbed<DataOf<CustomerEvent, 'RegistrationRecorded'>>;
export type Ownership = Scrubbed<DataOf<CustomerEvent, 'OwnershipRecorded'>>;
export type Management = Scrubbed<DataOf<CustomerEvent, 'ManagementRecorded'>>;

/** The same fact without the sealed texts of erased people; anything else is kept as it is. */
export function scrub<T>(fact: T, erased: readonly string[]): Scrubbed<T> {
  return (erased.length === 0 ? fact : scrubbed(fact, erased)) as Scrubbed<T>;
}

function scrubbed(value: unknown, erased: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => scrubbed(entry, erased));
  const { personId } = value as Partial<PersonText>;
  if (personId !== undefined && erased.includes(personId)) return { personId, erased: true };
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, scrubbed(entry, erased)]));
}

/** Whose text stood there; the text itself is only in the log. */
export interface PersonMention {
  readonly personId: string;
}

/** Plain data with every sealed text replaced by whose it is: for documents that an erasure cannot reach. */
export function mentionsOnly(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(mentionsOnly);
  if ('sealed' in value && 'personId' in value) return { personId: value.personId };
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, mentionsOnly(entry)]));
}
