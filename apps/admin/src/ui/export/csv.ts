import type { ExportColumn } from './export-column.js';

/** A cell that a spreadsheet would take for a formula is quoted as text. */
const isFormula = /^[=+\-@\t\r]/;
const isFigure = /^-?\d+(\.\d+)?$/;

function cell(value: string): string {
  const safe = isFormula.test(value) && !isFigure.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180: the titles, then a line a row; codes, numbers and ISO dates as they are. */
export function csvText<Row>(columns: readonly ExportColumn<Row>[], rows: readonly Row[]): string {
  const titles = columns.map(([title]) => title);
  const lines = rows.map((row) => columns.map(([, , of]) => String(of(row) ?? '')));
  return [titles, ...lines].map((line) => line.map(cell).join(',')).join('\r\n');
}

/** The mark in front makes spreadsheets read it as UTF-8. */
export function csvFile<Row>(columns: readonly ExportColumn<Row>[], rows: readonly Row[]): Blob {
  return new Blob([`\ufeff${csvText(columns, rows)}`], { type: 'text/csv;charset=utf-8' });
}
