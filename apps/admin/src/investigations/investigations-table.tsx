import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { type NamedCustomer, useCustomerNames } from '../api/customers.js';
import type { Column } from '../ui/data-table.js';
import { PagedTable } from '../ui/paged-table.js';
import { DateText, Percent } from '../ui/figure.js';
import { useHouse } from '../ui/house.js';
import { Absent } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { Empty } from '../ui/section.js';
import { Tag } from '../ui/tags.js';
import { type Say, useTexts } from '../ui/texts.js';
import type { FiltersProps } from './investigation-filters.js';
import { investigationTexts } from './investigation.texts.js';
import { type Investigation, investigationFile, investigationList } from './investigations.queries.js';
import { percentOf } from './percents.js';

type Names = (id: string) => NamedCustomer | undefined;
type Key = (typeof investigationTexts.keys)[number];

/** Investigations from the service by cursor; a row opens its page. */
export function InvestigationsTable({ view, onChange }: FiltersProps) {
  const say = useTexts(investigationTexts);
  const navigate = useNavigate();
  const client = useQueryClient();
  const { businessDate } = useHouse();
  const query = useInfiniteQuery(investigationList(view));
  const rows = query.data?.pages.flatMap(({ items }) => items);
  const names = useCustomerNames(rows?.map(({ customerId }) => customerId) ?? []);
  const filtered = view.status !== 'all' || view.reason !== 'all' || view.customer !== '';
  const clear = () => onChange({ status: 'all', reason: 'all', customer: '' });
  return (
    <PagedTable
      query={query}
      name="investigations"
      caption={say('caption')}
      columns={columnsOf(say, names, businessDate)}
      rows={rows}
      rowKey={({ id }) => id}
      onOpen={({ id }) => void navigate(`/investigations/${id}`)}
      onNear={({ id }) => void client.prefetchQuery(investigationFile(id))}
      sort={view.sort}
      onSort={(sort) => onChange({ sort })}
      empty={
        <Empty action={filtered && <Button onClick={clear}>{say('filters.clear')}</Button>}>
          {say(filtered ? 'empty.filtered' : 'empty')}
        </Empty>
      }
    />
  );
}

function columnsOf(say: Say<Key>, names: Names, today: string): readonly Column<Investigation>[] {
  return [
    {
      key: 'status',
      title: say('status'),
      width: 100,
      sort: 'status',
      cell: ({ status }) => (
        <Tag tone={status === 'open' ? 'strong' : 'quiet'}>{say(`status.${status}`)}</Tag>
      ),
    },
    {
      key: 'customer',
      title: say('customer'),
      pinned: true,
      cell: ({ customerId }) => <Quoted>{names(customerId)?.name ?? <Absent />}</Quoted>,
    },
    {
      key: 'number',
      title: say('number'),
      width: 104,
      cell: ({ customerId }) => names(customerId)?.number ?? <Absent />,
    },
    { key: 'reason', title: say('reason'), width: 120, cell: ({ reason }) => say(`reason.${reason}`) },
    {
      key: 'openedOn',
      title: say('openedOn'),
      width: 112,
      sort: 'openedOn',
      cell: ({ openedOn }) => <DateText of={openedOn} />,
    },
    {
      key: 'dueOn',
      title: say('dueOn'),
      width: 176,
      sort: 'dueOn',
      cell: ({ dueOn, status }) => (
        <>
          <DateText of={dueOn} />{' '}
          {status === 'open' && dueOn !== null && dueOn < today && (
            <Tag tone="watch">{say('dueOn.late')}</Tag>
          )}
        </>
      ),
    },
    {
      key: 'closedOn',
      title: say('closedOn'),
      width: 112,
      sort: 'closedOn',
      cell: ({ closedOn }) => <DateText of={closedOn} />,
    },
    {
      key: 'coverage',
      title: say('coverage'),
      width: 120,
      align: 'right',
      cell: ({ coverage }) => (coverage ? <Percent of={percentOf(coverage.percent)} /> : <Absent />),
    },
    {
      key: 'conclusion',
      title: say('result'),
      cell: ({ conclusion, cancelledBecause }) => (
        <Quoted>{conclusion ?? cancelledBecause ?? <Absent />}</Quoted>
      ),
    },
  ];
}
