import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useCustomerNames } from '../api/customers.js';
import { may, useMe } from '../api/me.js';
import type { Column } from '../ui/data-table.js';
import { Days } from '../ui/figure.js';
import { Money } from '../ui/money.js';
import { type Say, useTexts } from '../ui/texts.js';
import { CustomerLink, LaneFrame, type LaneProps, RowAction } from './lane.js';
import { pagesOf } from '../ui/paged-table.js';
import { type Key, reasonKeys } from './lanes.js';
import { workTexts } from './work.texts.js';
import { type HeldOrder, heldOrders } from './work.queries.js';

export const orderAddress = ({ id, customerId }: Pick<HeldOrder, 'id' | 'customerId'>) =>
  `/approvals/${id}?of=order&customer=${customerId}`;

/** Orders that wait, the longest held first. */
export function HeldLane({ focused }: LaneProps) {
  const say = useTexts(workTexts);
  const navigate = useNavigate();
  const query = useInfiniteQuery(heldOrders);
  const rows = query.data?.pages.flatMap(({ items }) => items);
  const names = useCustomerNames(rows?.map(({ customerId }) => customerId) ?? []);
  const works = may(useMe(), 'work');
  return (
    <LaneFrame
      name="held"
      query={query}
      rows={rows}
      columns={columnsOf({ say, names, works })}
      rowKey={({ id }) => id}
      more={pagesOf(query)}
      onOpen={(row) => void navigate(orderAddress(row))}
      focused={focused}
      empty={say('empty.held')}
    />
  );
}

interface Beside {
  readonly say: Say<Key>;
  readonly names: ReturnType<typeof useCustomerNames>;
  readonly works: boolean;
}

function columnsOf({ say, names, works }: Beside): readonly Column<HeldOrder>[] {
  return [
    {
      key: 'customer',
      title: say('column.customer'),
      cell: ({ customerId }) => <CustomerLink id={customerId} names={names} />,
    },
    {
      key: 'why',
      title: say('column.why'),
      width: 136,
      cell: ({ reasons }) => reasons.map(({ code }) => say(reasonKeys[code] ?? 'held.forced')).join(' · '),
    },
    {
      key: 'amount',
      title: say('column.amount'),
      width: 88,
      align: 'right',
      cell: ({ amount }) => <Money of={amount} />,
    },
    {
      key: 'shortfall',
      title: say('column.shortfall'),
      width: 88,
      align: 'right',
      cell: ({ shortfall }) => <Money of={shortfall} />,
    },
    {
      key: 'since',
      title: say('column.held'),
      width: 56,
      align: 'right',
      cell: ({ daysHeld }) => <Days of={daysHeld} />,
    },
    {
      key: 'action',
      title: say('column.action'),
      width: 56,
      cell: (row) => (
        <RowAction to={orderAddress(row)} about={names(row.customerId)?.name} primary={works}>
          {say(works ? (row.status === 'ready' ? 'do.release' : 'do.solve') : 'do.look')}
        </RowAction>
      ),
    },
  ];
}
