import { useInfiniteQuery } from '@tanstack/react-query';
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
import { paymentCells } from './document-export.js';
import { DocumentList } from './document-list.js';
import { PaymentDetails } from './payment-details.js';
import { everyPayment, type Payment, paymentList } from './receivables.queries.js';
import { receivablesTexts } from './receivables.texts.js';
import { orderOf, type TabProps } from './receivables.view.js';

/** Payments and credit notes; a row opens where they went. */
export function PaymentsTab({ view, onChange }: TabProps) {
  const say = useTexts(receivablesTexts);
  const sort = orderOf('payments', view.sort);
  const list = { customer: view.customer, sort };
  return (
    <DocumentList<Payment>
      {...{ view, onChange, sort }}
      name="payments"
      caption={say('payments.caption')}
      query={useInfiniteQuery(paymentList(list))}
      file={{ cells: paymentCells(say), pages: (signal) => everyPayment(list, signal) }}
      columns={columnsOf}
      empty={<Empty>{say('payments.empty')}</Empty>}
      panelTitle={({ source }, number) => say(`${source}.title`, { number })}
      panel={(payment) => <PaymentDetails of={payment} />}
    />
  );
}

function columnsOf(parts: ColumnParts): readonly Column<Payment>[] {
  const { say } = parts;
  return [
    dateColumn('receivedOn', say('received')),
    numberColumn(parts),
    customerColumn(parts),
    { key: 'source', title: say('source'), width: 88, cell: ({ source }) => say(`source.${source}`) },
    {
      ...{ key: 'method', title: say('method.or-reason'), width: 128 },
      cell: ({ method, reason }) => <Quoted>{method ?? reason ?? <Absent />}</Quoted>,
    },
    amountColumn(parts, 'amount', true),
    amountColumn(parts, 'unapplied', true),
    {
      ...{ key: 'allocations', title: say('allocations') },
      cell: ({ allocations, reversedOn }) => {
        const invoices = allocations
          .map(({ invoiceNumber, invoiceId }) => invoiceNumber ?? invoiceId)
          .join(' · ');
        return reversedOn === null ? invoices : <s className="zx-taken-back">{invoices}</s>;
      },
    },
    {
      ...{ key: 'reversed', title: say('reversed'), width: 112 },
      cell: ({ reversedOn }) => (reversedOn === null ? null : <Tag>{say('reversed')}</Tag>),
    },
  ];
}
