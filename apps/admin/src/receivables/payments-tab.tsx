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
import { PaymentPanel } from './payment-panel.js';
import { type Payment, paymentList } from './receivables.queries.js';
import { type ReceivablesKey, receivablesTexts } from './receivables.texts.js';
import type { TabProps } from './receivables.view.js';

/** Payments and credit notes; a row opens where they went. */
export function PaymentsTab({ view, onChange }: TabProps) {
  const say = useTexts(receivablesTexts);
  const { currency } = useHouse();
  const sort = view.sort === '' ? '-receivedOn' : view.sort;
  const query = useInfiniteQuery(paymentList({ customer: view.customer, sort }));
  const rows = query.data;
  const names = useCustomerNames(rows?.map(({ customerId }) => customerId) ?? []);
  if (query.error && !rows) return <Failure error={query.error} retry={() => void query.refetch()} />;
  return (
    <>
      <DataTable
        name="payments"
        caption={say('payments.caption')}
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
        empty={<Empty>{say('payments.empty')}</Empty>}
      />
      <PaymentPanel
        of={rows?.find(({ id }) => id === view.id) ?? null}
        names={names}
        onClose={() => onChange({ id: '' })}
      />
    </>
  );
}

function columnsOf(say: Say<ReceivablesKey>, names: Names, house: string): readonly Column<Payment>[] {
  const foreign = (money: Payment['amount']) => <Money of={money} currency={money.currency !== house} />;
  return [
    {
      key: 'receivedOn',
      title: say('received'),
      width: 112,
      sort: 'receivedOn',
      cell: ({ receivedOn }) => <DateText of={receivedOn} />,
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
    { key: 'source', title: say('source'), width: 88, cell: ({ source }) => say(`source.${source}`) },
    {
      key: 'method',
      title: say('method'),
      width: 104,
      cell: ({ method, reason }) => <Quoted>{method ?? reason ?? <Absent />}</Quoted>,
    },
    {
      key: 'amount',
      title: say('amount', { currency: house }),
      align: 'right',
      width: 144,
      sort: 'amount',
      cell: ({ amount }) => foreign(amount),
    },
    {
      key: 'unapplied',
      title: say('unapplied', { currency: house }),
      align: 'right',
      width: 144,
      sort: 'unapplied',
      cell: ({ unapplied }) => foreign(unapplied),
    },
    {
      key: 'allocations',
      title: say('allocations'),
      cell: ({ allocations }) =>
        allocations.map(({ invoiceNumber, invoiceId }) => invoiceNumber ?? invoiceId).join(' · '),
    },
    {
      key: 'reversed',
      title: say('reversed'),
      width: 112,
      cell: ({ reversedOn }) => (reversedOn === null ? null : <Tag>{say('reversed')}</Tag>),
    },
  ];
}
