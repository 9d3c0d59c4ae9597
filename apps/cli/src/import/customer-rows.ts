import { usccProblem } from '@zixin/calculations';
import { type CalendarDate, earliest, type Money } from '@zixin/kernel';
import { readCapital } from './amounts.js';
import type { CustomerField } from './customer-headers.js';
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
import { type DateOrder, readDate, ValueRefused } from './values.js';

/** What a row says of a customer; `null`: nothing. */
export interface CustomerRow {
  readonly line: number;
  readonly number: string;
  readonly name: string;
  readonly uscc: string | null;
  readonly legalRepresentative: string | null;
  readonly registeredCapital: Money | null;
  readonly paidInCapital: Money | null;
  readonly establishedOn: CalendarDate | null;
  readonly status: string | null;
  readonly businessScope: string | null;
  readonly address: string | null;
  readonly region: string | null;
  readonly size: string | null;
  readonly industry: string | null;
  readonly cooperationFrom: CalendarDate | null;
  readonly country: string | null;
  readonly currency: string | null;
}

export interface CustomerOptions {
  /** Of capital whose currency the file does not say. */
  readonly currency: string;
  readonly dateOrder: DateOrder | null;
  readonly today: CalendarDate;
}

const longest: Readonly<Partial<Record<CustomerField, number>>> = {
  ...{ name: 200, legalRepresentative: 200, address: 400, businessScope: 4_000 },
  ...{ status: 100, region: 100, size: 100, industry: 64 },
};

/** Reads and checks every row; a number or code that stands in an earlier row is refused. @throws UsedWrong. */
export function readCustomers(table: Table<CustomerField>, options: CustomerOptions) {
  const order = dateOrderOf(table, ['establishedOn', 'cooperationFrom'], options.dateOrder);
  const read = readRows(table, (cells) => customerRow(cells, options, order));
  const lines = new Map<string, number>();
  const rows: CustomerRow[] = [];
  const rejected: RejectedRow[] = [...read.rejected];
  const reject = rejectionsOf(table);
  for (const row of read.rows) {
    const keys = [['number', row.number] as const, ...(row.uscc ? [['uscc', row.uscc] as const] : [])];
    const taken = keys.find((key) => lines.has(key.join()));
    if (taken) rejected.push(reject(row.line, taken[0], `stands in line ${lines.get(taken.join())} already`));
    else {
      for (const key of keys) lines.set(key.join(), row.line);
      rows.push(row);
    }
  }
  return { rows, rejected, dateOrder: order };
}

function customerRow(cells: Cells<CustomerField>, options: CustomerOptions, order: DateOrder): CustomerRow {
  const past = (text: string) => {
    const date = readDate(text, order);
    if (date > options.today) throw new ValueRefused(`is after today, ${options.today}`);
    return date;
  };
  const said = (field: CustomerField) => cells.maybe(field, (text) => atMost(text, longest[field] ?? 100));
  const capital = capitalReader(cells, options.currency);
  return {
    line: cells.line,
    number: cells.read('number', foreignNumber),
    name: cells.read('name', (text) => atMost(present(text), longest.name ?? 0)),
    uscc: cells.maybe('uscc', readUscc),
    legalRepresentative: said('legalRepresentative'),
    registeredCapital: capital('registeredCapital'),
    paidInCapital: capital('paidInCapital'),
    establishedOn: cells.maybe('establishedOn', past),
    ...{ status: said('status'), businessScope: said('businessScope'), address: said('address') },
    ...{ region: said('region'), size: said('size'), industry: said('industry') },
    cooperationFrom: cells.maybe('cooperationFrom', past),
    country: cells.maybe('country', readCountry),
    currency: cells.maybe('currency', (text) => currencyIn(text, '')),
  };
}

function present(text: string): string {
  if (text === '') throw new ValueRefused('is missing');
  return text;
}

function atMost(text: string, length: number): string {
  if (text.length > length) throw new ValueRefused(`is longer than ${length} characters`);
  return text;
}

const currencyWords: readonly (readonly [RegExp, string])[] = [
  [/港[元币]|HKD|HK\$/i, 'HKD'],
  [/人民币|RMB|CNY|[¥￥]/i, 'CNY'],
  [/美元|USD|\$/i, 'USD'],
  [/欧元|EUR|€/i, 'EUR'],
];

/** Capital is in the currency its cell names (`500万美元`), else the column of capital currencies, else the file's. */
function capitalReader(cells: Cells<CustomerField>, otherwise: string) {
  return (field: 'registeredCapital' | 'paidInCapital') =>
    cells.maybe(field, (text) => {
      const named = currencyWords.find(([word]) => word.test(text));
      const currency = named?.[1] ?? cells.read('capitalCurrency', (code) => currencyIn(code, otherwise));
      const amount = text.replace(/[美欧港]元|港币/, '').replace(/HK(?=\$)/i, '');
      return { minor: readCapital(amount, { currency, unit: cells.unit(field) }), currency };
    });
}

const usccRules = {
  empty: 'is missing',
  length: 'has not 18 characters',
  alphabet: 'has characters that no 统一社会信用代码 has',
  'check-digit': 'has a wrong check character',
};

function readUscc(text: string): string {
  const code = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  const problem = usccProblem(code);
  if (problem) throw new ValueRefused(usccRules[problem]);
  return code;
}

const chineseCountries: Readonly<Record<string, string>> = { 中国: 'CN', 中华人民共和国: 'CN' };

function readCountry(text: string): string {
  const code = chineseCountries[text] ?? text.toUpperCase();
  if (!/^[A-Z]{2}$/.test(code)) throw new ValueRefused('is no ISO 3166 code of two letters');
  return code;
}

/** The day a customer that is not known yet counts from: its cooperation's start, else today. */
export function registeredOn({ cooperationFrom }: CustomerRow, today: CalendarDate): CalendarDate {
  return cooperationFrom ? earliest(cooperationFrom, today) : today;
}
