import type { Recorded } from '@zixin/kernel';

/** The account id of a `creditAccount-<accountId>` stream; `null` for an event of anything else. */
export function accountIdOfEvent({ stream }: Pick<Recorded, 'stream'>): string | null {
  return stream.startsWith('creditAccount-') ? stream.slice('creditAccount-'.length) : null;
}
