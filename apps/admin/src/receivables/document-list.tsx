import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useCustomerNames, withCustomers } from '../api/customers.js';
import type { ExportColumn } from '../ui/export/export-column.js';
import { TableExport } from '../ui/export/table-export.js';
import type { Column } from '../ui/data-table.js';
import { PagedTable } from '../ui/paged-table.js';
import { useHouse } from '../ui/house.js';
import { Outcomes } from '../ui/outcome.js';
import { Panel } from '../ui/panel.js';
import { Quoted } from '../ui/quoted.js';
import { Facts } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import type { ColumnParts, Document } from './document-columns.js';
import type { Owned } from './document-export.js';
import { receivablesTexts } from './receivables.texts.js';
import type { TabProps } from './receivables.view.js';

interface DocumentListProps<Row extends Document> extends TabProps {
  readonly name: string;
  readonly caption: string;
  readonly query: UseInfiniteQueryResult<Row[]>;
  readonly columns: (parts: ColumnParts) => readonly Column<Row>[];
  /** What a file of all that is filtered holds, and how it is read. */
  readonly file: {
    readonly cells: readonly ExportColumn<Owned<Row>>[];
    readonly pages: (signal: AbortSignal) => AsyncIterable<readonly Row[]>;
  };
  /** The order it is in; absent: it cannot be ordered otherwise. */
  readonly sort: string | undefined;
  readonly empty: React.ReactNode;
  readonly panelTitle: (row: Row, number: string) => string;
  readonly panel: (row: Row) => React.ReactNode;
}

/** Documents of all customers or of one; a row opens its panel. */
export function DocumentList<Row extends Document>(props: DocumentListProps<Row>) {
  const { name, caption, query, view, onChange, sort, empty, file } = props;
  const say = useTexts(receivablesTexts);
  const { currency: house } = useHouse();
  const rows = query.data;
  const names = useCustomerNames(rows?.map(({ customerId }) => customerId) ?? []);
  const chosen = rows?.find(({ id }) => id === view.id);
  useSought(query, view, chosen !== undefined);
  return (
    <>
      <PagedTable
        query={query}
        name={name}
        caption={caption}
        columns={props.columns({ say, names, house })}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={({ id }) => onChange({ id })}
        sort={sort}
        onSort={sort === undefined ? undefined : (next) => onChange({ sort: next })}
        actions={
          <TableExport
            name={name}
            columns={file.cells}
            pages={(signal) => withCustomers(file.pages(signal), signal)}
          />
        }
        empty={empty}
      />
      <Panel
        open={chosen !== undefined}
        title={chosen ? props.panelTitle(chosen, chosen.number ?? say('unnumbered')) : ''}
        onClose={() => onChange({ id: '' })}
        side
      >
        {chosen && (
          <div key={chosen.id} className="zx-doc">
            <Outcomes>{props.panel(chosen)}</Outcomes>
          </div>
        )}
      </Panel>
    </>
  );
}

/** The document of the address may be on a later page of its customer's. */
function useSought(
  query: UseInfiniteQueryResult,
  { id, customer }: TabProps['view'],
  isFound: boolean,
): void {
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = query;
  const isSought = id !== '' && customer !== '' && !isFound;
  const goesOn = isSought && hasNextPage && !isFetching && !isFetchNextPageError;
  useEffect(() => {
    if (goesOn) void fetchNextPage();
  }, [goesOn, fetchNextPage]);
}

/** What a document says of itself, its customer first. */
export function DocumentFacts({ of, facts }: { of: Document; facts: Parameters<typeof Facts>[0]['of'] }) {
  const say = useTexts(receivablesTexts);
  const names = useCustomerNames([of.customerId]);
  const customer = (
    <Link key="customer" to={`/customers/${of.customerId}`}>
      <Quoted>{names(of.customerId)?.name ?? of.customerId}</Quoted>
    </Link>
  );
  return <Facts of={[[say('customer'), customer], ...facts]} />;
}
