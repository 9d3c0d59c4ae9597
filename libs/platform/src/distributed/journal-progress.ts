import { createHash } from 'node:crypto';
import type { Collection, CollectionWrite, Guards, Position, ReadStore } from '@zixin/kernel';

/** No documents, only checkpoints: how far the parts that work on the journal are. */
export const journalProgress: Collection = { name: 'journal', version: 1, fields: [], indexes: [] };

const relayed = 'relay';
const lastOf = (partition: number) => `last/${partition}`;

/** Everything of the log up to here is in the journal; `null` before the first event. */
export function relayedIn(progress: Guards): Position | null {
  return progress[relayed] ?? null;
}

/**
 * How far a partition is that was handled up to `handled`: where the relay is, when nothing that it put into the partition is
 * missing. So a partition without new events keeps up with the others.
 */
export function reachedIn(progress: Guards, partition: number, handled: Position): Position {
  const all = relayedIn(progress);
  return all !== null && all > handled && handled >= (progress[lastOf(partition)] ?? '') ? all : handled;
}

/** What is in each partition before what is in the journal: whoever reads the second has the first. */
export function writeRelayed(
  readStore: ReadStore,
  position: Position,
  last: ReadonlyMap<number, Position>,
): Promise<void> {
  const lasts = Array.from(last, ([partition, at]) => advance(lastOf(partition), at));
  return readStore.write([...lasts, advance(relayed, position)]);
}

function advance(source: string, position: Position): CollectionWrite {
  return { collection: journalProgress, documents: [], checkpoint: { source, from: null, position } };
}

/** Notes whose views a read store holds; `null`, or the other journal that it already belongs to. */
export async function markOwner(
  readStore: ReadStore,
  prefix: string,
  partitions: number,
): Promise<string | null> {
  const owner = `of/${prefix} in ${partitions} partitions`;
  const known = Object.keys(await readStore.checkpoints(journalProgress)).filter((name) =>
    name.startsWith('of/'),
  );
  const other = known.find((name) => name !== owner);
  if (other !== undefined) return other.slice('of/'.length);
  if (known.length === 0) await readStore.write([advance(owner, 'noted')]);
  return null;
}

/** Says that a view's documents of a partition are as far as the log was. */
export function markBuilt(readStore: ReadStore, view: Collection, source: string): Promise<void> {
  return readStore.write([advance(builtMark(view, source), 'built')]);
}

export function isBuilt(progress: Guards, view: Collection, source: string): boolean {
  return progress[builtMark(view, source)] !== undefined;
}

function builtMark({ name, version }: Collection, source: string): string {
  return `built/${name}@${version}/${source}`;
}

/** Names the projectors that build just these views: those of another version of the product work beside them. */
export function groupOfViews(prefix: string, views: readonly Pick<Collection, 'name' | 'version'>[]): string {
  const names = views.map(({ name, version }) => `${name}@${version}`).sort();
  return `${prefix}.views-${createHash('sha256').update(names.join()).digest('hex').slice(0, 8)}`;
}
