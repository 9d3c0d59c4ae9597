export interface RateLimitVerdict {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until the window ends. */
  readonly resetSeconds: number;
}

export interface RateLimitOptions {
  /** Requests of one caller in one minute. */
  readonly limit: number;
  /** Epoch milliseconds. */
  now(): number;
  /** Callers remembered at once (default 10,000); beyond that the oldest is forgotten. */
  readonly callers?: number;
}

const windowMillis = 60_000;

/** Counts requests of each caller in windows of a minute that start with the caller's first request. In memory, per process. */
export function createRateLimit({ limit, now, callers = 10_000 }: RateLimitOptions) {
  const windows = new Map<string, { used: number; readonly until: number }>();
  return {
    take(caller: string): RateLimitVerdict {
      const at = now();
      let window = windows.get(caller);
      if (!window || window.until <= at) {
        windows.delete(caller);
        window = { used: 0, until: at + windowMillis };
        windows.set(caller, window);
        for (const oldest of windows.keys()) {
          if (windows.size <= callers) break;
          windows.delete(oldest);
        }
      }
      window.used += 1;
      const remaining = Math.max(0, limit - window.used);
      const resetSeconds = Math.ceil((window.until - at) / 1000);
      return { allowed: window.used <= limit, limit, remaining, resetSeconds };
    },
  };
}

export type RateLimit = ReturnType<typeof createRateLimit>;
