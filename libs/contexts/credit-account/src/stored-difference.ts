/** Where a stored figure is not the one that was recomputed; `path` is a JSON pointer into the event's data. */
export interface StoredDifference {
  readonly path: string;
  readonly stored: unknown;
  readonly recomputed: unknown;
}

export interface Recomputed {
  readonly same: boolean;
  readonly differences: readonly StoredDifference[];
}

/** Compares leaf by leaf; an absent key and an undefined one are one. */
export function compared(stored: unknown, recomputed: unknown, path = ''): Recomputed {
  const differences = differencesOf(stored, recomputed, path);
  return { same: differences.length === 0, differences };
}

function differencesOf(stored: unknown, recomputed: unknown, path: string): readonly StoredDifference[] {
  if (!isBranch(stored) || !isBranch(recomputed) || Array.isArray(stored) !== Array.isArray(recomputed))
    return Object.is(stored, recomputed) ? [] : [{ path, stored, recomputed }];
  const keys = new Set([...Object.keys(stored), ...Object.keys(recomputed)]);
  return [...keys].flatMap((key) =>
    differencesOf(stored[key], recomputed[key], `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
