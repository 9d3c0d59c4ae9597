/**
 * Why the database cannot be used: `wrong-scheme` or `malformed` connection string; `unreachable`, or busy, for longer than the
 * store's patience; `unauthenticated` (user or password), `denied` (a right is missing); `too-large` an append; `closed` by its
 * owner; `refused` for another reason, in the server's words.
 */
export type EventStoreDbProblem =
  | 'wrong-scheme'
  | 'malformed'
  | 'unreachable'
  | 'unauthenticated'
  | 'denied'
  | 'too-large'
  | 'closed'
  | 'refused';

/** The database cannot be used. The message names it by setting and address and never holds a password. */
export class EventStoreDbUnusable extends Error {
  override readonly name = 'EventStoreDbUnusable';

  constructor(
    readonly setting: string,
    readonly problem: EventStoreDbProblem,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`${setting}: ${detail}`, options);
  }
}
