import { type Envelope, newStream, type Outcome, type Stream } from './command-stream.js';
import type { Command, DomainEvent } from './events.js';

export interface Job {
  readonly command: Command;
  readonly envelope: Envelope;
  readonly deadline: number;
  resolve(outcome: Outcome<DomainEvent, unknown>): void;
  reject(error: unknown): void;
}

export interface Queue {
  readonly stream: Stream;
  readonly waiting: Job[];
  running: boolean;
  /** `foreignChanges` when the tail was last known to be the newest; `null`: never, or the store cannot tell. */
  newestAt: number | null;
}

/** Commands that may share an append: one that recalls the past goes alone. */
export function batchLength({ stream, waiting }: Queue, most: number): number {
  const alone = waiting.slice(0, most).findIndex((job) => stream.aggregate.recall?.(job.command));
  return alone < 0 ? most : Math.max(alone, 1);
}

/** Queues by last use; one that is running or has commands waiting is never dropped. */
export function createQueueCache(most: number) {
  const queues = new Map<string, Queue>();
  return {
    of(aggregate: Stream['aggregate'], id: string): Queue {
      const name = `${aggregate.category}-${id}`;
      const queue = queues.get(name) ?? {
        stream: newStream(aggregate, id),
        waiting: [],
        running: false,
        newestAt: null,
      };
      queues.delete(name);
      queues.set(name, queue);
      return queue;
    },
    trim(): void {
      for (const [name, queue] of queues) {
        if (queues.size <= most) return;
        if (!queue.running && queue.waiting.length === 0) queues.delete(name);
      }
    },
  };
}
