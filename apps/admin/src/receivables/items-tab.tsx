import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { Column } from '../ui/data-table.js';
import { Absent } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
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
import { itemCells } from './document-export.js';
import { DocumentList } from './document-list.js';
import { isFree } from './item-filters.js';
import { ItemDetails } from './item-details.js';
import { PastDue } from './past-due.js';
import { everyItem, type Item, itemList } from './receivables.queries.js';
import { receivablesTexts } from './receivables.texts.js';
import { orderOf, type TabProps } from './receivables.view.js';

/** Invoices of all customers or of one; a row opens what settled it and what can be done. */
export function ItemsTab({ view, onChange }: TabProps) {
  const say = useTexts(receivablesTexts);
  const sort = orderOf('open-items', view.sort);
  const list = { customer: view.customer, filter: view.show, sort };
  return (
    <DocumentList<Item>
      {...{ view, onChange }}
      name="open-items"
      caption={say('items.caption')}
      query={useInfiniteQuery(itemList(list))}
      file={{ cells: itemCells(say), pages: (signal) => everyItem(list, signal) }}
      columns={columnsOf}
      sort={isFree(view.show) ? sort : undefined}
      empty={<NoItems view={view} onChange={onChange} />}
      panelTitle={(_, number) => say('item.title', { number })}
      panel={(item) => <ItemDetails of={item} />}
    />
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

function columnsOf(parts: ColumnParts): readonly Column<Item>[] {
  const { say, names } = parts;
  return [
    numberColumn(parts),
    customerColumn(parts),
    {
      ...{ key: 'customerNumber', title: say('number.customer'), width: 112 },
      cell: ({ customerId }) => names(customerId)?.number ?? <Absent />,
    },
    dateColumn('issuedOn', say('issuedOn')),
    dateColumn('dueOn', say('dueOn')),
    amountColumn(parts, 'amount'),
    amountColumn(parts, 'open', true),
    { key: 'pastDue', title: say('past-due'), width: 168, cell: (item) => <PastDue of={item} /> },
    {
      ...{ key: 'dispute', title: say('dispute'), width: 96 },
      cell: ({ dispute }) => (dispute ? <Tag tone="watch">{say('disputed')}</Tag> : null),
    },
    {
      ...{ key: 'segment', title: say('segment'), optional: true },
      cell: ({ segment }) => <Quoted>{segment}</Quoted>,
    },
  ];
}
