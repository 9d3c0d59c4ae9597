import {
  anyProcess,
  anyView,
  type AnyCatalog,
  type CalendarDate,
  collectionOf,
  type Process,
  type ReadStore,
  runViews,
  v1,
  type View,
  type ViewLoopOptions,
} from '@zixin/kernel';

interface Noted {
  readonly type: 'Noted';
  readonly data: { readonly index: number };
}

export const notesCatalog = { Noted: v1(() => '2026-03-02' as CalendarDate) } as unknown as AnyCatalog;

/** The notes of each customer in order: one lost, repeated or out of order would show. */
const notes: View<{ readonly indexes: readonly number[] }, Noted> = {
  name: 'notes',
  version: 1,
  key: ({ meta }) => (meta.partitionKey === 'calendar' ? [] : meta.partitionKey),
  on: { Noted: (doc, { data }) => ({ indexes: [...(doc?.indexes ?? []), data.index] }) },
  fields: { count: ({ indexes }) => indexes.length },
  indexes: [],
};

export const notesView = anyView(notes);
export const notesCollection = collectionOf(notesView);

/** Answers each third note of a customer with a command. */
const everyThird: Process<{ readonly count: number }, Noted> = {
  name: 'everyThird',
  version: 1,
  initialState: { count: 0 },
  key: ({ meta }) => (meta.partitionKey === 'calendar' ? null : meta.partitionKey),
  on: { Noted: ({ count }) => ({ count: count + 1 }) },
  react: ({ count }, { meta }) =>
    count % 3 === 0
      ? [{ category: 'note', id: meta.partitionKey, command: { type: 'Praise', data: { count } } }]
      : [],
  wakeOn: () => null,
};

export const everyThirdProcess = anyProcess(everyThird);

export const foldNotes = (options: Omit<ViewLoopOptions, 'views' | 'catalog'>) =>
  runViews({ ...options, views: [notesView], catalog: notesCatalog });

/** All documents, by customer. */
export async function notesIn(readStore: ReadStore): Promise<ReadonlyMap<string, readonly number[]>> {
  const { items } = await readStore.find<{ readonly indexes: readonly number[] }>(notesCollection, {
    limit: 1_000,
  });
  return new Map(items.map(({ key, doc }) => [key, doc.indexes]));
}
