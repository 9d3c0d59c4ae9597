import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useCustomerNames } from '../api/customers.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { Loaded } from '../ui/loaded.js';
import { Quoted } from '../ui/quoted.js';
import { Empty, Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { type LaneName, laneTitles } from './lanes.js';
import { workTexts } from './work.texts.js';

export interface LaneProps {
  /** Alone on the page, as high as the window. */
  readonly focused: boolean;
}

interface Frame<Row> extends LaneProps {
  readonly name: LaneName;
  readonly query: Pick<
    UseInfiniteQueryResult,
    'error' | 'dataUpdatedAt' | 'isFetching' | 'failureReason' | 'refetch'
  >;
  readonly rows: readonly Row[] | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly more: { readonly has: boolean; readonly loading: boolean; readonly fetch: () => void };
  readonly onOpen: (row: Row) => void;
  readonly empty: string;
}

/** A lane: its rows in a table, and the way to see it alone. */
export function LaneFrame<Row>({ name, query, rows, focused, empty, ...table }: Frame<Row>) {
  const say = useTexts(workTexts);
  const title = say(laneTitles[name]);
  return (
    <Section
      id={name}
      title={title}
      actions={<Link to={focused ? '/' : `/?lane=${name}`}>{say(focused ? 'lane.all' : 'lane.alone')}</Link>}
    >
      <Loaded query={{ ...query, data: rows }}>
        {(data) => (
          <DataTable
            {...table}
            name={`work-${name}`}
            caption={title}
            rows={data}
            height={focused ? '68vh' : 320}
            empty={<Empty>{empty}</Empty>}
          />
        )}
      </Loaded>
    </Section>
  );
}

interface CustomerLinkProps {
  readonly id: string;
  readonly names: ReturnType<typeof useCustomerNames>;
}

export function CustomerLink({ id, names }: CustomerLinkProps) {
  const customer = names(id);
  return (
    <Link to={`/customers/${id}`} title={customer?.name}>
      <Quoted>{customer?.name ?? '…'}</Quoted>
    </Link>
  );
}

interface ActionProps {
  readonly to: string;
  /** What the row is about, for those who hear only the button. */
  readonly about: string | undefined;
  readonly primary?: boolean;
  readonly children: string;
}

/** The one primary action of a row: it leads to where the decision is made. */
export function RowAction({ to, about, primary = true, children }: ActionProps) {
  return (
    <Link
      to={to}
      className={primary ? 'work-action work-action-primary' : 'work-action'}
      aria-label={about ? `${children} · ${about}` : children}
    >
      {children}
    </Link>
  );
}
