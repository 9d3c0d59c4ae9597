/** Something took longer than this store waits for it. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut';
}

/** The promise's result, or `TimedOut`. What the promise does afterwards is nobody's concern. */
export function within<Result>(millis: number, what: string, promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimedOut(`${what}: no answer within ${millis} ms`)), millis);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Milliseconds to wait before the next try: doubling up to `most`, and never in step with others. */
export function backOff(failures: number, first = 20, most = 2_000): number {
  const whole = Math.min(most, first * 2 ** Math.min(failures, 16));
  return whole / 2 + (Math.random() * whole) / 2;
}

/** Resolves after so many milliseconds, or when the signal aborts. */
export function pause(millis: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, millis);
    signal.addEventListener('abort', done);
  });
}
