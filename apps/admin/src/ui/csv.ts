/** A cell that a spreadsheet would take for a formula is quoted as text. */
const isFormula = /^[=+\-@\t\r]/;
const isFigure = /^-?\d+(\.\d+)?$/;

function cell(value: string): string {
  const safe = isFormula.test(value) && !isFigure.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180, one line a row. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cell).join(',')).join('\r\n');
}

type CsvValue = string | number | null | undefined;

/** Title and value of a column: codes, numbers and ISO dates as they are, nothing where there is none. */
export type CsvColumn<Row> = readonly [title: string, of: (row: Row) => CsvValue];

/** The titles, then a line a row. */
export function csvRows<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): readonly string[][] {
  const lines = rows.map((row) => columns.map(([, of]) => String(of(row) ?? '')));
  return [columns.map(([title]) => title), ...lines];
}

/** Hands a CSV file to the person; the mark in front makes spreadsheets read it as UTF-8. */
export function downloadCsv(name: string, rows: readonly (readonly string[])[]): void {
  const blob = new Blob([`\ufeff${csvText(rows)}`], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
