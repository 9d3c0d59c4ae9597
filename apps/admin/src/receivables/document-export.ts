import type { NamedCustomer } from '../api/customers.js';
import type { CsvColumn } from '../ui/csv.js';
import type { Say } from '../ui/texts.js';
import type { Aging, Item, Order, Payment } from './receivables.queries.js';
import type { ReceivablesKey } from './receivables.texts.js';

type Says = Say<ReceivablesKey>;

/** A document with whose it is. */
export type Owned<Row> = Row & { readonly customer: NamedCustomer | undefined };

function ownerCells(say: Says): readonly CsvColumn<Owned<{ readonly number: string | null }>>[] {
  return [
    [say('number'), ({ number }) => number],
    [say('customer'), ({ customer }) => customer?.name],
    [say('number.customer'), ({ customer }) => customer?.number],
  ];
}

export const itemCells = (say: Says): readonly CsvColumn<Owned<Item>>[] => [
  ...ownerCells(say),
  [say('segment'), ({ segment }) => segment],
  [say('issuedOn'), ({ issuedOn }) => issuedOn],
  [say('dueOn'), ({ dueOn }) => dueOn],
  [say('currency'), ({ amount }) => amount.currency],
  [say('amount.plain'), ({ amount }) => amount.amount],
  [say('open.plain'), ({ open }) => open.amount],
  [say('past-due'), ({ daysPastDue }) => daysPastDue],
  [say('settled.on'), ({ settledOn }) => settledOn],
  [say('disputed'), ({ dispute }) => dispute?.amount.amount],
];

export const orderCells = (say: Says): readonly CsvColumn<Owned<Order>>[] => [
  ...ownerCells(say),
  [say('segment'), ({ segment }) => segment],
  [say('placedOn'), ({ placedOn }) => placedOn],
  [say('shipOn'), ({ shipOn }) => shipOn],
  [say('status'), ({ status }) => status],
  [say('currency'), ({ amount }) => amount.currency],
  [say('amount.plain'), ({ amount }) => amount.amount],
  [say('reserved.plain'), ({ reserved }) => reserved.amount],
  [say('delivered.plain'), ({ delivered }) => delivered.amount],
  [say('invoiced.plain'), ({ invoiced }) => invoiced.amount],
];

export const paymentCells = (say: Says): readonly CsvColumn<Owned<Payment>>[] => [
  ...ownerCells(say),
  [say('segment'), ({ segment }) => segment],
  [say('received'), ({ receivedOn }) => receivedOn],
  [say('source'), ({ source }) => source],
  [say('method'), ({ method, reason }) => method ?? reason],
  [say('currency'), ({ amount }) => amount.currency],
  [say('amount.plain'), ({ amount }) => amount.amount],
  [say('unapplied.plain'), ({ unapplied }) => unapplied.amount],
  [say('allocations'), ({ allocations }) => allocations.map(allocationText).join('; ')],
  [say('reversed'), ({ reversedOn }) => reversedOn],
];

const allocationText = ({ invoiceNumber, invoiceId, amount }: Payment['allocations'][number]) =>
  `${invoiceNumber ?? invoiceId} ${amount.amount}`;

type Aged = Aging['customers'][number];

export function agingCells(
  say: Says,
  buckets: readonly Aged['buckets'][number]['bucket'][],
  amountIn: (row: Aged, bucket: Aged['buckets'][number]['bucket']) => string,
): readonly CsvColumn<Aged>[] {
  return [
    [say('customer'), ({ name }) => name],
    [say('number.customer'), ({ number }) => number],
    [say('currency'), ({ currency }) => currency],
    [say('open.plain'), ({ open }) => open],
    ...buckets.map((bucket) => [say(`aging.${bucket}`), (row: Aged) => amountIn(row, bucket)] as const),
    [say('aging.overdue'), ({ overdue }) => overdue],
    [say('aging.oldest'), ({ oldestOverdueDays }) => oldestOverdueDays],
  ];
}
