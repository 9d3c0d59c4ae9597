import { type CommandLoop, DomainError, type EventStore } from '@zixin/kernel';
import type { CommandResult, Metrics } from './metrics.js';
import { traced } from './tracing.js';

function stopwatch(): () => number {
  const start = process.hrtime.bigint();
  return () => Number(process.hrtime.bigint() - start) / 1e9;
}

/** The same loop, counting and tracing its commands. */
export function measuredCommandLoop(loop: CommandLoop, metrics: Metrics): CommandLoop {
  return {
    state: (aggregate, id) => loop.state(aggregate, id),
    execute(aggregate, id, command, envelope) {
      const seconds = stopwatch();
      const { type } = command;
      const attributes = { 'zixin.command': type, 'zixin.category': aggregate.category };
      return traced(type, attributes, async () => {
        let result: CommandResult = 'failed';
        try {
          const outcome = await loop.execute(aggregate, id, command, envelope);
          result = outcome.repeated ? 'repeated' : outcome.events.length > 0 ? 'changed' : 'unchanged';
          return outcome;
        } catch (error) {
          if (error instanceof DomainError) result = 'refused';
          throw error;
        } finally {
          metrics.command(type, result, seconds());
        }
      });
    },
  };
}

/** The same store, timing its appends. */
export function measuredEventStore(store: EventStore, metrics: Metrics): EventStore {
  return {
    read: (stream, options) => store.read(stream, options),
    subscribe: (options) => store.subscribe(options),
    head: () => store.head(),
    ...(store.foreignChanges ? { foreignChanges: () => store.foreignChanges?.() ?? 0 } : {}),
    async append(stream, expected, events) {
      const seconds = stopwatch();
      const appended = await store.append(stream, expected, events);
      metrics.append(seconds());
      return appended;
    },
  };
}

/** Runs one batch of views inside a span. */
export function tracedViewBatch<T>(events: number, run: () => Promise<T>): Promise<T> {
  return traced('view batch', { 'zixin.events': events }, run);
}
