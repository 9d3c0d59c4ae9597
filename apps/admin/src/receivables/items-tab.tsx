import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type NamedCustomer, useCustomerNames } from '../api/customers.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { DateText } from '../ui/figure.js';
import { useHouse } from '../ui/house.js';
import { Failure } from '../ui/loaded.js';
import { Absent, Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { Empty } from '../ui/section.js';
import { Tag } from '../ui/tags.js';
import { type Say, useTexts } from '../ui/texts.js';
import { isFree } from './item-filters.js';
import { ItemPanel } from './item-panel.js';
import { type Item, itemList } from './receivables.queries.js';
import { type ReceivablesKey, receivablesTexts } from './receivables.texts.js';
import type { TabProps } from './receivables.view.js';

export type Names = (id: string) => NamedCustomer | undefined;

/** Invoices of all customers or of one; a row opens what settled it and what can be done. */
export function ItemsTab({ view, onChange }: TabProps) {
  const say = useTexts(receivablesTexts);
  const { currency } = useHouse();
  const sort = view.sort === '' ? 'dueOn' : view.sort;
  const query = useInfiniteQuery(itemList({ customer: view.customer, filter: view.show, sort }));
  const rows = query.data;
  const names = useCustomerNames(rows?.map(({ customerId }) => customerId) ?? []);
  if (query.error && !rows) return <Failure error={query.error} retry={() => void query.refetch()} />;
  const sorting = isFree(view.show) ? sort : undefined;
  return (
    <>
      <DataTable
        name="open-items"
        caption={say('items.caption')}
        columns={columnsOf(say, names, currency)}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={({ id }) => onChange({ id })}
        sort={sorting}
        onSort={sorting ? (next) => onChange({ sort: next }) : undefined}
        more={{
          has: query.hasNextPage,
          loading: query.isFetchingNextPage,
          fetch: () => void query.fetchNextPage(),
        }}
        empty={<NoItems view={view} onChange={onChange} />}
      />
      <ItemPanel
        of={rows?.find(({ id }) => id === view.id) ?? null}
        names={names}
        onClose={() => onChange({ id: '' })}
      />
    </>
  );
}

function NoItems({ view, onChange }: TabProps) {
  const say = useTexts(receivablesTexts);
  const narrowed = view.show !== 'open' || view.customer !== '';
  const clear = () => onChange({ show: 'open', customer: '' });
  return (
    <Empty action={narrowed && <Button onClick={clear}>{say('filters.clear')}</Button>}>
      {say(narrowed ? 'items.empty.filtered' : 'items.empty')}
    </Empty>
  );
}

function columnsOf(say: Say<ReceivablesKey>, names: Names, house: string): readonly Column<Item>[] {
  const foreign = (money: Item['open']) => <Money of={money} currency={money.currency !== house} />;
  return [
    {
      key: 'number',
      title: say('number'),
      width: 136,
      sort: 'number',
      cell: ({ number }) => number ?? <Absent />,
    },
    {
      key: 'customer',
      title: say('customer'),
      cell: ({ customerId }) => <Quoted>{names(customerId)?.name ?? <Absent />}</Quoted>,
    },
    {
      key: 'customerNumber',
      title: say('number.customer'),
      width: 112,
      cell: ({ customerId }) => names(customerId)?.number ?? <Absent />,
    },
    {
      key: 'issuedOn',
      title: say('issuedOn'),
      width: 112,
      sort: 'issuedOn',
      cell: ({ issuedOn }) => <DateText of={issuedOn} />,
    },
    {
      key: 'dueOn',
      title: say('dueOn'),
      width: 112,
      sort: 'dueOn',
      cell: ({ dueOn }) => <DateText of={dueOn} />,
    },
    {
      key: 'amount',
      title: say('amount', { currency: house }),
      align: 'right',
      width: 144,
      cell: ({ amount }) => foreign(amount),
    },
    {
      key: 'open',
      title: say('open', { currency: house }),
      align: 'right',
      width: 144,
      sort: 'open',
      cell: ({ open }) => foreign(open),
    },
    { key: 'pastDue', title: say('past-due'), width: 168, cell: (item) => <PastDue of={item} /> },
    {
      key: 'dispute',
      title: say('dispute'),
      width: 96,
      cell: ({ dispute }) => (dispute ? <Tag strong>{say('disputed')}</Tag> : null),
    },
    {
      key: 'segment',
      title: say('segment'),
      optional: true,
      cell: ({ segment }) => <Quoted>{segment}</Quoted>,
    },
  ];
}

export function PastDue({ of: { daysPastDue, settledOn } }: { of: Item }) {
  const say = useTexts(receivablesTexts);
  if (daysPastDue === null)
    return (
      <span className="zx-secondary">
        {say('settled.on')} <DateText of={settledOn} />
      </span>
    );
  if (daysPastDue > 0)
    return <span className="zx-past-due">{say('past-due.days', { count: daysPastDue })}</span>;
  return <span className="zx-secondary">{say('past-due.in', { count: -daysPastDue })}</span>;
}
