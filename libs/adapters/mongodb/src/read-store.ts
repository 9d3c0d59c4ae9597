import {
  CheckpointBehind,
  type Collection,
  type CollectionWrite,
  type Condition,
  type FieldValue,
  type Page,
  type Query,
  QueryRefused,
  type ReadStore,
  type Tally,
} from '@zixin/kernel';
import { connect, type Connection, type ConnectOptions } from './connection.js';
import { type PageEnd, readCursor, writeCursor } from './cursor.js';
import { createDocuments } from './documents.js';
import { afterFilter, sortOf, whereFilter } from './filter.js';
import { makeIndexes } from './indexes.js';
import {
  type Build,
  buildOf,
  checkpointsOf,
  createRegistry,
  liveBuild,
  type Named,
  type Step,
} from './registry.js';
import { escapeName, fromStored } from './stored-json.js';
import { fieldPath, type Row } from './stored-row.js';

export interface MongoReadStoreOptions extends ConnectOptions {
  /** How long the documents of a replaced build stay for reads under way (default 60,000; above `answerMillis`). */
  readonly graceMillis?: number;
}

interface Grouped {
  readonly _id: Readonly<Record<string, FieldValue | undefined>>;
  readonly count: number;
}

export interface MongoReadStore extends ReadStore {
  /** Hosts and database, without the password. */
  readonly target: string;
  close(): Promise<void>;
}

const registryName = 'registry';

/**
 * Views in one database of a MongoDB, a standalone server included: neither transactions nor change streams are used. Any
 * number of processes may have it open; each sees a promotion with its next call. @throws MongoUnusable
 */
export async function openMongoReadStore(
  url: string,
  options: MongoReadStoreOptions = {},
): Promise<MongoReadStore> {
  const connection = await connect(url, registryName, options);
  return readStoreOn(connection, options.graceMillis ?? 60_000);
}

