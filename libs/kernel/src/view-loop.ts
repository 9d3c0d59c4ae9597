import type { Instant } from './calendar-date.js';
import { type AnyCatalog, decode } from './catalog.js';
import type { EventBatch, EventStore } from './event-store.js';
import type { Position, Recorded, StoredEvent } from './events.js';
import {
  CheckpointBehind,
  type Collection,
  type CollectionWrite,
  type DocumentWrite,
  type GuardedDocument,
  type ReadStore,
} from './read-store.js';
import { type AnyView, applyToView, keysOf } from './view.js';

export interface ViewProgress {
  readonly position: Position;
  /** Events folded in this batch. */
  readonly events: number;
  /** When the newest of them was recorded; `null` for none. */
  readonly recordedAt: Instant | null;
  readonly caughtUp: boolean;
}

export interface ViewLoopOptions {
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
  readonly views: readonly AnyView[];
  /** Definitions of every event type the views handle. */
  readonly catalog: AnyCatalog;
  /** Name of this ordered source of events: `log`, or a partition. */
  readonly source: string;
  readonly signal: AbortSignal;
  /** Set to build beside the live documents. */
  readonly build?: string;
  /** Ends the loop at the end of the log instead of waiting for more. */
  readonly stopWhenCaughtUp?: boolean;
  readonly batchSize?: number;
  /** Documents of each view kept in memory between batches (default 5,000). */
  readonly cachedDocuments?: number;
  onProgress?(progress: ViewProgress): void;
}

export interface ViewCollection {
  readonly name: string;
  readonly version: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly indexes: readonly string[];
}

/** The collection a view's documents live in. */
export function collectionOf(view: ViewCollection, build?: string): Collection {
  const collection = {
    name: view.name,
    version: view.version,
    fields: Object.keys(view.fields),
    indexes: view.indexes,
  };
  return build === undefined ? collection : { ...collection, build };
}

interface Fold {
  readonly view: AnyView;
  readonly collection: Collection;
  readonly documents: Map<string, GuardedDocument>;
  /** '' before the first event. */
  checkpoint: Position;
}

/**
 * Folds the log into views until the signal aborts (or the end, if asked): each batch is grouped by document, folded in memory
 * and written with its guards and checkpoint. Correct whoever else runs the same views: an event at or below a document's
 * guard changes nothing.
 */
export async function runViews(options: ViewLoopOptions): Promise<void> {
  while (!options.signal.aborted) {
    try {
      const folds = await Promise.all(options.views.map((view) => openFold(options, view)));
      await follow(options, folds);
      return;
    } catch (error) {
      if (!(error instanceof CheckpointBehind)) throw error;
    }
  }
}

async function openFold(options: ViewLoopOptions, view: AnyView): Promise<Fold> {
  const collection = collectionOf(view, options.build);
  const checkpoints = await options.readStore.checkpoints(collection);
  return { view, collection, documents: new Map(), checkpoint: checkpoints[options.source] ?? '' };
}

async function follow(options: ViewLoopOptions, folds: readonly Fold[]): Promise<void> {
  const { eventStore, readStore, signal } = options;
  const after = folds.map(({ checkpoint }) => checkpoint).reduce((a, b) => (b < a ? b : a)) || null;
  const types = [...new Set(folds.flatMap(({ view }) => Object.keys(view.on)))];
  const batches = eventStore.subscribe({ after, types, signal, batchSize: options.batchSize ?? 1_000 });
  for await (const batch of batches) {
    const events = batch.events.map((stored) => decodeAny(options.catalog, stored));
    const writes = await Promise.all(folds.map((fold) => foldBatch(options, fold, events, batch)));
    await readStore.write(writes.filter((write) => write !== null));
    for (const fold of folds) if (fold.checkpoint < batch.position) fold.checkpoint = batch.position;
    options.onProgress?.(progressOf(batch, events));
    if (batch.caughtUp && options.stopWhenCaughtUp) return;
  }
}

function progressOf({ position, caughtUp }: EventBatch, events: readonly Recorded[]): ViewProgress {
  const recordedAt = events.at(-1)?.meta.recordedAt ?? null;
  return { position, events: events.length, recordedAt, caughtUp };
}

export function decodeAny(catalog: AnyCatalog, stored: StoredEvent): Recorded {
  return decode(catalog as never, stored) as Recorded;
}

async function foldBatch(
  options: ViewLoopOptions,
  fold: Fold,
  events: readonly Recorded[],
  batch: EventBatch,
): Promise<CollectionWrite | null> {
  const from = fold.checkpoint;
  if (from >= batch.position) return null;
  const { source, cachedDocuments = 5_000 } = options;
  const mine = events.filter((event) => event.type in fold.view.on && event.position > from);
  const steps = mine.flatMap((event) =>
    keysOf(fold.view as never, event as never).map((key) => ({ event, key })),
  );
  await loadMissing(options, fold, steps);
  const touched = new Set(steps.filter((step) => foldStep(fold, step, source)).map(({ key }) => key));
  const documents = Array.from(touched, (key) => documentWrite(fold, key, source));
  trim(fold.documents, cachedDocuments);
  return {
    collection: fold.collection,
    documents,
    checkpoint: { source, from: from || null, position: batch.position },
  };
}

interface Step {
  readonly event: Recorded;
  readonly key: string;
}

const nothingYet: GuardedDocument = { doc: null, guards: {} };

/** Folds one event into one document held in memory; false when it changes nothing. */
function foldStep({ view, documents }: Fold, { event, key }: Step, source: string): boolean {
  const known = documents.get(key) ?? nothingYet;
  if ((known.guards[source] ?? '') >= event.position) return false;
  const doc = applyToView(view as never, known.doc as null, event as never, key) as unknown;
  // Nothing there before and nothing now: not worth a tombstone, another time it comes to nothing again.
  if (doc === null && Object.keys(known.guards).length === 0) return false;
  documents.set(key, { doc, guards: { ...known.guards, [source]: event.position } });
  return true;
}

/**
 * What an event begins is folded from nothing, also when it is there already from before a crash: the same events give the same
 * document, and the guards keep whichever is further.
 */
async function loadMissing(options: ViewLoopOptions, fold: Fold, steps: readonly Step[]): Promise<void> {
  const begins: readonly string[] = fold.view.begins ?? [];
  const missing = new Set<string>();
  for (const { event, key } of steps) {
    if (fold.documents.has(key) || missing.has(key)) continue;
    if (begins.includes(event.type)) fold.documents.set(key, nothingYet);
    else missing.add(key);
  }
  if (missing.size === 0) return;
  const loaded = await options.readStore.load(fold.collection, [...missing]);
  for (const key of missing) fold.documents.set(key, loaded.get(key) ?? nothingYet);
}

function documentWrite(fold: Fold, key: string, source: string): DocumentWrite {
  const { doc, guards } = fold.documents.get(key) as GuardedDocument;
  const entries =
    doc === null ? [] : Object.entries(fold.view.fields).map(([field, of]) => [field, of(doc)] as const);
  return { key, doc, fields: Object.fromEntries(entries), source, position: guards[source] ?? '' };
}

/** Drops the documents that were put in first; they are loaded again when an event needs them. */
function trim(documents: Map<string, GuardedDocument>, most: number): void {
  for (const key of documents.keys()) {
    if (documents.size <= most) return;
    documents.delete(key);
  }
}
