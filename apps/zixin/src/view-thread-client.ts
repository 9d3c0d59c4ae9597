import { Worker } from 'node:worker_threads';
import type { Position, ProcessDispatch } from '@zixin/kernel';
import type { ViewPositions } from '@zixin/platform';
import type { FromViewThread, ToViewThread, ViewThreadData } from './view-messages.js';

export interface ViewThreadOptions {
  readonly data: ViewThreadData;
  dispatch(command: ProcessDispatch): Promise<void>;
  onProgress(progress: Extract<FromViewThread, { readonly type: 'progress' }>): void;
  onFailure(problem: string): void;
}

export interface ViewThread extends ViewPositions {
  /** Tells the thread that the log has grown. */
  wake(): void;
  /** `null` while it works; else why it does not. */
  problem(): string | null;
  stop(): Promise<void>;
}

const restartMillis = 1_000;

/** Runs the view thread, and starts it again after a failure: views resume from their checkpoints. */
export function startViewThread(options: ViewThreadOptions): ViewThread {
  let position: Position | null = null;
  let problem: string | null = 'views are being built';
  let stopping = false;
  let worker: Worker;
  let ended: Promise<void>;
  const waiting = new Set<{ readonly position: Position; done(reached: boolean): void }>();

  function reached(to: Position): void {
    position = to;
    for (const one of waiting) if (one.position <= to) one.done(true);
  }

  function hear(message: FromViewThread): void {
    if (message.type === 'progress') {
      problem = null;
      reached(message.position);
      options.onProgress(message);
    } else if (message.type === 'dispatch') {
      void answer(message.id, message.command);
    } else if (message.type === 'failed') {
      problem = message.problem;
      options.onFailure(message.problem);
    }
  }

  async function answer(id: number, command: ProcessDispatch): Promise<void> {
    let failure: string | null = null;
    try {
      await options.dispatch(command);
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    tell({ type: 'dispatched', id, problem: failure });
  }

  function tell(message: ToViewThread): void {
    worker.postMessage(message);
  }

  function start(): void {
    worker = new Worker(new URL('./view-thread.js', import.meta.url), { workerData: options.data });
    worker.on('message', hear);
    worker.on('error', (error) => {
      problem = error.message;
      options.onFailure(error.stack ?? error.message);
    });
    ended = new Promise((resolve) => {
      worker.once('exit', () => {
        if (!stopping) setTimeout(start, restartMillis).unref();
        resolve();
      });
    });
  }

  start();
  return {
    current: () => position,
    problem: () => problem,
    wake: () => tell({ type: 'wake' }),
    waitFor(wanted, timeoutMillis) {
      if (position !== null && wanted <= position) return Promise.resolve(true);
      return new Promise((resolve) => {
        const entry = { position: wanted, done };
        const timer = setTimeout(() => done(false), timeoutMillis);
        function done(result: boolean): void {
          clearTimeout(timer);
          waiting.delete(entry);
          resolve(result);
        }
        waiting.add(entry);
      });
    },
    async stop() {
      stopping = true;
      tell({ type: 'stop' });
      await ended;
    },
  };
}
