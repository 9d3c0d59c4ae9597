import { createHash } from 'node:crypto';
import type { Collection, Guards, Position, ReadStore } from '@zixin/kernel';

/** No documents, only checkpoints: how far the parts that work on the journal are. */
export const journalProgress: Collection = { name: 'journal', version: 1, fields: [], indexes: [] };

const relayed = 'relay';

/** Everything of the log up to here is in the journal; `null` before the first event. */
export function relayedIn(progress: Guards): Position | null {
  return progress[relayed] ?? null;
}

/** Everything of a partition up to here is in the views of a group, also where the partition holds no event. */
export function handledIn(progress: Guards, group: string, partition: number): Position {
  return progress[`handled/${group}/${partition}`] ?? '';
}

/** Names the projectors that build just these views: those of another version of the product work beside them. */
export function groupOfViews(prefix: string, views: readonly Pick<Collection, 'name' | 'version'>[]): string {
  const names = views.map(({ name, version }) => `${name}@${version}`).sort();
  return `${prefix}.views-${createHash('sha256').update(names.join()).digest('hex').slice(0, 8)}`;
}

function advance(readStore: ReadStore, source: string, position: Position): Promise<void> {
  return readStore.write([
    { collection: journalProgress, documents: [], checkpoint: { source, from: null, position } },
  ]);
}

/** The relay's position, for those who do not ask Kafka. */
export function relayMirror(readStore: ReadStore) {
  return {
    read: async () => relayedIn(await readStore.checkpoints(journalProgress)),
    write: (position: Position) => advance(readStore, relayed, position),
  };
}

export interface HandledMarks {
  /** The views of a partition have all that was there when it was read last. */
  caughtUp(partition: number): void;
  stop(): void;
}

export interface HandledMarkOptions {
  readonly readStore: ReadStore;
  readonly group: string;
  onFailure(error: unknown): void;
  readonly everyMillis?: number;
}

interface Pending {
  readonly position: Position;
  rounds: number;
}

/** The first end of a partition may have been read before the relay's position was: the second was not. */
const roundsEnough = 2;

/**
 * Marks how far partitions without new events are: what the relay had published when its position was read, and a partition then
 * read to its end twice holds, is handled. Reads that name a position of another partition, or of the whole log, wait for these.
 */
export function createHandledMarks(options: HandledMarkOptions): HandledMarks {
  const { readStore, group, everyMillis = 100 } = options;
  const pending = new Map<number, Pending>();
  const marked = new Map<number, Position>();
  const seen = new Set<number>();
  let busy = false;

  async function look(): Promise<void> {
    const position = await relayMirror(readStore).read();
    if (position === null) return;
    for (const partition of seen)
      if (!pending.has(partition) && position > (marked.get(partition) ?? ''))
        pending.set(partition, { position, rounds: 0 });
  }

  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    look()
      .catch(options.onFailure)
      .finally(() => (busy = false));
  }, everyMillis);

  return {
    caughtUp(partition) {
      seen.add(partition);
      const one = pending.get(partition);
      if (!one || (one.rounds += 1) < roundsEnough) return;
      pending.delete(partition);
      marked.set(partition, one.position);
      advance(readStore, `handled/${group}/${partition}`, one.position).catch((error: unknown) => {
        marked.delete(partition);
        options.onFailure(error);
      });
    },
    stop: () => clearInterval(timer),
  };
}

/** Says that a view's documents of a partition are as far as the log was. */
export function markBuilt(readStore: ReadStore, view: Collection, source: string): Promise<void> {
  return advance(readStore, builtMark(view, source), 'built');
}

export function isBuilt(progress: Guards, view: Collection, source: string): boolean {
  return progress[builtMark(view, source)] !== undefined;
}

function builtMark({ name, version }: Collection, source: string): string {
  return `built/${name}@${version}/${source}`;
}
