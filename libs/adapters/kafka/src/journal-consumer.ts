import type { Position, StoredEvent } from '@zixin/kernel';
import { clientOf } from './connection.js';
import { type Bury, deadLettersTo } from './dead-letters.js';
import { recordOf } from './journal-record.js';
import { type JournalPartitionsOptions, runJournalPartitions } from './journal-partitions.js';
import { pause } from './pause.js';

export interface JournalConsumerOptions extends Omit<JournalPartitionsOptions, 'run' | 'log' | 'loops'> {
  readonly types?: readonly string[];
  readonly retry?: Partial<RetryOptions>;
  /** Handles consecutive events of one partition; idempotent, for a crash brings the last ones again. */
  handle(source: string, events: readonly StoredEvent[], position: Position): Promise<void>;
}

export interface RetryOptions {
  /** How often an event is tried before it is buried (default 5). */
  readonly attempts: number;
  /** Wait before the second try, doubled before each further one (default 200). */
  readonly millis: number;
}

/**
 * Handles the journal's events from the group's committed position on, each partition in order, until the signal aborts. An event
 * that cannot be handled goes to the dead letters after a bounded number of tries, and the rest goes on.
 */
export function runJournalConsumer(options: JournalConsumerOptions): Promise<void> {
  const { groupId, topics } = options;
  const told = () => options.onDeadLetter?.();
  const bury = deadLettersTo(clientOf(options.kafka), topics.deadLetters, told);
  return runJournalPartitions({
    ...options,
    async run({ source, eventStore, committed, signal }) {
      const types = options.types ? { types: options.types } : {};
      const batches = eventStore.subscribe({ after: await committed(), signal, ...types });
      const task = { options, source, groupId, bury, signal };
      for await (const { events, position } of batches) {
        if (events.length > 0) await handleAll(task, events, position);
      }
    },
  });
}

interface Task {
  readonly options: JournalConsumerOptions;
  readonly source: string;
  readonly groupId: string;
  readonly bury: Bury;
  readonly signal: AbortSignal;
}

async function handleAll(task: Task, events: readonly StoredEvent[], position: Position): Promise<void> {
  const { options, source } = task;
  try {
    await options.handle(source, events, position);
  } catch (error) {
    if (task.signal.aborted) throw error;
    for (const event of events) await handleOne(task, event);
  }
}

async function handleOne(task: Task, event: StoredEvent): Promise<void> {
  const { options, source, groupId, signal } = task;
  const { attempts = 5, millis = 200 } = options.retry ?? {};
  for (let attempt = 1; ; attempt += 1) {
    try {
      await options.handle(source, [event], event.position);
      return;
    } catch (error) {
      if (signal.aborted) throw error;
      if (attempt >= attempts) {
        await task.bury({ record: recordOf(event), error, source, groupId, attempts });
        return;
      }
      await pause(millis * 2 ** (attempt - 1), signal);
    }
  }
}
