import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { DataTable, type DataTableProps } from './data-table.js';
import { Failure } from './loaded.js';

interface PagedTableProps<Row> extends Omit<DataTableProps<Row>, 'more'> {
  /** Its pages, in whatever shape; `rows` are what is shown of them. */
  readonly query: UseInfiniteQueryResult<unknown>;
}

/** A table over the pages of a query: goes on by cursor, and says why when the first page cannot be read. */
export function PagedTable<Row>({ query, ...table }: PagedTableProps<Row>) {
  const { data, error } = query;
  if (error && data === undefined) return <Failure error={error} retry={() => void query.refetch()} />;
  return <DataTable {...table} more={pagesOf(query)} />;
}

/** What the pages of a query give a table. */
export function pagesOf(
  query: UseInfiniteQueryResult<unknown>,
): NonNullable<DataTableProps<unknown>['more']> {
  return {
    has: query.hasNextPage,
    loading: query.isFetchingNextPage,
    fetch: () => void query.fetchNextPage(),
  };
}
