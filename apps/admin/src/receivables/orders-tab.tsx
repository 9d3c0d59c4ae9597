import { useInfiniteQuery } from '@tanstack/react-query';
import { useCustomerNames } from '../api/customers.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { DateText } from '../ui/figure.js';
import { useHouse } from '../ui/house.js';
import { Failure } from '../ui/loaded.js';
import { Absent, Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { Empty } from '../ui/section.js';
import { Tag } from '../ui/tags.js';
import { type Say, useTexts } from '../ui/texts.js';
import type { Names } from './items-tab.js';
import { OrderPanel } from './order-panel.js';
import { type Order, orderList } from './receivables.queries.js';
import { type ReceivablesKey, receivablesTexts } from './receivables.texts.js';
import type { TabProps } from './receivables.view.js';

/** Orders with what of them is reserved, delivered and invoiced; a row opens what can be done. */
export function OrdersTab({ view, onChange }: TabProps) {
  const say = useTexts(receivablesTexts);
  const { currency } = useHouse();
  const sort = view.sort === '' ? '-placedOn' : view.sort;
  const query = useInfiniteQuery(orderList({ customer: view.customer, sort, status: view.status }));
  const rows = query.data;
  const names = useCustomerNames(rows?.map(({ customerId }) => customerId) ?? []);
  if (query.error && !rows) return <Failure error={query.error} retry={() => void query.refetch()} />;
  return (
    <>
      <DataTable
        name="orders"
        caption={say('orders.caption')}
        columns={columnsOf(say, names, currency)}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={({ id }) => onChange({ id })}
        sort={sort}
        onSort={(next) => onChange({ sort: next })}
        more={{
          has: query.hasNextPage,
          loading: query.isFetchingNextPage,
          fetch: () => void query.fetchNextPage(),
        }}
        empty={<Empty>{say('orders.empty')}</Empty>}
      />
      <OrderPanel
        of={rows?.find(({ id }) => id === view.id) ?? null}
        names={names}
        onClose={() => onChange({ id: '' })}
      />
    </>
  );
}

function columnsOf(say: Say<ReceivablesKey>, names: Names, house: string): readonly Column<Order>[] {
  const amount = (key: 'amount' | 'reserved' | 'delivered' | 'invoiced', sort?: string): Column<Order> => ({
    key,
    title: say(key, { currency: house }),
    align: 'right',
    width: 144,
    ...(sort && { sort }),
    cell: (order) => <Money of={order[key]} currency={order[key].currency !== house} />,
  });
  return [
    {
      key: 'placedOn',
      title: say('placedOn'),
      width: 112,
      sort: 'placedOn',
      cell: ({ placedOn }) => <DateText of={placedOn} />,
    },
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
      key: 'status',
      title: say('status'),
      width: 104,
      cell: ({ status }) => <Tag strong={status === 'held'}>{say(`status.${status}`)}</Tag>,
    },
    {
      key: 'shipOn',
      title: say('shipOn'),
      width: 112,
      sort: 'shipOn',
      cell: ({ shipOn }) => <DateText of={shipOn} />,
    },
    amount('amount', 'amount'),
    amount('reserved', 'reserved'),
    amount('delivered'),
    amount('invoiced'),
  ];
}
