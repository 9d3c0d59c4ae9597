import type { Allocation, CreditAccountState, RecordPayment } from '@zixin/credit-account';
import { type CalendarDate, isSame, lookUp, type Money } from '@zixin/kernel';
import type { PaymentField } from './payment-headers.js';
import {
  type Cells,
  currencyIn,
  dateOrderOf,
  foreignNumber,
  readRows,
  type RejectedRow,
  rejectionsOf,
  type Table,
} from './table.js';
import { type DateOrder, readAmount, readDate, ValueRefused } from './values.js';

export interface PaymentRow {
  readonly line: number;
  readonly customerNumber: string;
  readonly paymentNumber: string;
  readonly minor: number;
  readonly currency: string;
  readonly receivedOn: CalendarDate;
  readonly method: string | null;
  /** Numbers of the invoices it settles, in this order; none: the oldest due first. */
  readonly invoices: readonly string[];
}

export interface PaymentOptions {
  /** For rows without a currency of their own. */
  readonly currency: string;
  readonly dateOrder: DateOrder | null;
  readonly today: CalendarDate;
}

/** Reads and checks every row; nothing is stored. A payment number with two contents counts once. @throws UsedWrong. */
export function readPayments(table: Table<PaymentField>, options: PaymentOptions) {
  const order = dateOrderOf(table, ['receivedOn'], options.dateOrder);
  const { rows, rejected } = readRows(table, (cells) => paymentRow(cells, options, order));
  const first = new Map<string, PaymentRow>();
  const contradicting: RejectedRow[] = [];
  const reject = rejectionsOf(table);
  for (const row of rows) {
    const key = `${row.customerNumber}\n${row.paymentNumber}`;
    const before = first.get(key);
    if (!before) first.set(key, row);
    else if (!isSamePayment(before, row))
      contradicting.push(
        reject(row.line, 'paymentNumber', `stands in line ${before.line} with other contents`),
      );
  }
  return { rows: [...first.values()], rejected: [...rejected, ...contradicting], dateOrder: order };
}

function isSamePayment(a: PaymentRow, b: PaymentRow): boolean {
  const key = ({ minor, currency, receivedOn, invoices }: PaymentRow) =>
    [minor, currency, receivedOn, ...invoices].join('\n');
  return key(a) === key(b);
}

function paymentRow(cells: Cells<PaymentField>, options: PaymentOptions, order: DateOrder): PaymentRow {
  const currency = cells.read('currency', (text) => currencyIn(text, options.currency));
  return {
    line: cells.line,
    customerNumber: cells.read('customerNumber', foreignNumber),
    paymentNumber: cells.read('paymentNumber', foreignNumber),
    minor: cells.read('amount', (text) =>
      readAmount(text, currency, 'a payment that went back is reversed, not imported'),
    ),
    currency,
    receivedOn: cells.read('receivedOn', (text) => {
      const date = readDate(text, order);
      if (date > options.today) throw new ValueRefused(`is after today, ${options.today}`);
      return date;
    }),
    method: cells.text('method') || null,
    invoices: cells.read('invoices', invoiceNumbers),
  };
}

/** Several in one cell are parted by commas, semicolons, bars, 、 or line ends. @throws ValueRefused when one stands twice. */
function invoiceNumbers(text: string): readonly string[] {
  const numbers = text
    .split(/[,，;；、|\n]/)
    .map((number) => number.trim())
    .filter((number) => number !== '');
  if (new Set(numbers).size < numbers.length) throw new ValueRefused('names an invoice twice');
  return numbers.map(foreignNumber);
}

/** The payments of each customer in the order they came in: which invoice is the oldest depends on it. */
export function paymentsByCustomer(rows: readonly PaymentRow[]): ReadonlyMap<string, readonly PaymentRow[]> {
  const groups = new Map<string, PaymentRow[]>();
  for (const row of rows) {
    const group = groups.get(row.customerNumber);
    if (group) group.push(row);
    else groups.set(row.customerNumber, [row]);
  }
  for (const group of groups.values())
    group.sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : Number(a.receivedOn > b.receivedOn)));
  return groups;
}

/** Settles the invoices listed one after the other, each as far as it is open and the money goes; what is left stays unapplied. */
export function allocationOf(
  { minor, currency, invoices }: PaymentRow,
  state: CreditAccountState,
  invoiceIdOf: (number: string) => string,
): Allocation {
  if (invoices.length === 0) return { mode: 'oldestDueFirst' };
  let left = minor;
  const items = invoices.flatMap((number) => {
    const invoiceId = invoiceIdOf(number);
    const open = state.status === 'open' ? lookUp(state.invoices, invoiceId)?.open : undefined;
    const part = Math.min(left, open ?? left);
    left -= part;
    return part > 0 ? [{ invoiceId, amount: { minor: part, currency } }] : [];
  });
  return { mode: 'explicit', items };
}

export interface RecordedPayment {
  readonly amount: Money;
  readonly receivedOn: CalendarDate;
}

/** True when the number stands for another payment already: the same number again does not change what was recorded. */
export function recordedOtherwise(row: PaymentRow, { amount, receivedOn }: RecordedPayment): boolean {
  return !isSame({ minor: row.minor, currency: row.currency }, amount) || row.receivedOn !== receivedOn;
}

/** What the account is told of a payment. */
export function recordPayment(row: PaymentRow, paymentId: string, allocation: Allocation): RecordPayment {
  const { paymentNumber: number, receivedOn, minor, currency, method } = row;
  const data = { paymentId, number, receivedOn, amount: { minor, currency }, method, allocation };
  return { type: 'RecordPayment', data };
}
