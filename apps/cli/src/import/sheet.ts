import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { InvalidSpreadsheetError, readSheet, SheetNotFoundError } from 'read-excel-file/node';
import { UsedWrong } from '../output.js';
import { delimiterOf, type FileText, textOf } from './file-text.js';

export interface SheetRow {
  /** Where it stands in the file, from 1. */
  readonly line: number;
  /** Trimmed; what is empty is `''`, a date is `YYYY-MM-DD`, a number plain decimal text. */
  readonly cells: readonly string[];
}

/** The rows of a file that are not empty. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly encoding: FileText['encoding'] | 'xlsx';
}

/** @throws UsedWrong when the file cannot be read. */
export function bytesIn(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsedWrong(`${path} cannot be read: ${(error as Error).message}`);
  }
}

/** A CSV file, or a sheet of an XLSX workbook (the first, or the one named). @throws UsedWrong. */
export async function sheetOf(bytes: Buffer, name?: string): Promise<Sheet> {
  if (bytes.subarray(0, 4).equals(Buffer.from('d0cf11e0', 'hex')))
    throw new UsedWrong('the file is of the old .xls format: save it as .xlsx or .csv');
  if (bytes.subarray(0, 2).toString('latin1') === 'PK')
    return { rows: await workbookRows(bytes, name), encoding: 'xlsx' };
  if (name !== undefined) throw new UsedWrong('--sheet goes with an .xlsx file');
  const { text, encoding } = textOf(bytes);
  return { rows: textRows(text), encoding };
}

/** The rows of a CSV text; the delimiter is found. @throws UsedWrong. */
export function textRows(text: string): readonly SheetRow[] {
  const options = { delimiter: delimiterOf(text), bom: true, info: true, relax_column_count: true };
  let records;
  try {
    records = parse(text, { ...options, skip_empty_lines: true }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
  } catch (error) {
    throw new UsedWrong(`the file is no CSV: ${(error as Error).message}`);
  }
  return filled(records.map(({ record, info }) => ({ line: info.lines, cells: record.map(trimmed) })));
}

async function workbookRows(bytes: Buffer, name?: string): Promise<readonly SheetRow[]> {
  try {
    const rows = await readSheet(bytes, name ?? 1, { parseNumber: plainNumber });
    return filled(rows.map((row, index) => ({ line: index + 1, cells: row.map(cellText) })));
  } catch (error) {
    if (error instanceof SheetNotFoundError || error instanceof InvalidSpreadsheetError)
      throw new UsedWrong(`the workbook cannot be read: ${error.message}`);
    throw error;
  }
}

function filled(rows: readonly SheetRow[]): readonly SheetRow[] {
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

const trimmed = (text: string) => text.trim();

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value).trim();
}

/** A number as the workbook shows it: 15 significant digits are what its author saw, the rest is the binary form's. */
export function plainNumber(stored: string): string {
  const value = Number(Number(stored).toPrecision(15));
  if (/^-?\d+$/.test(stored) || !Number.isFinite(value)) return stored;
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
