import type { Position } from '@zixin/kernel';

export interface ViewLag {
  /** Seconds since the log had something that the views still lack; 0 when they have all. */
  seconds(): number;
  /** Looks now. */
  look(): Promise<void>;
  stop(): void;
}

export interface ViewLagOptions {
  head(): Promise<Position | null>;
  have(position: Position): Promise<boolean>;
  onSeen(seconds: number): void;
  onFailure(error: unknown): void;
  readonly everyMillis?: number;
}

const most = 600;

/** Watches how long it takes from a growth of the log until the views have it. */
export function watchViewLag(options: ViewLagOptions): ViewLag {
  const missing: { readonly position: Position; readonly since: number }[] = [];
  let looking: Promise<void> | null = null;

  const seconds = () => (missing[0] ? (performance.now() - missing[0].since) / 1_000 : 0);

  async function look(): Promise<void> {
    const since = performance.now();
    const position = await options.head();
    if (position !== null && position !== missing.at(-1)?.position && missing.length < most)
      missing.push({ position, since });
    for (let first = missing[0]; first && (await options.have(first.position)); first = missing[0])
      missing.shift();
    options.onSeen(seconds());
  }

  const once = () => (looking ??= look().finally(() => (looking = null)));
  const timer = setInterval(() => void once().catch(options.onFailure), options.everyMillis ?? 1_000);
  timer.unref();
  return {
    seconds,
    look: once,
    stop: () => clearInterval(timer),
  };
}
