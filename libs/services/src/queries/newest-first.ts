import { DomainError, type Recorded } from '@zixin/kernel';

/** A page of events, and the cursor of the next: the id of the last event; `null` after the last page. */
export interface NewestPage<E extends Recorded> {
  readonly page: readonly E[];
  readonly next: string | null;
}

/**
 * Newest first, after the event that the page before ended with: what was recorded since moves no page.
 * @throws DomainError `query-cursor-invalid` when none of the events has the id of the cursor.
 */
export function newestPage<E extends Recorded>(
  events: readonly E[],
  { cursor, limit }: { readonly cursor: string | undefined; readonly limit: number },
): NewestPage<E> {
  const ordered = [...events].sort(newestFirst);
  const before = cursor === undefined ? -1 : ordered.findIndex(({ id }) => id === cursor);
  if (cursor !== undefined && before < 0) throw new DomainError('query-cursor-invalid');
  const page = ordered.slice(before + 1, before + 1 + limit);
  const more = before + 1 + page.length < ordered.length;
  return { page, next: more ? (page.at(-1)?.id ?? null) : null };
}

function newestFirst(a: Recorded, b: Recorded): number {
  if (a.meta.recordedAt !== b.meta.recordedAt) return a.meta.recordedAt < b.meta.recordedAt ? 1 : -1;
  return a.stream === b.stream ? b.revision - a.revision : a.stream < b.stream ? 1 : -1;
}
