import { UnreadableEvent } from '@zixin/kernel';
import { TimedOut } from './patience.js';
import { EventStoreDbUnusable } from './unusable.js';

/**
 * What helps after a failure: trying again; with a new client (this one has kept the failure, or its connection is deaf); nothing.
 */
export type Remedy = 'retry' | 'new-client' | 'none';

interface ClientFailure {
  readonly type?: string;
  readonly code?: number;
  readonly message: string;
}

/** Numbers of gRPC, for failures that the client does not translate (engines.md 3.3, 9). */
const codes = {
  cancelled: 1,
  unknown: 2,
  invalidArgument: 3,
  deadlineExceeded: 4,
  denied: 7,
  aborted: 10,
  internal: 13,
  unavailable: 14,
  unauthenticated: 16,
};

const passing = ['unavailable', 'cancelled', 'deadline-exceeded', 'timeout', 'not-leader'];
const passingCodes = [codes.cancelled, codes.deadlineExceeded, codes.aborted, codes.unavailable];
/** Told by their words alone: replies that the client does not know, and its own when no node answers. */
const passingWords = /not ready|busy|failed to discover/i;

/** By `type` and `code`: the client's classes may have been loaded twice. */
export function remedyFor(error: unknown): Remedy {
  const { type, code, message } = error as ClientFailure;
  if (error instanceof TimedOut || passing.includes(type ?? '')) return 'retry';
  if (code === codes.internal || code === codes.unknown) return 'new-client';
  return passingCodes.includes(code ?? -1) || passingWords.test(message) ? 'retry' : 'none';
}

const wordsOf: readonly (readonly [
  EventStoreDbUnusable['problem'],
  string,
  (f: ClientFailure) => boolean,
])[] = [
  ['unauthenticated', 'does not accept user and password', ({ code }) => code === codes.unauthenticated],
  ['denied', 'denies access', ({ type, code }) => type === 'access-denied' || code === codes.denied],
  [
    'too-large',
    'does not take an append of this size',
    ({ type, message }) => type === 'maximum-append-size-exceeded' || /maximum.?append/i.test(message),
  ],
  ['unreachable', 'cannot be reached or is too busy', (failure) => remedyFor(failure) !== 'none'],
];

/** A failure of the client in words; what is clear already stays as it is. */
export function explained(setting: string, address: string, error: unknown): Error {
  if (error instanceof EventStoreDbUnusable || error instanceof UnreadableEvent) return error;
  const failure = error as ClientFailure;
  const [problem, words] = wordsOf.find(([, , is]) => is(failure)) ?? ['refused', 'refused the call'];
  const detail = `${address} ${words} (${failure.message})`;
  return new EventStoreDbUnusable(setting, problem, detail, { cause: error });
}
