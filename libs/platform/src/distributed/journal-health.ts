import type { ReadinessCheck } from '../telemetry/health.controller.js';

export interface JournalHealth {
  onCrash(error: unknown, source?: string): void;
  onFetch(): void;
  onShare(partitions: readonly number[]): void;
  /** A consumer that does not fetch is not alive, whatever it believes. */
  readonly check: ReadinessCheck;
}

const silentMillis = 60_000;

/** Ready while the journal is being fetched; idle, but ready to take over, while other instances have all partitions. */
export function journalHealth(
  onFailure: (error: unknown, source: string | undefined) => void,
  clock: () => number = () => performance.now(),
): JournalHealth {
  let fetchedAt: number | null = null;
  let idle = false;
  return {
    onCrash(error, source) {
      fetchedAt = null;
      onFailure(error, source);
    },
    onFetch: () => void (fetchedAt = clock()),
    onShare: (partitions) => void (idle = partitions.length === 0),
    check: () => ({ ok: fetchedAt !== null && clock() - fetchedAt <= silentMillis, idle }),
  };
}
