import { isCurrency } from '@zixin/kernel';
import { UsedWrong } from '../output.js';
import { type HeaderDictionary, mapColumns, type MappedColumns, meaningsOf } from './header-dictionary.js';
import type { Sheet, SheetRow } from './sheet.js';
import { type DateOrder, detectOrder, unitOf, ValueRefused } from './values.js';

export interface TableShape<F extends string> {
  readonly dictionary: HeaderDictionary<F>;
  readonly required: readonly F[];
}

/** Rows below their header, with what its columns mean. */
export interface Table<F extends string> extends MappedColumns<F> {
  readonly headers: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** Why a row was left out; `field` is the column's header as the file has it, or the field's name. */
export interface RejectedRow {
  readonly line: number;
  readonly field: string;
  readonly rule: string;
  readonly value: string;
}

/** What a person should know of a row that was taken. */
export interface RowNote {
  readonly line: number;
  readonly field: string;
  readonly note: string;
}

export class RowRefused extends Error {
  constructor(readonly rejected: RejectedRow) {
    super(rejected.rule);
  }
}

/** The cells of one row by their meaning. */
export interface Cells<F extends string> {
  readonly line: number;
  /** `''` where the file has no such column or the cell is empty. */
  text(field: F): string;
  /** @throws RowRefused when the reader refuses the value. */
  read<T>(field: F, reader: (text: string) => T): T;
  /** As `read`, `null` for an empty cell. */
  maybe<T>(field: F, reader: (text: string) => T): T | null;
  /** How much 1 in the column stands for: 10000 below 注册资本（万元）. */
  unit(field: F): number;
  refused(field: F, rule: string): RowRefused;
}

/** The table below the first row that has every required header. @throws UsedWrong when there is none, or a meaning twice. */
export function tableOf<F extends string>(
  { rows }: Pick<Sheet, 'rows'>,
  { dictionary, required }: TableShape<F>,
  extra: Partial<HeaderDictionary<F>> = {},
): Table<F> {
  const meanings = meaningsOf(dictionary, extra);
  const mapped = rows.map(({ cells }) => mapColumns(cells, meanings));
  const missingIn = ({ columns }: MappedColumns<F>) =>
    required.filter((field) => columns[field] === undefined);
  const place = mapped.findIndex((one) => missingIn(one).length === 0);
  const [found, headers] = [mapped[place], rows[place]?.cells];
  if (!found || !headers) throw noHeader(rows, mapped, missingIn);
  if (found.ambiguous.length > 0)
    throw new UsedWrong(`two columns mean the same: ${found.ambiguous.join(', ')}; say which with --mapping`);
  return { ...found, headers, rows: rows.slice(place + 1) };
}

function noHeader<F extends string>(
  rows: readonly SheetRow[],
  mapped: readonly MappedColumns<F>[],
  missingIn: (columns: MappedColumns<F>) => readonly F[],
): UsedWrong {
  const best = mapped.reduce<number>(
    (most, one, index) =>
      missingIn(one).length < missingIn(mapped[most] as MappedColumns<F>).length ? index : most,
    0,
  );
  const [columns, row] = [mapped[best], rows[best]];
  if (!columns || !row) return new UsedWrong('the file is empty');
  return new UsedWrong(
    `no column for ${missingIn(columns).join(', ')}: found ${row.cells.join(', ')}; name it with --mapping`,
  );
}

export function cellsOf<F extends string>(table: Table<F>, row: SheetRow): Cells<F> {
  const header = (field: F) => table.headers[table.columns[field] ?? -1];
  const text = (field: F) => row.cells[table.columns[field] ?? -1] ?? '';
  const refused = (field: F, rule: string) =>
    new RowRefused({ line: row.line, field: header(field) ?? field, rule, value: text(field) });
  const read = <T>(field: F, reader: (text: string) => T): T => {
    try {
      return reader(text(field));
    } catch (error) {
      if (error instanceof ValueRefused) throw refused(field, error.rule);
      throw error;
    }
  };
  const maybe = <T>(field: F, reader: (text: string) => T) =>
    text(field) === '' ? null : read(field, reader);
  return { line: row.line, text, read, maybe, unit: (field) => unitOf(header(field) ?? '') ?? 1, refused };
}

/** Makes a rejection of a row that was read but refused later: at a field of the table, or at another by its name. */
export function rejectionsOf<F extends string>(table: Table<F>) {
  const rows = new Map(table.rows.map((row) => [row.line, row]));
  return (line: number, field: F, rule: string): RejectedRow => {
    const row = rows.get(line) ?? { line, cells: [] };
    return cellsOf(table, row).refused(field, rule).rejected;
  };
}

/** Every row read, and those that were refused. */
export function readRows<F extends string, Row>(
  table: Table<F>,
  rowOf: (cells: Cells<F>) => Row,
): { readonly rows: readonly Row[]; readonly rejected: readonly RejectedRow[] } {
  const [rows, rejected]: [Row[], RejectedRow[]] = [[], []];
  for (const row of table.rows) {
    try {
      rows.push(rowOf(cellsOf(table, row)));
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error;
      rejected.push(error.rejected);
    }
  }
  return { rows, rejected };
}

/** The order given, else the one in which every date of these columns can be read. @throws UsedWrong when the file does not tell. */
export function dateOrderOf<F extends string>(
  table: Table<F>,
  fields: readonly F[],
  given: DateOrder | null,
): DateOrder {
  if (given) return given;
  const texts = table.rows.flatMap((row) => fields.map((field) => cellsOf(table, row).text(field)));
  const written = texts.filter((text) => text !== '');
  if (written.length === 0) return 'ymd';
  try {
    const order = detectOrder(written);
    if (order) return order;
  } catch (error) {
    throw new UsedWrong((error as Error).message);
  }
  throw new UsedWrong('the dates can be read in more than one order: say --date-order mdy, dmy or ymd');
}

/** A number of the customer's or the seller's own. @throws ValueRefused. */
export function foreignNumber(text: string): string {
  if (text === '') throw new ValueRefused('is missing');
  if (text.length > 64) throw new ValueRefused('is longer than 64 characters');
  return text;
}

/** @throws ValueRefused. */
export function currencyIn(text: string, otherwise: string): string {
  const code = text === '' ? otherwise : text.toUpperCase();
  if (!isCurrency(code)) throw new ValueRefused('is no ISO 4217 currency');
  return code;
}
