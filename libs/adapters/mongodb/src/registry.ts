import { randomBytes } from 'node:crypto';
import type { Collection, Guards, Position } from '@zixin/kernel';
import type { Collection as Stored } from 'mongodb';
import { escapeName, unescapeName } from './stored-json.js';

/** One version and build of a name, with its own collection of documents. */
export interface Build {
  /** Name of that collection. Never used again once the build is dropped. */
  readonly id: string;
  readonly version: number;
  readonly build: string;
  readonly fields: readonly string[];
  /** Checkpoint of each source, escaped. Here, and not beside the documents, so that it ends with the build. */
  readonly at: Readonly<Record<string, Position>>;
}

/** Everything about one name in one document: a promotion, a drop and a checkpoint are one update each. */
export interface Named {
  readonly _id: string;
  /** `id` of the build that reads use. */
  readonly live: string | null;
  readonly builds: Readonly<Record<string, Build>>;
  /** Collections nobody is sent to any more, and since when (milliseconds): reads under way may still need them. */
  readonly retired: Readonly<Record<string, number>>;
}

const buildKey = (version: number, build: string) => escapeName(`${version}:${build}`);

export const liveBuild = (named: Named | null): Build | undefined =>
  Object.values(named?.builds ?? {}).find(({ id }) => id === named?.live);

/** The build a collection means, `undefined` before its first write. @throws Error when that was made with other fields. */
export function buildOf(named: Named | null, collection: Collection): Build | undefined {
  const { name, version, build, fields } = collection;
  const live = liveBuild(named);
  const found =
    build === undefined && live?.version === version ? live : named?.builds[buildKey(version, build ?? '')];
  if (found && fields.some((field) => !found.fields.includes(field)))
    throw new Error(`${name} version ${version} was built with other fields: give the view a higher version`);
  return found;
}

export function checkpointsOf({ at }: Build): Guards {
  return Object.fromEntries(Object.entries(at).map(([source, position]) => [unescapeName(source), position]));
}

/** Part of an update; an empty `$unset` is refused. */
function unset(paths: readonly string[]): { readonly $unset?: Record<string, ''> } {
  return paths.length > 0 ? { $unset: Object.fromEntries(paths.map((path) => [path, ''])) } : {};
}

/** Two that make the same name at once: one of them may be told so. */
function unlessDuplicate(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 11_000)) throw error;
}

/** How far a source of a build is to go: from at least `from` to `position`. */
export interface Step {
  readonly name: string;
  readonly build: Build;
  readonly source: string;
  readonly from: Position | null;
  readonly position: Position;
}

export interface Registry {
  find(collection: Collection): Promise<Build | undefined>;
  named(name: string): Promise<Named | null>;
  /** Those that are there. */
  all(names: readonly string[]): Promise<ReadonlyMap<string, Named>>;
  findOrMake(collection: Collection): Promise<Build>;
  /** Moves checkpoints, all in one command, and gives those whose build is gone or not at `position` afterwards. */
  advance(steps: readonly Step[]): Promise<readonly Step[]>;
  /** Makes the build live and retires every other of the name; false when it is gone. */
  promote(name: string, build: Build): Promise<boolean>;
  /** Retires the build. */
  remove(name: string, build: Build): Promise<void>;
  /** Takes collections off the list of retired ones. */
  forget(name: string, ids: readonly string[]): Promise<void>;
}

function moving({ name, build: { id, version, build }, source, from, position }: Step) {
  const path = `builds.${buildKey(version, build)}`;
  const reached = `${path}.at.${escapeName(source)}`;
  const behind = { [reached]: { $not: { $gte: position } } };
  return {
    filter: {
      ...{ _id: name, [`${path}.id`]: id },
      $and: [behind, ...(from === null ? [] : [{ [reached]: { $gte: from } }])],
    },
    update: { $set: { [reached]: position } },
  };
}

function isAt(named: Named | undefined, { build: { id, version, build }, source, position }: Step): boolean {
  const known = named?.builds[buildKey(version, build)];
  const at = known?.id === id ? known.at[escapeName(source)] : undefined;
  return at !== undefined && at >= position;
}

/** What is asked for in one moment, such as by all views of a batch, is read in one question, which begins after all of them asked. */
export function together<Found>(
  read: (names: readonly string[]) => Promise<ReadonlyMap<string, Found>>,
): (name: string) => Promise<Found | null> {
  let asked: { readonly names: Set<string>; readonly found: Promise<ReadonlyMap<string, Found>> } | null =
    null;

  function ask() {
    const names = new Set<string>();
    const found = Promise.resolve().then(() => {
      asked = null;
      return read([...names]);
    });
    return { names, found };
  }

  return async (name) => {
    const own = (asked ??= ask());
    own.names.add(name);
    return (await own.found).get(name) ?? null;
  };
}

export function createRegistry(names: Stored<Named>): Registry {
  const named = together(all);

  const find = async (collection: Collection) => buildOf(await named(collection.name), collection);

  async function make({ name, version, build = '', fields }: Collection): Promise<void> {
    const path = `builds.${buildKey(version, build)}`;
    const id = `${escapeName(name)}_v${version}_${randomBytes(5).toString('hex')}`;
    const nothing = { live: null, builds: {}, retired: {} };
    await names.updateOne({ _id: name }, { $setOnInsert: nothing }, { upsert: true }).catch(unlessDuplicate);
    await names.updateOne(
      { _id: name, [path]: { $exists: false } },
      { $set: { [path]: { id, version, build, fields: [...fields], at: {} } } },
    );
  }

  async function all(wanted: readonly string[]): Promise<ReadonlyMap<string, Named>> {
    const [only = ''] = wanted;
    const _id = wanted.length === 1 ? only : { $in: [...wanted] };
    const found = await names.find({ _id }).toArray();
    return new Map(found.map((one) => [one._id, one]));
  }

  return {
    ...{ find, named, all },
    async findOrMake(collection) {
      for (;;) {
        const found = await find(collection);
        if (found) return found;
        await make(collection);
      }
    },
    async advance(steps) {
      if (steps.length === 0) return [];
      const { matchedCount } = await names.bulkWrite(steps.map((step) => ({ updateOne: moving(step) })));
      if (matchedCount === steps.length) return [];
      const known = await all(steps.map(({ name }) => name));
      return steps.filter((step) => !isAt(known.get(step.name), step));
    },
    async promote(name, build) {
      const known = await named(name);
      const path = `builds.${buildKey(build.version, build.build)}`;
      const others = Object.entries(known?.builds ?? {}).filter(([, { id }]) => id !== build.id);
      if (others.length === 0 && liveBuild(known)?.id === build.id) return true;
      const gone = unset(others.map(([key]) => `builds.${key}`));
      const retired = Object.fromEntries(others.map(([, { id }]) => [`retired.${id}`, Date.now()]));
      const { matchedCount } = await names.updateOne(
        { _id: name, [`${path}.id`]: build.id },
        { $set: { live: build.id, ...retired }, ...gone },
      );
      return matchedCount > 0;
    },
    async remove(name, { id, version, build }) {
      const path = `builds.${buildKey(version, build)}`;
      await names.updateOne(
        { _id: name, [`${path}.id`]: id },
        { ...unset([path]), $set: { [`retired.${id}`]: Date.now() } },
      );
    },
    async forget(name, ids) {
      if (ids.length > 0) await names.updateOne({ _id: name }, unset(ids.map((id) => `retired.${id}`)));
    },
  };
}
