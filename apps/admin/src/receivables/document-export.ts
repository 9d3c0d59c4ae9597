import type { NamedCustomer } from '../api/customers.js';
import type { ExportColumn } from '../ui/export/export-column.js';
import type { Say } from '../ui/texts.js';
import type { Aging, Item, Order, Payment } from './receivables.queries.js';
import type { ReceivablesKey } from './receivables.texts.js';

type Says = Say<ReceivablesKey>;

/** A document with whose it is. */
export type Owned<Row> = Row & { readonly customer: NamedCustomer | undefined };

function ownerCells(say: Says): readonly ExportColumn<Owned<{ readonly number: string | null }>>[] {
  return [
    [say('number'), 'text', ({ number }) => number],
    [say('customer'), 'text', ({ customer }) => customer?.name],
    [say('number.customer'), 'text', ({ customer }) => customer?.number],
  ];
}

export const itemCells = (say: Says): readonly ExportColumn<Owned<Item>>[] => [
  ...ownerCells(say),
  [say('segment'), 'text', ({ segment }) => segment],
  [say('issuedOn'), 'date', ({ issuedOn }) => issuedOn],
  [say('dueOn'), 'date', ({ dueOn }) => dueOn],
  [say('currency'), 'text', ({ amount }) => amount.currency],
  [say('amount.plain'), 'amount', ({ amount }) => amount.amount],
  [say('open.plain'), 'amount', ({ open }) => open.amount],
  [say('past-due'), 'number', ({ daysPastDue }) => daysPastDue],
  [say('settled.on'), 'date', ({ settledOn }) => settledOn],
  [say('disputed'), 'amount', ({ dispute }) => dispute?.amount.amount],
];

export const orderCells = (say: Says): readonly ExportColumn<Owned<Order>>[] => [
  ...ownerCells(say),
  [say('segment'), 'text', ({ segment }) => segment],
  [say('placedOn'), 'date', ({ placedOn }) => placedOn],
  [say('shipOn'), 'date', ({ shipOn }) => shipOn],
  [say('status'), 'text', ({ status }) => status],
  [say('currency'), 'text', ({ amount }) => amount.currency],
  [say('amount.plain'), 'amount', ({ amount }) => amount.amount],
  [say('reserved.plain'), 'amount', ({ reserved }) => reserved.amount],
  [say('delivered.plain'), 'amount', ({ delivered }) => delivered.amount],
  [say('invoiced.plain'), 'amount', ({ invoiced }) => invoiced.amount],
];

export const paymentCells = (say: Says): readonly ExportColumn<Owned<Payment>>[] => [
  ...ownerCells(say),
  [say('segment'), 'text', ({ segment }) => segment],
  [say('received'), 'date', ({ receivedOn }) => receivedOn],
  [say('source'), 'text', ({ source }) => source],
  [say('method'), 'text', ({ method }) => method],
  [say('creditNote.reason'), 'text', ({ reason }) => reason],
  [say('currency'), 'text', ({ amount }) => amount.currency],
  [say('amount.plain'), 'amount', ({ amount }) => amount.amount],
  [say('unapplied.plain'), 'amount', ({ unapplied }) => unapplied.amount],
  [say('allocations'), 'text', ({ allocations }) => allocations.map(allocationText).join('; ')],
  [say('reversed'), 'date', ({ reversedOn }) => reversedOn],
];

const allocationText = ({ invoiceNumber, invoiceId, amount }: Payment['allocations'][number]) =>
  `${invoiceNumber ?? invoiceId} ${amount.amount}`;

type Aged = Aging['customers'][number];

export function agingCells(
  say: Says,
  buckets: readonly Aged['buckets'][number]['bucket'][],
  amountIn: (row: Aged, bucket: Aged['buckets'][number]['bucket']) => string,
): readonly ExportColumn<Aged>[] {
  return [
    [say('customer'), 'text', ({ name }) => name],
    [say('number.customer'), 'text', ({ number }) => number],
    [say('currency'), 'text', ({ currency }) => currency],
    [say('open.plain'), 'amount', ({ open }) => open],
    ...buckets.map(
      (bucket) => [say(`aging.${bucket}`), 'amount', (row: Aged) => amountIn(row, bucket)] as const,
    ),
    [say('aging.overdue'), 'amount', ({ overdue }) => overdue],
    [say('aging.oldest'), 'number', ({ oldestOverdueDays }) => oldestOverdueDays],
  ];
}