function readStoreOn(connection: Connection, graceMillis: number): MongoReadStore {
  const { target, database, slow, run, close } = connection;
  const registry = createRegistry(database.collection<Named>(registryName));
  const documents = createDocuments();
  const rowsOf = ({ id }: Build) => database.collection<Row>(id);

  async function find(collection: Collection, query: Query): Promise<Page<unknown>> {
    const { where = [], sort = [], limit, cursor } = query;
    refuseUnknown(collection, [...where, ...sort]);
    const end = cursor === undefined ? null : readCursor(collection, query, cursor);
    const build = await registry.find(collection);
    if (!build) return { items: [], next: null };
    const chosen = whereFilter(where);
    const filter = end ? { $and: [chosen, afterFilter(sort, end)] } : chosen;
    const options = { projection: { doc: 1, fields: 1 }, limit: limit + 1, batchSize: limit + 2 };
    const found = await rowsOf(build).find(filter, options).sort(sortOf(sort)).toArray();
    const last = found.length > limit ? found[limit - 1] : undefined;
    return {
      items: found.slice(0, limit).map(({ _id, doc }) => ({ key: _id, doc: fromStored(doc) })),
      next: last ? writeCursor(collection, query, endOf(sort, last)) : null,
    };
  }

  async function tally(
    collection: Collection,
    fields: readonly string[],
    where: readonly Condition[],
  ): Promise<readonly Tally[]> {
    refuseUnknown(collection, [...where, ...fields.map((field) => ({ field }))]);
    const build = await registry.find(collection);
    if (!build) return [];
    const _id = Object.fromEntries(fields.map((field, index) => [`f${index}`, `$${fieldPath(field)}`]));
    const stages = [{ $match: whereFilter(where) }, { $group: { _id, count: { $sum: 1 } } }];
    const found = await rowsOf(build).aggregate<Grouped>(stages).toArray();
    return found.map((one) => ({
      values: fields.map((_, index) => one._id[`f${index}`] ?? null),
      count: one.count,
    }));
  }

  /** Documents first, then the checkpoints: between the two, a repeat changes nothing and goes on. */
  async function write(writes: readonly CollectionWrite[]): Promise<void> {
    const names = [...new Set(writes.map(({ collection }) => collection.name))];
    const known = await registry.all(names);
    for (const one of writes) refuseBehind(known.get(one.collection.name) ?? null, one);
    const steps: Step[] = [];
    const results = await Promise.allSettled(
      names.map(async (name) => {
        const own = writes.filter(({ collection }) => collection.name === name);
        for (const one of own) steps.push(...(await apply(known.get(name) ?? null, one)));
      }),
    );
    const stuck = await registry.advance(steps);
    for (const [index, result] of results.entries())
      if (result.status === 'rejected') throw await whyNot(known, names[index] ?? '', writes, result.reason);
    for (const { name } of stuck)
      throw new CheckpointBehind(`${name} was switched or dropped while it was written`);
    await Promise.all(Array.from(known, ([name, named]) => sweep(name, named)));
  }

  /** What a server says of documents that are dropped while it writes them is its own affair: the registry knows. */
  async function whyNot(
    known: ReadonlyMap<string, Named>,
    name: string,
    writes: readonly CollectionWrite[],
    reason: unknown,
  ): Promise<unknown> {
    const now = await registry.named(name);
    const gone = writes.some(({ collection }) => {
      const before = collection.name === name ? buildOf(known.get(name) ?? null, collection) : undefined;
      return before !== undefined && before.id !== buildOf(now, collection)?.id;
    });
    return gone ? new CheckpointBehind(`${name} was switched or dropped while it was written`) : reason;
  }

  /** Gives the checkpoint that the documents allow. */
  async function apply(
    named: Named | null,
    { collection, documents: written, checkpoint }: CollectionWrite,
  ): Promise<readonly Step[]> {
    const build = buildOf(named, collection) ?? (await registry.findOrMake(collection));
    await documents.write(rowsOf(build), written);
    return checkpoint ? [{ name: collection.name, build, ...checkpoint }] : [];
  }

  /** Removes what was retired long enough ago, together with what a slow writer may have put there since. */
  async function sweep(name: string, named: Named | null): Promise<void> {
    const due = Object.entries(named?.retired ?? {}).filter(([, since]) => since + graceMillis <= Date.now());
    for (const [id] of due) await database.dropCollection(id);
    await registry.forget(
      name,
      due.map(([id]) => id),
    );
  }

  async function promote(collection: Collection): Promise<void> {
    const { name, indexes } = collection;
    const build = await registry.findOrMake(collection);
    await makeIndexes(slow.collection<Row>(build.id), indexes);
    if (!(await registry.promote(name, build)))
      throw new Error(`${name} version ${build.version} was dropped while it was promoted`);
    await sweep(name, await registry.named(name));
  }

  async function drop(collection: Collection): Promise<void> {
    const build = await registry.find(collection);
    if (!build) return;
    await registry.remove(collection.name, build);
    await database.dropCollection(build.id);
  }

  return {
    target,
    close,
    get: (collection, key) =>
      run(async () => {
        const build = await registry.find(collection);
        const row = build && (await rowsOf(build).findOne({ _id: key }, { projection: { doc: 1 } }));
        return fromStored(row?.doc ?? null) as never;
      }),
    find: (collection, query) => run(async () => (await find(collection, query)) as Page<never>),
    count: (collection, where = []) =>
      run(async () => {
        refuseUnknown(collection, where);
        const build = await registry.find(collection);
        return build ? rowsOf(build).countDocuments(whereFilter(where)) : 0;
      }),
    tally: (collection, fields, where = []) => run(() => tally(collection, fields, where)),
    load: (collection, keys) =>
      run(async () => {
        const build = await registry.find(collection);
        return build ? documents.load(rowsOf(build), keys) : new Map<string, never>();
      }),
    write: (writes) => run(() => write(writes)),
    checkpoints: (collection) =>
      run(async () => {
        const build = await registry.find(collection);
        return build ? checkpointsOf(build) : {};
      }),
    liveVersion: (name) => run(async () => liveBuild(await registry.named(name))?.version ?? null),
    promote: (collection) => run(() => promote(collection)),
    drop: (collection) => run(() => drop(collection)),
  };
}

function endOf(sort: NonNullable<Query['sort']>, { _id, fields }: Row): PageEnd {
  return { key: _id, values: sort.map(({ field }) => fields[escapeName(field)] ?? null) };
}

/** @throws CheckpointBehind when the collection is not as far as the batch takes it to be. */
function refuseBehind(named: Named | null, { collection, checkpoint }: CollectionWrite): void {
  if (!checkpoint || checkpoint.from === null) return;
  const { source, from } = checkpoint;
  const at = buildOf(named, collection)?.at[escapeName(source)];
  if (at !== undefined && at >= from) return;
  throw new CheckpointBehind(`${collection.name} is at ${at ?? 'the start'} of ${source}, not at ${from}`);
}

/** @throws QueryRefused `unknown-field` */
function refuseUnknown({ fields }: Collection, named: readonly { readonly field: string }[]): void {
  for (const { field } of named) if (!fields.includes(field)) throw new QueryRefused('unknown-field', field);
}
