import type {
  Collection,
  CollectionWrite,
  DocumentWrite,
  Query,
  ReadStore,
  StoredDocument,
} from '../read-store.js';
import type { FieldValue } from '../view.js';
import { freshName } from './event-samples.js';

export const at = (position: number): string => String(position).padStart(16, '0');

export function sampleCollection(overrides: Partial<Collection> = {}): Collection {
  return {
    name: freshName('contract_').replaceAll('-', '_'),
    version: 1,
    fields: ['name', 'amount', 'due'],
    indexes: ['amount'],
    ...overrides,
  };
}

export interface Row {
  readonly name?: FieldValue;
  readonly amount?: FieldValue;
  readonly due?: FieldValue;
}

/** A document whose fields are its content. */
export function put(key: string, row: Row, position = 1, source = 'log'): DocumentWrite {
  const fields = { name: row.name ?? null, amount: row.amount ?? null, due: row.due ?? null };
  return { key, doc: { key, ...row }, fields, source, position: at(position) };
}

export function gone(key: string, position: number, source = 'log'): DocumentWrite {
  return { key, doc: null, fields: {}, source, position: at(position) };
}

/** The write of a batch that took the collection from one position to another. */
export function batch(
  collection: Collection,
  from: number | null,
  to: number,
  ...documents: readonly DocumentWrite[]
): CollectionWrite {
  const checkpoint = { source: 'log', from: from === null ? null : at(from), position: at(to) };
  return { collection, documents, checkpoint };
}

export async function fill(
  store: ReadStore,
  collection: Collection,
  rows: Readonly<Record<string, Row>>,
): Promise<void> {
  const documents = Object.entries(rows).map(([key, row]) => put(key, row));
  await store.write([{ collection, documents }]);
}

export async function keysOfFind(
  store: ReadStore,
  collection: Collection,
  query: Omit<Query, 'limit'> = {},
): Promise<string[]> {
  return (await store.find(collection, { limit: 1_000, ...query })).items.map(({ key }) => key);
}

/** All pages of a query; `between` runs after each of them. */
export async function pages(
  store: ReadStore,
  collection: Collection,
  query: Query,
  between: (page: number) => Promise<void> = async () => undefined,
): Promise<StoredDocument<unknown>[]> {
  const items: StoredDocument<unknown>[] = [];
  let cursor: string | null = null;
  for (let page = 0; page === 0 || cursor !== null; page++) {
    const found: Awaited<ReturnType<ReadStore['find']>> = await store.find(
      collection,
      cursor === null ? query : { ...query, cursor },
    );
    items.push(...found.items);
    cursor = found.next;
    await between(page);
  }
  return items;
}
