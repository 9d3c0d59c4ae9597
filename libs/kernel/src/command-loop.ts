import {
  catchUp,
  type Decided,
  decideOn,
  type DecisionClock,
  type Envelope,
  firstAnswer,
  type Outcome,
  recallPast,
  type Stream,
} from './command-stream.js';
import { batchLength, createQueueCache, type Job, type Queue } from './command-queues.js';
import type { Aggregate } from './decider.js';
import { DomainError } from './domain-error.js';
import { type EventStore, noStream, WrongExpectedRevision } from './event-store.js';
import type { Command, DomainEvent, Position } from './events.js';
import type { Fingerprints } from './ids.js';

export interface StreamState<State> {
  readonly state: State;
  readonly revision: number;
  readonly position: Position | null;
}

export interface CommandLoop {
  /** @throws DomainError of the decision, or `command-id-reused`; @throws CommandTimedOut when races outlast the deadline. */
  execute<C extends Command, E extends DomainEvent, State, Inputs>(
    aggregate: Aggregate<C, E, State, Inputs>,
    id: string,
    command: C,
    envelope: Envelope<Inputs>,
  ): Promise<Outcome<E, State>>;
  /** The state at the tail of the stream: as the store has it now, or had it milliseconds ago where it can tell (`foreignChanges`). */
  state<C extends Command, E extends DomainEvent, State, Inputs>(
    aggregate: Aggregate<C, E, State, Inputs>,
    id: string,
  ): Promise<StreamState<State>>;
}

export interface CommandLoopOptions extends DecisionClock {
  readonly store: EventStore;
  readonly fingerprints: Fingerprints;
  /** Streams whose state is kept (default 20,000: an order of a customer reads four). */
  readonly cachedStreams?: number;
  /** Commands of one stream that may share an append (default 64). */
  readonly batchSize?: number;
  readonly deadlineMillis?: number;
}

/** Other writers kept winning until the deadline; nothing of the command was stored. */
export class CommandTimedOut extends Error {
  override readonly name = 'CommandTimedOut';
}

/** How a batch turned out on one tail: decided in order, refused, or done before. */
interface Plan {
  readonly decided: readonly (Decided & { readonly job: Job })[];
  readonly refused: readonly { readonly job: Job; readonly error: unknown }[];
  readonly repeated: readonly Job[];
}

/**
 * Runs commands: one queue per stream, state from cache plus the stream's tail, decide, append at the revision read, and on a
 * lost race read the tail and decide again. Commands waiting for the same stream are decided one after another and stored in
 * one append. A warm stream costs one append and no read; a refusal or a command without effect costs one read, which
 * makes sure that it was not decided on a stale tail.
 */
