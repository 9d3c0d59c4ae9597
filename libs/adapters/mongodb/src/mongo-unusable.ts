/**
 * Why a MongoDB cannot be used: `malformed` (the URL is none of MongoDB's), `unreachable` (no server answers, or none that takes
 * writes), `unauthenticated` (wrong name or password), `not-allowed` (no name given where one is needed, or one without the
 * rights), `too-old` for this driver, `closed` by its owner.
 */
export type MongoProblem =
  'malformed' | 'unreachable' | 'unauthenticated' | 'not-allowed' | 'too-old' | 'closed';

/** A MongoDB that cannot be connected, read or written. `target` and the message name hosts and database, never a password. */
export class MongoUnusable extends Error {
  override readonly name = 'MongoUnusable';

  constructor(
    readonly target: string,
    readonly problem: MongoProblem,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`${target} ${detail}`, options);
  }
}

/** A URL without name, password and options. */
export function targetOf(url: string): string {
  const [, scheme, rest] = /^(mongodb(?:\+srv)?:\/\/)(?:.*@)?([^?]*)/s.exec(url) ?? [];
  return rest ? `${scheme}${rest.replace(/\/$/, '')}` : 'the read store';
}

/** The database a URL names, or `fallback`. */
export function databaseOf(url: string, fallback: string): string {
  const [, named] = /^[a-z+]+:\/\/(?:[^@/]*@)?[^/?]*\/([^?]+)/.exec(url) ?? [];
  return named ? decodeURIComponent(named) : fallback;
}

interface Failure {
  readonly name: string;
  readonly message: string;
  readonly code: string | number | undefined;
  readonly labels: ReadonlySet<string>;
}

/** By its shape alone: a driver loaded twice has every class twice. */
function failureOf(error: unknown): Failure {
  if (!(typeof error === 'object' && error !== null && 'message' in error))
    return { name: '', message: String(error), code: undefined, labels: new Set() };
  const { name, message, code, errorLabels, errorResponse } = error as Said;
  // A bulk that never got its answer: the reason is inside.
  if (errorResponse?.stack !== undefined) return failureOf(errorResponse);
  return { name, message, code, labels: new Set(errorLabels) };
}

interface Said extends Error {
  readonly code?: string | number;
  readonly errorLabels?: readonly string[];
  readonly errorResponse?: { readonly stack?: string };
}

const networkNames =
  /^Mongo(Network|NetworkTimeout|ServerSelection|PoolCleared|PoolClosed|WaitQueueTimeout|OperationTimeout|NotConnected|TopologyClosed|StalePrimary)Error$|^PoolCleared/;
/** A server that goes away, is elected or shuts down; a read whose collection was dropped under it. */
const passingCodes = new Set<unknown>([
  6, 7, 43, 63, 64, 89, 91, 112, 133, 134, 175, 189, 262, 9001, 10058, 10107, 11600, 11602, 13435, 13436,
]);

const isNetwork = ({ name, code }: Failure) =>
  networkNames.test(name) || (typeof code === 'string' && /^E[A-Z_]+$/.test(code));

/** Whether the same call may succeed a little later. */
export function isPassing(error: unknown): boolean {
  const failure = failureOf(error);
  return isNetwork(failure) || passingCodes.has(failure.code) || failure.labels.has('RetryableWriteError');
}

type Meaning = readonly [holds: (failure: Failure) => boolean, problem: MongoProblem, detail: string];

const meanings: readonly Meaning[] = [
  [
    ({ name, message }) => name === 'MongoCompatibilityError' || /wire version/.test(message),
    'too-old',
    'is too old or too new for this driver',
  ],
  [({ code }) => code === 18, 'unauthenticated', 'refused the name or the password'],
  [({ name }) => name === 'MongoMissingCredentialsError', 'unauthenticated', 'needs a name and a password'],
  [({ code }) => code === 13, 'not-allowed', 'does not allow this: give a name that may read and write'],
  [({ name }) => name === 'MongoClientClosedError', 'closed', 'was closed'],
  [isNetwork, 'unreachable', 'cannot be reached'],
  [({ code }) => passingCodes.has(code), 'unreachable', 'takes no commands now'],
  [({ name }) => name === 'MongoParseError', 'malformed', 'is no MongoDB URL'],
];

/** The same failure in words, where it is the server's or the connection's; anything else as it is. */
export function explained(target: string, error: unknown): unknown {
  if (error instanceof MongoUnusable) return error;
  const failure = failureOf(error);
  const [, problem, detail] = meanings.find(([holds]) => holds(failure)) ?? [];
  if (!problem || !detail) return error;
  return new MongoUnusable(target, problem, `${detail} (${failure.message})`, { cause: error });
}
