import type { Collection, Condition, ReadStore, StoredDocument } from '@zixin/kernel';

/** Every document that meets the conditions, page by page: for reports over a portfolio. */
export async function* allDocuments<Doc>(
  readStore: ReadStore,
  collection: Collection,
  where: readonly Condition[],
): AsyncGenerator<StoredDocument<Doc>> {
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof readStore.find<Doc>>> = await readStore.find<Doc>(collection, {
      where,
      limit: 1_000,
      ...(cursor === null ? {} : { cursor }),
    });
    yield* page.items;
    cursor = page.next;
  } while (cursor !== null);
}