export function createCommandLoop(options: CommandLoopOptions): CommandLoop {
  const { store, fingerprints, batchSize = 64, deadlineMillis = 5_000 } = options;
  const queues = createQueueCache(options.cachedStreams ?? 20_000);
  const millis = () => Date.parse(options.now());
  const foreignChanges = () => store.foreignChanges?.() ?? null;

  function plan(stream: Stream, jobs: readonly Job[], past: readonly DomainEvent[]): Plan {
    const result = {
      decided: [] as Plan['decided'][number][],
      refused: [] as Plan['refused'][number][],
      repeated: [] as Job[],
    };
    const inBatch = new Set<string>();
    let { tail } = stream;
    for (const job of jobs) {
      const { commandId } = job.envelope;
      if (stream.commands.has(commandId) || inBatch.has(commandId)) {
        result.repeated.push(job);
        continue;
      }
      try {
        const decided = decideOn(stream, tail, job.command, job.envelope, {
          clock: options,
          fingerprints,
          past,
        });
        tail = decided.tail;
        result.decided.push({ job, ...decided });
        if (decided.events.length > 0) inBatch.add(commandId);
      } catch (error) {
        result.refused.push({ job, error });
      }
    }
    return result;
  }

  function settle(stream: Stream, { decided, refused }: Plan, appendedAt: Position | null): void {
    for (const { job, events, tail } of decided) {
      const position = appendedAt ?? tail.position;
      if (events.length > 0) {
        stream.tail = { ...tail, position };
        stream.commands.set(job.envelope.commandId, tail.revision);
      }
      const { state, revision } = tail;
      job.resolve({
        stream: stream.name,
        revision,
        position,
        events: events.map(named),
        state,
        repeated: false,
      });
    }
    for (const { job, error } of refused) job.reject(error);
  }

  async function answerRepeated(stream: Stream, job: Job): Promise<void> {
    const { commandId, commandHash } = job.envelope;
    const { events, ...answer } = await firstAnswer(stream, store, commandId);
    if (events.some((event) => event.meta.commandHash !== commandHash)) {
      job.reject(new DomainError('command-id-reused', { id: commandId }));
    } else {
      job.resolve({ stream: stream.name, ...answer, events: events.map(named), repeated: true });
    }
  }

  /** True when the tail was the newest at the end: something was stored after it, or nothing was found beyond it. */
  async function runBatch(stream: Stream, batch: readonly Job[]): Promise<boolean> {
    let jobs = batch;
    let fresh = stream.tail.revision === noStream;
    if (fresh) await catchUp(stream, store);
    for (;;) {
      const outcome = plan(stream, jobs, await past(stream, jobs));
      if (!fresh && isUnsure(outcome)) {
        fresh = true;
        if (await moved(stream)) continue;
      }
      if (await isStored(stream, outcome))
        return fresh || outcome.decided.some(({ events }) => events.length > 0);
      jobs = dropLate(jobs, millis());
    }
  }

  /** Stores what was decided and answers everyone. False when another writer was first; the stream is then caught up. */
  async function isStored(stream: Stream, outcome: Plan): Promise<boolean> {
    const events = outcome.decided.flatMap((one) => one.events);
    try {
      const appended =
        events.length > 0 ? await store.append(stream.name, stream.tail.revision, events) : null;
      settle(stream, outcome, appended?.position ?? null);
    } catch (error) {
      if (!(error instanceof WrongExpectedRevision)) throw error;
      await catchUp(stream, store);
      return false;
    }
    for (const job of outcome.repeated) await answerRepeated(stream, job);
    return true;
  }

  async function past(stream: Stream, jobs: readonly Job[]): Promise<readonly DomainEvent[]> {
    const [job] = jobs;
    const wanted = job ? stream.aggregate.recall?.(job.command) : null;
    return wanted ? recallPast(stream, store, wanted) : [];
  }

  async function moved(stream: Stream): Promise<boolean> {
    const { revision } = stream.tail;
    await catchUp(stream, store);
    return stream.tail.revision !== revision;
  }

  async function drain(queue: Queue): Promise<void> {
    queue.running = true;
    while (queue.waiting.length > 0) {
      const jobs = queue.waiting.splice(0, batchLength(queue, batchSize));
      try {
        const now = foreignChanges();
        // Stored at the tail's own revision, or read up to it: the tail was the newest.
        if (await runBatch(queue.stream, jobs)) queue.newestAt = now;
      } catch (error) {
        for (const job of jobs) job.reject(error);
      }
    }
    queue.running = false;
    queues.trim();
  }

  return {
    execute(aggregate, id, command, envelope) {
      const queue = queues.of(aggregate as never, id);
      const outcome = new Promise<Outcome<DomainEvent, unknown>>((resolve, reject) => {
        queue.waiting.push({ command, envelope, deadline: millis() + deadlineMillis, resolve, reject });
      });
      if (!queue.running) void drain(queue);
      return outcome as never;
    },
    async state(aggregate, id) {
      const queue = queues.of(aggregate as never, id);
      const { stream, newestAt } = queue;
      const now = foreignChanges();
      if (newestAt !== null && newestAt === now) return stream.tail as never;
      const copy = { ...stream };
      const before = stream.tail;
      await catchUp(copy, store);
      if (!queue.running && stream.tail === before) {
        stream.tail = copy.tail;
        queue.newestAt = now;
        queues.trim();
      }
      return copy.tail as never;
    },
  };
}

/** A refusal, or a command without effect, may come from a tail that is behind. */
function isUnsure({ refused, decided }: Plan): boolean {
  return refused.length > 0 || decided.some(({ events }) => events.length === 0);
}

/** Rejects the jobs whose time is up and gives the rest. */
function dropLate(jobs: readonly Job[], now: number): readonly Job[] {
  for (const job of jobs)
    if (job.deadline <= now) job.reject(new CommandTimedOut('other writers kept winning until the deadline'));
  return jobs.filter((job) => job.deadline > now);
}

function named(event: DomainEvent & { readonly id: string }): DomainEvent & { readonly id: string } {
  return { type: event.type, data: event.data, id: event.id };
}
