/**
 * Why a store file cannot be used: `missing` (or never written), `cannot-open` (permissions, a folder in its place),
 * `not-a-database`, `corrupt`, `read-only`, `foreign` (another program's database), `newer-version` (of Zixin), `locked` by
 * another process, disk `full`, `io` error, `closed` by its owner.
 */
export type StoreProblem =
  | 'missing'
  | 'cannot-open'
  | 'not-a-database'
  | 'corrupt'
  | 'read-only'
  | 'foreign'
  | 'newer-version'
  | 'locked'
  | 'full'
  | 'io'
  | 'closed';

/** A store file that cannot be opened, read or written. Nothing was repaired, replaced or created beside it. */
export class StoreUnusable extends Error {
  override readonly name = 'StoreUnusable';

  constructor(
    readonly path: string,
    readonly problem: StoreProblem,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`${path} ${detail}`, options);
  }
}

const meanings: readonly (readonly [code: RegExp, problem: StoreProblem, detail: string])[] = [
  [/^SQLITE_NOTADB/, 'not-a-database', 'is not an SQLite database'],
  [/^SQLITE_CORRUPT/, 'corrupt', 'is damaged: restore it from a backup'],
  [/^SQLITE_READONLY/, 'read-only', 'cannot be written: the file or its folder is read-only'],
  [/^SQLITE_(BUSY|LOCKED)/, 'locked', 'is locked by another process'],
  [/^SQLITE_FULL/, 'full', 'cannot grow: the disk is full'],
  [/^SQLITE_(IOERR|NOLFS)/, 'io', 'cannot be read or written'],
  [/^SQLITE_(CANTOPEN|PERM|AUTH)/, 'cannot-open', 'cannot be opened'],
];

/** Not by `instanceof`: the native module keeps the Error of the first realm that loaded it. */
/** By its `code` alone: the driver's errors are made where the driver was first loaded, and their class may be another's. */
function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

/** The same failure in words, where it is the file's; anything else as it is. */
export function explained(path: string, error: unknown): unknown {
  const code = codeOf(error);
  const meaning = meanings.find(([pattern]) => pattern.test(code));
  if (!meaning) return error;
  const [, problem, detail] = meaning;
  return new StoreUnusable(path, problem, `${detail} (${(error as Error).message})`, { cause: error });
}

/** Runs an action on a store file. @throws StoreUnusable when the file is the reason it failed. */
export function onFile<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw explained(path, error);
  }
}
