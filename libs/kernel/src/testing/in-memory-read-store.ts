import {
  CheckpointBehind,
  type Collection,
  type CollectionWrite,
  type Condition,
  type DocumentWrite,
  type Page,
  type Query,
  QueryRefused,
  type ReadStore,
  type Tally,
} from '../read-store.js';
import { compareDocuments, type Fields, matches } from './field-order.js';

interface Held {
  readonly key: string;
  /** `null` for a tombstone. */
  readonly json: string | null;
  readonly fields: Fields;
  readonly guards: Record<string, string>;
}

interface Build {
  readonly version: number;
  readonly build: string;
  readonly documents: Map<string, Held>;
  readonly checkpoints: Record<string, string>;
}

interface Named {
  live: Build | null;
  builds: Build[];
}

/** Views held in memory as JSON text, so that nobody shares an object with them. Behaves like the durable ones. */
export function createInMemoryReadStore(): ReadStore {
  const names = new Map<string, Named>();

  function find({ name, version, build }: Collection): Build | undefined {
    const named = names.get(name);
    if (build === undefined && named?.live?.version === version) return named.live;
    return named?.builds.find((one) => one.version === version && one.build === (build ?? ''));
  }

  function make(collection: Collection): Build {
    const known = find(collection);
    if (known) return known;
    const { name, version, build = '' } = collection;
    const made = { version, build, documents: new Map(), checkpoints: {} };
    const named = names.get(name) ?? { live: null, builds: [] };
    named.builds.push(made);
    names.set(name, named);
    return made;
  }

  function selected(collection: Collection, where: readonly Condition[] = []): Held[] {
    refuseUnknown(collection, where);
    const held = [...(find(collection)?.documents.values() ?? [])];
    return held.filter(({ json, fields }) => json !== null && where.every((one) => matches(fields, one)));
  }

  return {
    async get(collection, key) {
      return JSON.parse(find(collection)?.documents.get(key)?.json ?? 'null') as never;
    },
    async find(collection, query) {
      refuseUnknown(collection, query.sort ?? []);
      return page(collection, query, selected(collection, query.where)) as Page<never>;
    },
    count: async (collection, where) => selected(collection, where).length,
    async tally(collection, fields, where) {
      refuseUnknown(
        collection,
        fields.map((field) => ({ field })),
      );
      const tallies = new Map<string, Tally>();
      for (const held of selected(collection, where)) {
        const values = fields.map((field) => held.fields[field] ?? null);
        const key = JSON.stringify(values);
        tallies.set(key, { values, count: (tallies.get(key)?.count ?? 0) + 1 });
      }
      return [...tallies.values()];
    },
    async load(collection, keys) {
      const documents = find(collection)?.documents;
      const held = keys.map((key) => documents?.get(key)).filter((one) => one !== undefined);
      return new Map(
        held.map(({ key, json, guards }) => [
          key,
          { doc: JSON.parse(json ?? 'null') as unknown, guards: { ...guards } },
        ]),
      );
    },
    async write(writes) {
      for (const { collection, checkpoint } of writes)
        if (checkpoint) refuseBehind(collection, find(collection)?.checkpoints ?? {}, checkpoint);
      for (const write of writes) apply(make(write.collection), write);
    },
    checkpoints: async (collection) => ({ ...find(collection)?.checkpoints }),
    liveVersion: async (name) => names.get(name)?.live?.version ?? null,
    async promote(collection) {
      const live = make(collection);
      names.set(collection.name, { live, builds: [live] });
    },
    async drop(collection) {
      const named = names.get(collection.name);
      const dropped = find(collection);
      if (!named || !dropped) return;
      named.builds = named.builds.filter((one) => one !== dropped);
      if (named.live === dropped) named.live = null;
    },
  };
}

function refuseUnknown({ fields }: Collection, named: readonly { readonly field: string }[]): void {
  for (const { field } of named) if (!fields.includes(field)) throw new QueryRefused('unknown-field', field);
}

type Checkpoint = NonNullable<CollectionWrite['checkpoint']>;

function refuseBehind(collection: Collection, known: Record<string, string>, checkpoint: Checkpoint): void {
  const { source, from } = checkpoint;
  const at = known[source];
  if (from !== null && (at === undefined || at < from))
    throw new CheckpointBehind(`${collection.name} is at ${at ?? 'the start'} of ${source}, not at ${from}`);
}

function apply(build: Build, { documents, checkpoint }: CollectionWrite): void {
  for (const document of documents) applyDocument(build, document);
  if (checkpoint) advance(build.checkpoints, checkpoint.source, checkpoint.position);
}

function applyDocument({ documents }: Build, { key, doc, fields, source, position }: DocumentWrite): void {
  const guards = { ...documents.get(key)?.guards };
  if (!advance(guards, source, position)) return;
  documents.set(key, {
    key,
    json: doc === null ? null : JSON.stringify(doc),
    fields: { ...fields },
    guards,
  });
}

/** Moves one source forward; false when it was there already. */
function advance(known: Record<string, string>, source: string, position: string): boolean {
  const at = known[source];
  if (at !== undefined && at >= position) return false;
  known[source] = position;
  return true;
}

function page(collection: Collection, query: Query, all: readonly Held[]): Page<unknown> {
  const { sort = [], limit, cursor } = query;
  const after = cursor === undefined ? null : readCursor(collection, query, cursor);
  const rest = after ? all.filter((one) => compareDocuments(sort, one, after) > 0) : all;
  const sorted = [...rest].sort((a, b) => compareDocuments(sort, a, b));
  const items = sorted.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(({ key, json }) => ({ key, doc: JSON.parse(json ?? 'null') as unknown })),
    next: last && sorted.length > limit ? writeCursor(collection, query, last) : null,
  };
}

const identity = ({ name, version }: Collection, { where = [], sort = [] }: Query) =>
  JSON.stringify([name, version, where, sort]);

function writeCursor(collection: Collection, query: Query, { key, fields }: Held): string {
  return Buffer.from(JSON.stringify([identity(collection, query), key, fields])).toString('base64url');
}

function readCursor(collection: Collection, query: Query, cursor: string) {
  try {
    const text = Buffer.from(cursor, 'base64url').toString();
    const [of, key, fields] = JSON.parse(text) as [string, string, Fields];
    if (of === identity(collection, query)) return { key, fields };
  } catch {
    // Refused below like every other foreign cursor.
  }
  throw new QueryRefused('cursor-invalid', cursor);
}
