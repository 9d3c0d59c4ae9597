import { UsedWrong } from '../output.js';
import { mapColumns, meaningsOf, plainHeader } from './header-dictionary.js';
import { isPeriodColumn, type PeriodColumn, periodColumns } from './period-columns.js';
import type { SheetRow } from './sheet.js';
import { isItemHeader, nameOfLine, type StatementField, statementHeaders } from './statement-headers.js';
import { unitOf } from './values.js';

/** A value with its place in the file. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  /** The header of its column. */
  readonly field: string;
}

/** A statement as the file has it, whichever way its table lies. */
export interface RawStatement {
  readonly line: number;
  readonly said: Readonly<Partial<Record<StatementField, Cell>>>;
  /** Line items that are not empty; `label` as the file has it, `unit` where it names one. */
  readonly items: readonly (Cell & { readonly label: string; readonly unit: number | null })[];
  /** What 1 stands for, as the header of its column or a title says. */
  readonly unit: number | null;
}

export interface RawStatements {
  readonly layout: 'line-items-in-rows' | 'statements-in-rows';
  readonly statements: readonly RawStatement[];
  readonly ignored: readonly string[];
}

const meanings = meaningsOf(statementHeaders);

/**
 * The statements of a sheet in either layout: one row per line item below a header of 项目 and periods, or one row per
 * statement below a header of a period column and line items. @throws UsedWrong when it is neither.
 */
export function statementsIn(rows: readonly SheetRow[]): RawStatements {
  const periods = rows.findIndex(({ cells }) => isPeriodHeader(cells));
  const place = rows.findIndex(({ cells }) => isLineHeader(cells));
  if (periods >= 0 && (place < 0 || periods < place))
    return inColumns(rows.slice(0, periods), rows.slice(periods));
  if (place >= 0) return inRows(rows.slice(0, place), rows.slice(place));
  throw new UsedWrong(
    'no statements found: the header is either 项目 (item) and periods such as 2024年, or a column 报告期 (period) and line items',
  );
}

/** The same with the name of its sheet before each column, as `利润表!2024年`. */
export function onSheet(raw: RawStatement, sheet: string): RawStatement {
  const placed = <C extends Cell>(cell: C): C => ({ ...cell, field: `${sheet}!${cell.field}` });
  const said = Object.entries(raw.said).map(([field, cell]) => [field, placed(cell)] as const);
  return { ...raw, said: Object.fromEntries(said), items: raw.items.map(placed) };
}

function isPeriodHeader(cells: readonly string[]): boolean {
  const named = cells.some((cell, index) => isItemHeader(cell) || (index === 0 && cell === ''));
  return named && cells.some(isPeriodColumn);
}

function isLineHeader(cells: readonly string[]): boolean {
  const { columns } = mapColumns(cells, meanings);
  return columns.period !== undefined && cells.some((cell) => nameOfLine(cell).kind !== 'unknown');
}

function titleUnit(titles: readonly SheetRow[]): number | null {
  return titles.flatMap(({ cells }) => cells.map(unitOf)).find((unit) => unit !== null) ?? null;
}

function inRows(titles: readonly SheetRow[], [header, ...rows]: readonly SheetRow[]): RawStatements {
  const headers = header?.cells ?? [];
  const { columns, ignored, ambiguous } = mapColumns(headers, meanings);
  if (ambiguous.length > 0) throw new UsedWrong(`two columns mean the same: ${ambiguous.join(', ')}`);
  const items = headers.flatMap((label, index) =>
    nameOfLine(label).kind === 'unknown' ? [] : [{ label, index }],
  );
  const unit = titleUnit(titles);
  const statements = rows.map(({ line, cells }) => ({
    line,
    unit,
    said: saidIn(columns, (index) => ({ text: cells[index] ?? '', line, field: headers[index] ?? '' })),
    items: items
      .map(({ label, index }) => ({
        label,
        unit: unitOf(label),
        text: cells[index] ?? '',
        line,
        field: label,
      }))
      .filter(({ text }) => text !== ''),
  }));
  const unknown = ignored.filter((label) => nameOfLine(label).kind === 'unknown');
  return { layout: 'statements-in-rows', statements, ignored: unknown };
}

function saidIn(
  columns: Readonly<Partial<Record<StatementField, number>>>,
  cellAt: (index: number) => Cell,
): RawStatement['said'] {
  const entries = Object.entries(columns).map(([field, index]) => [field, cellAt(index)] as const);
  return Object.fromEntries(entries.filter(([, { text }]) => text !== ''));
}

function inColumns(titles: readonly SheetRow[], [header, ...rows]: readonly SheetRow[]): RawStatements {
  const headers = header?.cells ?? [];
  const itemColumn = Math.max(headers.findIndex(isItemHeader), 0);
  const periods = periodColumns(headers, titles).filter(({ index }) => index !== itemColumn);
  const others = headers.map((text, index) =>
    index === itemColumn || periods.some((one) => one.index === index) ? '' : text,
  );
  const { columns, ignored } = mapColumns(others, meanings);
  const unit = titleUnit(titles);
  const statements = groupsOf(rows, columns.customerNumber).flatMap((group) =>
    periods.map((period) =>
      columnStatement(group, { itemColumn, period, columns, headers, unit, line: header?.line ?? 0 }),
    ),
  );
  return {
    layout: 'line-items-in-rows',
    statements: statements.filter(({ items }) => items.length > 0),
    ignored,
  };
}

interface ColumnPlace {
  readonly itemColumn: number;
  readonly period: PeriodColumn;
  readonly columns: Readonly<Partial<Record<StatementField, number>>>;
  readonly headers: readonly string[];
  readonly unit: number | null;
  /** Of the header. */
  readonly line: number;
}

function columnStatement(rows: readonly SheetRow[], place: ColumnPlace): RawStatement {
  const { itemColumn, period, columns, headers, unit } = place;
  const at = ({ line, cells }: SheetRow, index = period.index) => ({
    text: cells[index] ?? '',
    line,
    field: headers[index] ?? '',
  });
  const [first] = rows;
  const filled = rows
    .map((row) => ({ ...at(row), label: row.cells[itemColumn] ?? '' }))
    .map((item) => ({ ...item, unit: unitOf(item.label) }))
    .filter(({ text, label }) => text !== '' && label !== '');
  const ofWhole = filled.flatMap(({ label, unit: _, ...cell }) => {
    const field = meanings.get(plainHeader(label));
    return field ? [[field, cell] as const] : [];
  });
  return {
    line: first?.line ?? 0,
    said: {
      ...(first && saidIn(columns, (index) => at(first, index))),
      period: { text: period.period, line: place.line, field: period.header },
      ...(Object.fromEntries(ofWhole) as RawStatement['said']),
    },
    items: filled.filter(({ label }) => !meanings.has(plainHeader(label))),
    unit: unitOf(period.header) ?? unit,
  };
}

/** The rows of each customer; all of them when the file names none. */
function groupsOf(rows: readonly SheetRow[], column: number | undefined): readonly (readonly SheetRow[])[] {
  if (column === undefined) return [rows];
  const groups = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const customer = row.cells[column] ?? '';
    groups.set(customer, [...(groups.get(customer) ?? []), row]);
  }
  return [...groups.values()];
}
