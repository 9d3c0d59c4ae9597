import { type CalendarDate, earliest } from '@zixin/kernel';
import type { OpenItemField } from './open-item-headers.js';
import {
  type Cells,
  currencyIn,
  dateOrderOf,
  foreignNumber,
  readRows,
  type RejectedRow,
  type Table,
} from './table.js';
import { type DateOrder, readAmount, readDate, readFlag, ValueRefused } from './values.js';

export interface OpenItemRow {
  readonly line: number;
  readonly customerNumber: string;
  readonly customerName: string | null;
  readonly country: string | null;
  readonly invoiceNumber: string;
  readonly issuedOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly minor: number;
  readonly currency: string;
  readonly disputed: boolean;
  readonly settledOn: CalendarDate | null;
}

export interface ReadRows {
  readonly rows: readonly OpenItemRow[];
  readonly rejected: readonly RejectedRow[];
  readonly dateOrder: DateOrder;
}

export interface ReadOptions {
  /** For rows without a currency column. */
  readonly currency: string;
  readonly dateOrder: DateOrder | null;
  readonly today: CalendarDate;
}

/** Reads and checks every row; nothing is stored. @throws UsedWrong when the dates of the file cannot be read. */
export function readOpenItems(table: Table<OpenItemField>, options: ReadOptions): ReadRows {
  const dateOrder = dateOrderOf(table, ['issuedOn', 'dueOn', 'settledOn'], options.dateOrder);
  const { rows, rejected } = readRows(table, (cells) => rowOf(cells, options, dateOrder));
  return { ...withoutContradictions(rows, rejected), dateOrder };
}

function rowOf(cells: Cells<OpenItemField>, options: ReadOptions, order: DateOrder): OpenItemRow {
  const past = (text: string) => {
    const date = readDate(text, order);
    if (date > options.today) throw new ValueRefused(`is after today, ${options.today}`);
    return date;
  };
  const currency = cells.read('currency', (text) => currencyIn(text, options.currency));
  const country = cells.text('country').toUpperCase();
  const row: OpenItemRow = {
    line: cells.line,
    customerNumber: cells.read('customerNumber', foreignNumber),
    customerName: cells.text('customerName') || null,
    country: /^[A-Z]{2}$/.test(country) ? country : null,
    invoiceNumber: cells.read('invoiceNumber', foreignNumber),
    issuedOn: cells.read('issuedOn', past),
    dueOn: cells.read('dueOn', (text) => readDate(text, order)),
    minor: cells.read('amount', (text) => readAmount(text, currency, 'credit notes are no open items')),
    currency,
    disputed: cells.read('disputed', readFlag),
    settledOn: cells.maybe('settledOn', past),
  };
  if (row.dueOn < row.issuedOn) throw cells.refused('dueOn', `is before the invoice date ${row.issuedOn}`);
  return row;
}

function sameItem(a: OpenItemRow, b: OpenItemRow): boolean {
  const key = ({ issuedOn, dueOn, minor, currency, settledOn }: OpenItemRow) =>
    [issuedOn, dueOn, minor, currency, settledOn].join();
  return key(a) === key(b);
}

/** One invoice number of one customer with two contents, or a customer in two currencies: the later row is left out. */
function withoutContradictions(rows: readonly OpenItemRow[], rejected: readonly RejectedRow[]) {
  const first = new Map<string, OpenItemRow>();
  const currencies = new Map<string, OpenItemRow>();
  const kept: OpenItemRow[] = [];
  const left = [...rejected];
  for (const row of rows) {
    const key = `${row.customerNumber}\n${row.invoiceNumber}`;
    const before = first.get(key);
    const account = currencies.get(row.customerNumber);
    if (before && sameItem(before, row)) continue;
    if (before) {
      left.push({
        line: row.line,
        field: 'invoiceNumber',
        rule: `stands in line ${before.line} with other contents`,
        value: row.invoiceNumber,
      });
    } else if (account && account.currency !== row.currency) {
      const rule = `differs from ${account.currency} in line ${account.line}: an account has one currency`;
      left.push({ line: row.line, field: 'currency', rule, value: row.currency });
    } else {
      first.set(key, row);
      currencies.set(row.customerNumber, account ?? row);
      kept.push(row);
    }
  }
  return { rows: kept, rejected: left };
}

/** Rows by customer, each with the date of the earliest document. */
export function byCustomer(
  rows: readonly OpenItemRow[],
): ReadonlyMap<string, { readonly since: CalendarDate; readonly rows: OpenItemRow[] }> {
  const groups = new Map<string, { since: CalendarDate; readonly rows: OpenItemRow[] }>();
  for (const row of rows) {
    const since = row.settledOn ? earliest(row.issuedOn, row.settledOn) : row.issuedOn;
    const group = groups.get(row.customerNumber);
    if (!group) groups.set(row.customerNumber, { since, rows: [row] });
    else {
      group.rows.push(row);
      group.since = earliest(group.since, since);
    }
  }
  return groups;
}
