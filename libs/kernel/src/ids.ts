declare const brand: unique symbol;

/** A string that only its own parser or maker may produce. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

export type CustomerId = Branded<'CustomerId'>;
export type UserId = Branded<'UserId'>;

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** True for a lower-case UUID of any RFC 9562 version: the only shape of an id in a stream name. */
export function isUuid(text: string): boolean {
  return uuidPattern.test(text);
}

/**
 * What the kernel needs from a cryptographic library; the shell supplies it, so that the kernel imports nothing.
 * `sha256` gives lower-case hex of UTF-8 text; `uuidOf` gives a UUIDv5: the same name always gives the same id.
 */
export interface Fingerprints {
  sha256(text: string): string;
  uuidOf(name: string): string;
}
