/** Counts failures per name in fixed windows; a name with too many must wait. Bounded: the oldest name is forgotten first. */
export interface FailureThrottle {
  /** Seconds to wait before another try of any of these names counts, 0 when none must wait. */
  waitFor(...names: readonly string[]): number;
  failed(...names: readonly string[]): void;
  /** The name is in the clear again. */
  succeeded(name: string): void;
  /** Takes back one failure that turned out to be none. */
  undo(name: string): void;
}

export interface FailureThrottleOptions {
  /** Epoch milliseconds. */
  now(): number;
  /** Failures of one name in one window (default 10, of an address 50: many people may share it). */
  mostOf?(name: string): number;
  readonly windowMillis?: number;
  readonly names?: number;
}

export function createFailureThrottle(options: FailureThrottleOptions): FailureThrottle {
  const { now, mostOf = usualMost, windowMillis = 300_000, names: bound = 10_000 } = options;
  const windows = new Map<string, { failures: number; readonly until: number }>();
  const current = (name: string) => {
    const window = windows.get(name);
    if (window && window.until <= now()) windows.delete(name);
    return windows.get(name);
  };
  return {
    waitFor(...names) {
      const waits = names.map((name) => {
        const window = current(name);
        return window && window.failures >= mostOf(name) ? Math.ceil((window.until - now()) / 1000) : 0;
      });
      return Math.max(0, ...waits);
    },
    failed(...names) {
      for (const name of names) {
        const window = current(name);
        if (window) window.failures += 1;
        else windows.set(name, { failures: 1, until: now() + windowMillis });
      }
      for (const oldest of windows.keys()) {
        if (windows.size <= bound) return;
        windows.delete(oldest);
      }
    },
    succeeded(name) {
      windows.delete(name);
    },
    undo(name) {
      const window = current(name);
      if (window) window.failures -= 1;
    },
  };
}

function usualMost(name: string): number {
  return name.startsWith('address ') ? 50 : 10;
}
