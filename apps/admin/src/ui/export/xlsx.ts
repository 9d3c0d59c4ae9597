import { calculateColumnWidth, type CellValue, XlsxStreamWriter } from 'hucre/xlsx';
import { decimalsOf, drawn } from '../figures.js';
import type { CellKind, ExportColumn } from './export-column.js';

/** A spreadsheet keeps fifteen digits of a number: a longer amount stays the text it is, to the cent. */
const digits = 15;

const cellOf: Readonly<Record<CellKind, (value: string) => CellValue>> = {
  text: (text) => text,
  amount: (amount) => (amount.replace(/\D/g, '').length > digits ? amount : drawn(amount)),
  percent: (points) => drawn(`${points}e-2`),
  number: drawn,
  date: (date) => new Date(`${date}T00:00:00Z`),
};

/** How a spreadsheet shows a column; absent: as it finds best. */
function formatOf(kind: CellKind, values: readonly (string | null)[]): string | undefined {
  if (kind === 'percent') return '0.0%';
  if (kind === 'date') return 'yyyy-mm-dd';
  if (kind !== 'amount') return undefined;
  const decimals = values.reduce((most, value) => Math.max(most, decimalsOf(value ?? '')), 0);
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** A column as the library takes it, as wide as its longest cell asks for. */
function columnOf<Row>([title, kind, of]: ExportColumn<Row>, rows: readonly Row[]) {
  const values = rows.map((row) => of(row)?.toString() || null);
  const cells = values.map((value) => (value === null ? null : cellOf[kind](value)));
  const numFmt = formatOf(kind, values);
  const format = numFmt === undefined ? {} : { numFmt };
  const width = calculateColumnWidth([title, ...cells], { ...format, maxWidth: 60 });
  return { cells, definition: { header: title, width, ...format } };
}

/** A workbook of one sheet: the titles, which stay in sight, then a line a row. No text in it is ever a formula. */
export async function xlsxFile<Row>(
  name: string,
  columns: readonly ExportColumn<Row>[],
  rows: readonly Row[],
): Promise<Blob> {
  const written = columns.map((column) => columnOf(column, rows));
  const sheet = new XlsxStreamWriter({
    name,
    columns: written.map(({ definition }) => definition),
    freezePane: { rows: 1 },
  });
  for (const at of rows.keys()) sheet.addRow(written.map(({ cells }) => cells[at] ?? null));
  return new Blob([new Uint8Array(await sheet.finish())], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
