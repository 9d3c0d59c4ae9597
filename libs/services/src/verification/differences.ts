import type { Recorded } from '@zixin/kernel';
import type { Finding } from './verification.js';

/** A figure that is not what was recomputed. */
export interface FigureDifference {
  /** Keys joined by dots. */
  readonly figure: string;
  readonly stored: unknown;
  readonly recomputed: unknown;
}

/** Leaf by leaf; an absent key and an undefined one are one. Entries of a list go by their `code` where each has its own. */
export function figureDifferences(stored: unknown, recomputed: unknown, at = ''): FigureDifference[] {
  const [one, other] = [branchOf(stored), branchOf(recomputed)];
  if (!one || !other)
    return stored === recomputed
      ? []
      : [{ figure: at, stored: stored ?? null, recomputed: recomputed ?? null }];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((key) =>
    figureDifferences(one.get(key), other.get(key), at === '' ? key : `${at}.${key}`),
  );
}

function branchOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const codes = value.map((entry: unknown) => codeOf(entry));
  const named = codes.every((code) => code !== null) && new Set(codes).size === codes.length;
  return new Map(value.map((entry: unknown, place) => [(named && codes[place]) || String(place), entry]));
}

function codeOf(entry: unknown): string | null {
  const code = (entry as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
}

/** `/check/headroom/minor` as `check.headroom.minor`. */
export function dotted(pointer: string): string {
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

export function findingOf(event: Recorded, { figure, stored, recomputed }: FigureDifference): Finding {
  return {
    ...{ kind: 'decision', eventId: event.id, type: event.type, figure, stored, recomputed },
    ...{ stream: event.stream, revision: event.revision },
    problem: `${figure}: stored ${shown(stored)}, recomputed ${shown(recomputed)}`,
  };
}

export function unprovable(event: Recorded, problem: string): Finding {
  return {
    ...{
      kind: 'decision',
      eventId: event.id,
      type: event.type,
      figure: null,
      stored: null,
      recomputed: null,
    },
    ...{ stream: event.stream, revision: event.revision, problem },
  };
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
