import { useInfiniteQuery } from '@tanstack/react-query';
import type { Column } from '../ui/data-table.js';
import { Empty } from '../ui/section.js';
import { Tag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import {
  amountColumn,
  type ColumnParts,
  customerColumn,
  dateColumn,
  numberColumn,
} from './document-columns.js';
import { orderCells } from './document-export.js';
import { DocumentList } from './document-list.js';
import { OrderDetails } from './order-details.js';
import { everyOrder, type Order, orderList } from './receivables.queries.js';
import { receivablesTexts } from './receivables.texts.js';
import { orderOf, type TabProps } from './receivables.view.js';

/** Orders with what of them is reserved, delivered and invoiced; a row opens what can be done. */
export function OrdersTab({ view, onChange }: TabProps) {
  const say = useTexts(receivablesTexts);
  const sort = orderOf('orders', view.sort);
  const list = { customer: view.customer, sort, status: view.status };
  return (
    <DocumentList<Order>
      {...{ view, onChange, sort }}
      name="orders"
      caption={say('orders.caption')}
      query={useInfiniteQuery(orderList(list))}
      file={{ cells: orderCells(say), pages: (signal) => everyOrder(list, signal) }}
      columns={columnsOf}
      empty={<Empty>{say('orders.empty')}</Empty>}
      panelTitle={(_, number) => say('order.title', { number })}
      panel={(order) => <OrderDetails of={order} />}
    />
  );
}

function columnsOf(parts: ColumnParts): readonly Column<Order>[] {
  const { say } = parts;
  return [
    dateColumn('placedOn', say('placedOn')),
    numberColumn(parts),
    customerColumn(parts),
    {
      ...{ key: 'status', title: say('status'), width: 104 },
      cell: ({ status }) => <Tag tone={status === 'held' ? 'watch' : 'quiet'}>{say(`status.${status}`)}</Tag>,
    },
    dateColumn('shipOn', say('shipOn')),
    amountColumn(parts, 'amount', true),
    amountColumn(parts, 'reserved', true),
    amountColumn(parts, 'delivered'),
    amountColumn(parts, 'invoiced'),
  ];
}
