import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { AgingBar } from '../ui/aging-bar.js';
import { TableExport } from '../ui/export/table-export.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { Absent, Money } from '../ui/money.js';
import { Loaded } from '../ui/loaded.js';
import { Quoted } from '../ui/quoted.js';
import { Empty, Facts, Section } from '../ui/section.js';
import { type Say, useTexts } from '../ui/texts.js';
import { agingCells } from './document-export.js';
import { byFigure, type Figured } from './figure-order.js';
import { type Aging, aging } from './receivables.queries.js';
import { type ReceivablesKey, receivablesTexts } from './receivables.texts.js';
import type { TabProps } from './receivables.view.js';

type Row = Aging['customers'][number];
type Bucket = Row['buckets'][number]['bucket'];
const buckets: readonly Bucket[] = ['current', '1-30', '31-60', '61-90', '91+'];

const amountIn = (row: Pick<Row, 'buckets'>, bucket: Bucket) =>
  row.buckets.find((one) => one.bucket === bucket)?.amount ?? '0';

/** What is open by days past due: in all, then customer by customer. */
export function AgingTab({ view, onChange }: TabProps) {
  const say = useTexts(receivablesTexts);
  const query = useQuery(aging(view.customer, view.asOf));
  const sort = view.sort === '' ? '-overdue' : view.sort;
  const rows = useMemo(
    () => query.data && byFigure(query.data.customers, sort, figureOf),
    [query.data, sort],
  );
  return (
    <Loaded query={query}>
      {({ totals }) => (
        <>
          {totals.map((total) => (
            <Total key={total.currency} of={total} />
          ))}
          <DataTable
            name="aging"
            caption={say('aging.caption')}
            columns={columnsOf(say)}
            rows={rows}
            rowKey={({ customerId, currency }) => `${customerId} ${currency}`}
            onOpen={({ customerId }) => onChange({ tab: 'open-items', customer: customerId, sort: '' })}
            sort={sort}
            onSort={(next) => onChange({ sort: next })}
            actions={
              <TableExport
                name="aging"
                columns={agingCells(say, buckets, amountIn)}
                pages={() => inHand(rows)}
              />
            }
            empty={<Empty>{say('aging.empty')}</Empty>}
          />
        </>
      )}
    </Loaded>
  );
}

/** The one page that is shown. */
async function* inHand(rows: readonly Row[] = []) {
  yield await Promise.resolve(rows);
}

function Total({ of }: { of: Aging['totals'][number] }) {
  const say = useTexts(receivablesTexts);
  const { currency } = of;
  const amounts = buckets.map((bucket) => [bucket, { amount: amountIn(of, bucket), currency }] as const);
  return (
    <Section title={say('aging.total', { currency })}>
      <div className="zx-totals">
        <AgingBar of={Object.fromEntries(amounts)} />
        <Facts
          of={[
            [say('open.plain'), <Money key="open" of={{ amount: of.open, currency }} />],
            [say('aging.overdue'), <Money key="overdue" of={{ amount: of.overdue, currency }} />],
            [say('aging.items'), `${of.overdueItems} / ${of.items}`],
            [say('aging.oldest'), say('days', { count: of.oldestOverdueDays })],
          ]}
        />
      </div>
    </Section>
  );
}

function figureOf(row: Row, name: string): Figured {
  const bucket = buckets.find((one) => one === name);
  if (bucket) return amountIn(row, bucket);
  return (row as unknown as Readonly<Record<string, Figured>>)[name] ?? null;
}

function columnsOf(say: Say<ReceivablesKey>): readonly Column<Row>[] {
  const amount = (key: string, title: string, of: (row: Row) => string): Column<Row> => ({
    ...{ key, title, sort: key, align: 'right', width: 136 },
    cell: (row) => <Money of={{ amount: of(row), currency: row.currency }} />,
  });
  return [
    {
      ...{ key: 'name', title: say('customer'), sort: 'name', pinned: true },
      cell: ({ name }) => (
        <span className="zx-named" title={name}>
          <Quoted>{name}</Quoted>
        </span>
      ),
    },
    {
      key: 'number',
      title: say('number.customer'),
      width: 112,
      sort: 'number',
      cell: ({ number }) => number ?? <Absent />,
    },
    { key: 'currency', title: say('currency'), width: 64, cell: ({ currency }) => currency },
    amount('open', say('open.plain'), ({ open }) => open),
    ...buckets.map((bucket) => amount(bucket, say(`aging.${bucket}`), (row) => amountIn(row, bucket))),
    amount('overdue', say('aging.overdue'), ({ overdue }) => overdue),
    {
      ...{ key: 'oldestOverdueDays', title: say('aging.oldest'), sort: 'oldestOverdueDays' },
      ...{ align: 'right', width: 96 },
      cell: ({ oldestOverdueDays }) =>
        oldestOverdueDays === 0 ? <Absent /> : say('days', { count: oldestOverdueDays }),
    },
  ];
}
