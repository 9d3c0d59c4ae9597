import type { ReadinessCheck } from '../telemetry/health.controller.js';

export interface JournalHealth {
  onCrash(error: unknown, source?: string): void;
  onFetch(): void;
  /** A consumer that does not fetch is not alive, whatever it believes. */
  readonly check: ReadinessCheck;
}

const silentMillis = 60_000;

/** Ready while the journal is being fetched. */
export function journalHealth(
  onFailure: (error: unknown, source: string | undefined) => void,
  clock: () => number = () => performance.now(),
): JournalHealth {
  let fetchedAt: number | null = null;
  return {
    onCrash(error, source) {
      fetchedAt = null;
      onFailure(error, source);
    },
    onFetch: () => void (fetchedAt = clock()),
    check: () => fetchedAt !== null && clock() - fetchedAt <= silentMillis,
  };
}
