import type { Position } from './events.js';
import type { FieldValue } from './view.js';

/** One version of one kind of document; `fields` may be filtered and sorted by, `indexes` of them fast. */
export interface Collection {
  readonly name: string;
  readonly version: number;
  readonly fields: readonly string[];
  readonly indexes: readonly string[];
  /** Names a rebuild of the same version beside the live one. Absent: whichever build of this version is live. */
  readonly build?: string;
}

/** How far a document (or a checkpoint) got in each ordered source of events: the log, or a partition of it. */
export type Guards = Readonly<Record<string, Position>>;

export interface StoredDocument<Doc> {
  readonly key: string;
  readonly doc: Doc;
}

export interface GuardedDocument {
  /** `null` for a tombstone. */
  readonly doc: unknown;
  readonly guards: Guards;
}

export interface DocumentWrite {
  readonly key: string;
  /** `null` deletes the document and leaves a tombstone with its guards. */
  readonly doc: unknown;
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly source: string;
  /** The write is ignored when the document has seen this position of this source, or a later one. */
  readonly position: Position;
}

export interface CollectionWrite {
  readonly collection: Collection;
  readonly documents: readonly DocumentWrite[];
  /** These documents take the collection from position `from` of a source (`null`: its start) to `position`. */
  readonly checkpoint?: {
    readonly source: string;
    readonly from: Position | null;
    readonly position: Position;
  };
}

export type Condition =
  | { readonly field: string; readonly is: FieldValue }
  | { readonly field: string; readonly in: readonly FieldValue[] }
  | {
      readonly field: string;
      readonly atLeast?: FieldValue;
      readonly atMost?: FieldValue;
      readonly above?: FieldValue;
      readonly below?: FieldValue;
    }
  /** Case-insensitive substring of a text field. */
  | { readonly field: string; readonly contains: string };

export interface Query {
  /** All must hold. */
  readonly where?: readonly Condition[];
  /** Documents that compare equal come in key order. Nulls come first when ascending. */
  readonly sort?: readonly { readonly field: string; readonly descending?: boolean }[];
  readonly limit: number;
  /** `next` of the page before, of the same query. */
  readonly cursor?: string;
}

export interface Page<Doc> {
  readonly items: readonly StoredDocument<Doc>[];
  readonly next: string | null;
}

export interface Tally {
  /** In the order of the fields asked for. */
  readonly values: readonly FieldValue[];
  readonly count: number;
}

/** Where views live: disposable, rebuilt from the log. Every implementation passes `testing/read-store-contract.ts`. */
export interface ReadStore {
  get<Doc>(collection: Collection, key: string): Promise<Doc | null>;
  /** @throws QueryRefused for a field the collection does not declare, or a cursor of another query. */
  find<Doc>(collection: Collection, query: Query): Promise<Page<Doc>>;
  count(collection: Collection, where?: readonly Condition[]): Promise<number>;
  /**
   * How many documents have each combination of values of these fields, one row a combination that there is, in no order.
   * @throws QueryRefused for a field the collection does not declare.
   */
  tally(
    collection: Collection,
    fields: readonly string[],
    where?: readonly Condition[],
  ): Promise<readonly Tally[]>;
  /** Documents and tombstones with their guards, for folding. Unknown keys are absent. */
  load(collection: Collection, keys: readonly string[]): Promise<ReadonlyMap<string, GuardedDocument>>;
  /**
   * Guarded writes and checkpoints; a checkpoint never outlives its documents and moves only forward.
   * @throws CheckpointBehind when a collection's checkpoint is before `from` (it was switched or dropped): nothing of that
   * collection was written, and whoever folds it starts again from `checkpoints`.
   */
  write(writes: readonly CollectionWrite[]): Promise<void>;
  checkpoints(collection: Collection): Promise<Guards>;
  /** The version of a collection that reads use, `null` before the first `promote`. */
  liveVersion(name: string): Promise<number | null>;
  /** Makes this version and build the one that reads use, in one step, and drops every other of the name. */
  promote(collection: Collection): Promise<void>;
  drop(collection: Collection): Promise<void>;
}

export class CheckpointBehind extends Error {
  override readonly name = 'CheckpointBehind';
}

export class QueryRefused extends Error {
  override readonly name = 'QueryRefused';

  constructor(
    readonly problem: 'unknown-field' | 'cursor-invalid',
    readonly value: string,
  ) {
    super(`${problem}: ${value}`);
  }
}
