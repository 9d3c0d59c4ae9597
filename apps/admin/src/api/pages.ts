interface Page<Row> {
  readonly items: readonly Row[];
  readonly next: string | null;
}

/** Every page of a list by its cursor, one after the other; `goesOn` may stop before the last. */
export async function* everyPage<Row>(
  read: (cursor: string | undefined) => Promise<Page<Row>>,
  goesOn: (items: readonly Row[]) => boolean = () => true,
): AsyncGenerator<readonly Row[]> {
  let cursor: string | undefined;
  do {
    const { items, next } = await read(cursor);
    yield items;
    cursor = next !== null && goesOn(items) ? next : undefined;
  } while (cursor !== undefined);
}
