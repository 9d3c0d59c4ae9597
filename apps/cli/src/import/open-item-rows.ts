import { type CalendarDate, earliest, isCurrency } from '@zixin/kernel';
import { parse } from 'csv-parse/sync';
import { UsedWrong } from '../output.js';
import { delimiterOf } from './file-text.js';
import { type Field, type HeaderDictionary, mapColumns, requiredFields } from './header-dictionary.js';
import { type DateOrder, detectOrder, readAmount, readDate, readFlag, ValueRefused } from './values.js';

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

/** Why a row was left out; `field` is the column's header as the file has it, or the field's name. */
export interface RejectedRow {
  readonly line: number;
  readonly field: string;
  readonly rule: string;
  readonly value: string;
}

export interface ReadRows {
  readonly rows: readonly OpenItemRow[];
  readonly rejected: readonly RejectedRow[];
  readonly ignored: readonly string[];
  readonly dateOrder: DateOrder;
}

export interface ReadOptions {
  /** For rows without a currency column. */
  readonly currency: string;
  readonly dateOrder: DateOrder | null;
  readonly mapping: Partial<HeaderDictionary>;
  readonly today: CalendarDate;
}

interface Record {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const dateFields: readonly Field[] = ['issuedOn', 'dueOn', 'settledOn'];

/** Reads and checks every row of a file's text; nothing is stored. @throws UsedWrong when the file as a whole cannot be read. */
export function readOpenItems(text: string, options: ReadOptions): ReadRows {
  const [header, ...records] = recordsOf(text);
  if (!header) throw new UsedWrong('the file is empty');
  const headers = header.record.map((name) => name.trim());
  const { columns, ignored, ambiguous } = mapColumns(headers, options.mapping);
  if (ambiguous.length > 0)
    throw new UsedWrong(`two columns mean the same: ${ambiguous.join(', ')}; say which with --mapping`);
  const missing = requiredFields.filter((field) => columns[field] === undefined);
  if (missing.length > 0)
    throw new UsedWrong(
      `no column for ${missing.join(', ')}: found ${headers.join(', ')}; name it with --mapping`,
    );
  const cell = (record: Record, field: Field) =>
    columns[field] === undefined ? '' : (record.record[columns[field]] ?? '').trim();
  const dateOrder =
    options.dateOrder ?? orderOf(records.flatMap((record) => dateFields.map((field) => cell(record, field))));
  const rejected: RejectedRow[] = [];
  const rows: OpenItemRow[] = [];
  for (const record of records) {
    const read = new RowReader(
      (field) => cell(record, field),
      (field) => headers[columns[field] ?? -1] ?? field,
      record.info.lines,
    );
    try {
      rows.push(rowOf(read, options, dateOrder));
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error;
      rejected.push(error.rejected);
    }
  }
  return { ...withoutContradictions(rows, rejected), ignored, dateOrder };
}

function recordsOf(text: string): readonly Record[] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly Record[];
  } catch (error) {
    throw new UsedWrong(`the file is no CSV: ${(error as Error).message}`);
  }
}

function orderOf(texts: readonly string[]): DateOrder {
  try {
    const order = detectOrder(texts.filter((text) => text !== ''));
    if (order) return order;
  } catch (error) {
    throw new UsedWrong((error as Error).message);
  }
  throw new UsedWrong('the dates can be read in more than one order: say --date-order mdy, dmy or ymd');
}

class RowRefused extends Error {
  constructor(readonly rejected: RejectedRow) {
    super(rejected.rule);
  }
}

class RowReader {
  constructor(
    readonly text: (field: Field) => string,
    private readonly header: (field: Field) => string,
    readonly line: number,
  ) {}

  read<T>(field: Field, reader: (text: string) => T): T {
    const value = this.text(field);
    try {
      return reader(value);
    } catch (error) {
      if (error instanceof ValueRefused) throw this.refused(field, error.rule);
      throw error;
    }
  }

  refused(field: Field, rule: string): RowRefused {
    return new RowRefused({ line: this.line, field: this.header(field), rule, value: this.text(field) });
  }
}

function filled(text: string): string {
  if (text === '') throw new ValueRefused('is missing');
  if (text.length > 64) throw new ValueRefused('is longer than 64 characters');
  return text;
}

function currencyOf(text: string, otherwise: string): string {
  const code = text === '' ? otherwise : text.toUpperCase();
  if (!isCurrency(code)) throw new ValueRefused('is no ISO 4217 currency');
  return code;
}

function rowOf(read: RowReader, options: ReadOptions, order: DateOrder): OpenItemRow {
  const past = (text: string) => {
    const date = readDate(text, order);
    if (date > options.today) throw new ValueRefused(`is after today, ${options.today}`);
    return date;
  };
  const currency = read.read('currency', (text) => currencyOf(text, options.currency));
  const country = read.text('country').toUpperCase();
  const row: OpenItemRow = {
    line: read.line,
    customerNumber: read.read('customerNumber', filled),
    customerName: read.text('customerName') || null,
    country: /^[A-Z]{2}$/.test(country) ? country : null,
    invoiceNumber: read.read('invoiceNumber', filled),
    issuedOn: read.read('issuedOn', past),
    dueOn: read.read('dueOn', (text) => readDate(text, order)),
    minor: read.read('amount', (text) => readAmount(text, currency)),
    currency,
    disputed: read.read('disputed', readFlag),
    settledOn: read.text('settledOn') === '' ? null : read.read('settledOn', past),
  };
  if (row.dueOn < row.issuedOn) throw read.refused('dueOn', `is before the invoice date ${row.issuedOn}`);
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
