import type { EventEmitter } from 'node:events';
import type { Server } from 'node:http';

/** Requests being worked on, and the wish to stop. Long-lived answers (the feed) end when `signal` aborts. */
export class Shutdown {
  private readonly stopping = new AbortController();
  private readonly waiting = new Set<() => void>();
  private working = 0;

  get signal(): AbortSignal {
    return this.stopping.signal;
  }

  begin(): void {
    this.stopping.abort();
  }

  requestStarted(): void {
    this.working += 1;
  }

  requestEnded(): void {
    this.working -= 1;
    if (this.working > 0) return;
    for (const done of this.waiting) done();
    this.waiting.clear();
  }

  /** Resolves when nothing is being worked on, or when the time is up: true in the first case. */
  async idle(timeoutMillis: number): Promise<boolean> {
    if (this.working === 0) return true;
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), timeoutMillis);
      this.waiting.add(() => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }
}

/** Stops accepting connections, lets the requests under way end, then cuts what is left. */
export async function drain(server: Server, shutdown: Shutdown, timeoutMillis: number): Promise<void> {
  shutdown.begin();
  const closed = server.listening ? new Promise<void>((resolve) => server.close(() => resolve())) : null;
  server.closeIdleConnections();
  await shutdown.idle(timeoutMillis);
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), 1_000);
  await closed;
  clearTimeout(cut);
}

const signals = ['SIGTERM', 'SIGINT'] as const;

/** Closes on the first SIGTERM or SIGINT and then exits; a second one exits at once. */
export function stopOnSignals(
  close: () => Promise<void>,
  host: Pick<EventEmitter, 'on'> & { exit(code: number): void } = process,
): void {
  let asked = false;
  const stop = () => {
    if (asked) {
      host.exit(1);
      return;
    }
    asked = true;
    close().then(
      () => host.exit(0),
      () => host.exit(1),
    );
  };
  for (const signal of signals) host.on(signal, stop);
}
