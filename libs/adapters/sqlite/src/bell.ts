import type { Connection } from './database.js';

export interface Bell {
  /** Resolves at the next ring, or when the signal aborts. */
  wait(signal: AbortSignal): Promise<void>;
  /** Wakes everyone who waits. */
  ring(): void;
  /** How often others were seen to have committed: by the timer while somebody waits, else by asking the file now. */
  foreignCommits(): number;
  close(): void;
}

/**
 * Wakes subscribers: rung by commits of this connection, and by those of others, which it finds out by asking the file for its
 * data version while somebody waits. The timer never keeps a process alive.
 */
export function createBell(connection: Connection, pollMillis: number): Bell {
  const waiting = new Set<() => void>();
  const dataVersion = connection.prepare('PRAGMA data_version').pluck();
  // Compared with what was seen before a subscriber last read, so a commit between its read and its wait rings too.
  let seen = dataVersion.get();
  let timer: NodeJS.Timeout | null = null;
  let counted = seen;
  let foreignCommits = 0;

  function ring(): void {
    for (const wake of [...waiting]) wake();
  }

  function count(version: unknown): void {
    if (version === counted) return;
    counted = version;
    foreignCommits += 1;
  }

  function look(): void {
    const now = connection.open ? dataVersion.get() : null;
    if (now === seen) return;
    seen = now;
    count(now);
    ring();
  }

  function leave(wake: () => void): void {
    waiting.delete(wake);
    if (waiting.size > 0 || !timer) return;
    clearInterval(timer);
    timer = null;
  }

  return {
    ring,
    foreignCommits() {
      if (!timer) count(dataVersion.get());
      return foreignCommits;
    },
    wait(signal) {
      if (signal.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        const wake = () => {
          signal.removeEventListener('abort', wake);
          leave(wake);
          resolve();
        };
        waiting.add(wake);
        signal.addEventListener('abort', wake);
        timer ??= setInterval(look, pollMillis).unref();
      });
    },
    close: ring,
  };
}
