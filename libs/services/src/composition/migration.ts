import {
  type EventStore,
  type NewEvent,
  type Position,
  type StoredEvent,
  WrongExpectedRevision,
} from '@zixin/kernel';

/** How far a migration came: kept by the caller, so that it can be taken up again. */
export interface MigrationProgress {
  /** Of the source's log. */
  readonly position: Position;
  readonly events: number;
}

export interface Migration {
  readonly from: EventStore;
  readonly to: EventStore;
  /** Where an earlier run ended; `null` from the start. */
  readonly resume: MigrationProgress | null;
  readonly signal: AbortSignal;
  onProgress(progress: MigrationProgress): void;
}

const batchSize = 500;

/**
 * Copies a log event by event, in its order: the same ids, revisions, recorded instants and hashes, so every chain stays whole.
 * Repeating any part changes nothing, since a store answers the same ids at the same revisions with its first answer.
 * @throws WrongExpectedRevision when the target holds other events in one of the streams.
 */
export async function migrate({
  from,
  to,
  resume,
  signal,
  onProgress,
}: Migration): Promise<MigrationProgress> {
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  let progress = resume ?? { position: '', events: 0 };
  const after = resume?.position ?? null;
  for await (const batch of from.subscribe({ after, signal: either, batchSize })) {
    for (const run of runsOf(batch.events)) await copyRun(to, run);
    progress = { position: batch.position, events: progress.events + batch.events.length };
    onProgress(progress);
    if (batch.caughtUp) stop.abort();
  }
  signal.throwIfAborted();
  return progress;
}

/** An earlier run may have ended within these neighbours: then each goes alone, since only whole appends are answered again. */
async function copyRun(to: EventStore, run: readonly StoredEvent[]): Promise<void> {
  const [first] = run;
  if (!first) return;
  try {
    await to.append(first.stream, first.revision - 1, run.map(asNew));
  } catch (error) {
    if (!(error instanceof WrongExpectedRevision) || run.length === 1) throw error;
    for (const event of run) await to.append(event.stream, event.revision - 1, [asNew(event)]);
  }
}

/** Neighbours of one stream go in one append. */
function runsOf(events: readonly StoredEvent[]): readonly (readonly StoredEvent[])[] {
  const runs: StoredEvent[][] = [];
  for (const event of events) {
    const run = runs.at(-1);
    if (run?.[0]?.stream === event.stream) run.push(event);
    else runs.push([event]);
  }
  return runs;
}

function asNew({ id, type, data, meta }: StoredEvent): NewEvent {
  return { id, type, data, meta };
}

/** What a log holds of each stream: how many events, and the hash of the last, which stands for all before it. */
export interface LogDigest {
  readonly events: number;
  readonly streams: ReadonlyMap<string, { readonly events: number; readonly hash: string }>;
}

export async function logDigest(store: EventStore, signal: AbortSignal): Promise<LogDigest> {
  const stop = new AbortController();
  const streams = new Map<string, { readonly events: number; readonly hash: string }>();
  let events = 0;
  const either = AbortSignal.any([signal, stop.signal]);
  for await (const batch of store.subscribe({ after: null, signal: either, batchSize: 1_000 })) {
    for (const { stream, meta } of batch.events) {
      events += 1;
      streams.set(stream, { events: (streams.get(stream)?.events ?? 0) + 1, hash: meta.hash });
    }
    if (batch.caughtUp) stop.abort();
  }
  signal.throwIfAborted();
  return { events, streams };
}

/** Streams that differ between two logs, by name; none when they hold the same. */
export function digestDifferences(a: LogDigest, b: LogDigest): readonly string[] {
  const names = new Set([...a.streams.keys(), ...b.streams.keys()]);
  return [...names]
    .filter((name) => {
      const [left, right] = [a.streams.get(name), b.streams.get(name)];
      return left?.events !== right?.events || left?.hash !== right?.hash;
    })
    .sort();
}
