import { DomainError, type Fingerprints, isUuid } from '@zixin/kernel';

export type DocumentKind = 'order' | 'invoice' | 'payment' | 'creditNote' | 'delivery';

/** Where foreign numbers of documents come from when nothing else is said: the caller's own order entry or ERP. */
export const ownSystem = 'own';

/** The id of a document known by its account and foreign number: the same number always gives the same id. */
export function documentIdOf(
  fingerprints: Fingerprints,
  kind: DocumentKind,
  accountId: string,
  number: string,
  system: string = ownSystem,
): string {
  return fingerprints.uuidOf(`${kind}/${accountId}/${system}/${number}`);
}

/** Reads a reference as callers write it: an id, or `number:` and their own number within the account. @throws DomainError `reference-invalid`. */
export function documentIdIn(
  fingerprints: Fingerprints,
  kind: DocumentKind,
  accountId: string,
  reference: string,
  pointer: string,
): string {
  if (reference.startsWith('number:'))
    return documentIdOf(fingerprints, kind, accountId, reference.slice('number:'.length));
  if (isUuid(reference)) return reference;
  throw new DomainError('reference-invalid', { value: reference }, pointer);
}
