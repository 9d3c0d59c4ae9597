import { daysFrom } from '../ui/days.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { DateText } from '../ui/figure.js';
import { Money } from '../ui/money.js';
import { Empty } from '../ui/section.js';
import { Tag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import type { Account } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';

interface Row {
  readonly invoice: Account['openInvoices'][number];
  readonly daysPastDue: number;
}

const oneRow = 34;

/** Open items, the longest overdue first. */
export function OpenInvoices({ account }: { account: Account }) {
  const say = useTexts(creditFileTexts);
  const { day } = useFile();
  const rows = account.openInvoices
    .map((invoice): Row => ({ invoice, daysPastDue: daysFrom(invoice.dueOn, day) }))
    .toSorted((a, b) => b.daysPastDue - a.daysPastDue);
  const columns: readonly Column<Row>[] = [
    {
      key: 'number',
      title: say('invoice.number'),
      cell: ({ invoice }) => invoice.number ?? invoice.invoiceId,
    },
    {
      key: 'issued',
      title: say('invoice.issued'),
      width: 116,
      cell: ({ invoice }) => <DateText of={invoice.issuedOn} />,
    },
    {
      key: 'due',
      title: say('invoice.due'),
      width: 116,
      cell: ({ invoice }) => <DateText of={invoice.dueOn} />,
    },
    {
      key: 'past-due',
      title: say('invoice.past-due'),
      width: 130,
      align: 'right',
      cell: ({ daysPastDue }) => <PastDue days={daysPastDue} />,
    },
    {
      key: 'amount',
      title: say('invoice.amount'),
      width: 176,
      align: 'right',
      cell: ({ invoice }) => <Money of={invoice.amount} />,
    },
    {
      key: 'open',
      title: say('invoice.open'),
      width: 176,
      align: 'right',
      cell: ({ invoice }) => <Money of={invoice.open} />,
    },
    {
      key: 'dispute',
      title: say('invoice.dispute'),
      width: 200,
      cell: ({ invoice }) => invoice.dispute && <Tag tone="watch">{invoice.dispute.reason}</Tag>,
    },
  ];
  return (
    <div className="cf-block">
      <h3>{say('invoices')}</h3>
      <DataTable
        name="credit-file.open-invoices"
        caption={say('invoices')}
        columns={columns}
        rows={rows}
        rowKey={({ invoice }) => invoice.invoiceId}
        empty={<Empty>{say('invoices.none')}</Empty>}
        height={Math.min(360, (rows.length + 2) * oneRow + 40)}
      />
    </div>
  );
}

function PastDue({ days }: { days: number }) {
  const say = useTexts(creditFileTexts);
  if (days > 0) return <strong className="cf-late">{say('days.late', { count: days })}</strong>;
  return (
    <span className="zx-secondary">{say(days === 0 ? 'days.today' : 'days.left', { count: -days })}</span>
  );
}
