import {
  balanceFindings,
  type BalanceFinding,
  derivedAmounts,
  lineOf,
  type StatementAmounts,
  type StatementLine,
  statementLines,
  type StatementPeriod,
} from '@zixin/calculations';
import { formatMinor, parseMoney } from '@zixin/kernel';
import { settled, typedAmount } from '../ui/form/amounts.js';
import { currencyDigits } from '../ui/form/currency-digits.js';

/** What one unit of a cell is worth: `1` or ten thousand of the currency. */
export type Unit = 'one' | 'tenThousand';

export type Cells = { readonly [L in StatementLine]?: string };

/** One statement as it is typed: amounts as written, in the grid's unit. */
export interface StatementColumn {
  readonly period?: StatementPeriod | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly filedOn?: string | undefined;
  readonly standard: 'cas' | 'us-gaap' | 'ifrs' | 'other';
  readonly audited?: boolean | undefined;
  readonly currency: string;
  readonly cells: Cells;
}

export const lineGroups = [
  { group: 'assets', lines: statementLines.slice(0, 15) },
  { group: 'liabilities', lines: statementLines.slice(15, 26) },
  { group: 'equity', lines: statementLines.slice(26, 33) },
  { group: 'income', lines: statementLines.slice(33, 45) },
  { group: 'cashFlow', lines: statementLines.slice(45) },
] as const;

export const subtotalLines: ReadonlySet<StatementLine> = new Set<StatementLine>([
  ...(['currentAssets', 'nonCurrentAssets', 'totalAssets', 'currentLiabilities'] as const),
  ...(['nonCurrentLiabilities', 'totalLiabilities', 'equity', 'grossProfit', 'netIncome'] as const),
]);

/** `(1,234.5)` and `−1,234.5` are negative, `-` and `—` empty, as spreadsheets print them. */
export function tidyCell(typed: string): string {
  const text = typed.trim().replace(/^["']|["']$/g, '');
  if (/^[-–—−]?$/.test(text)) return '';
  const bracketed = /^[(（](.*)[)）]$/.exec(text);
  return bracketed ? `-${bracketed[1] ?? ''}` : text;
}

/** The decimal text of a cell in the currency's own unit; `null` when it is no amount of it, `undefined` when empty. */
export function cellAmount(typed: string, unit: Unit, currency: string): string | null | undefined {
  const text = tidyCell(typed);
  if (text === '') return undefined;
  const ownUnit = /[万亿km]$/i.test(text);
  const amount = typedAmount(unit === 'tenThousand' && !ownUnit ? `${text}万` : text);
  return amount === null ? null : settled(amount, currencyDigits(currency));
}

/** An exact amount as a cell of the unit shows it, nothing rounded. */
export function cellText(amount: string, unit: Unit): string {
  if (unit === 'one') return amount;
  const negative = amount.startsWith('-');
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.');
  const padded = whole.padStart(5, '0');
  const decimals = (padded.slice(-4) + fraction).replace(/0+$/, '');
  return `${negative ? '-' : ''}${padded.slice(0, -4)}${decimals === '' ? '' : `.${decimals}`}`;
}

/** Minor units by line, of the cells that can be read. */
export function minorAmounts({ cells, currency }: StatementColumn, unit: Unit): StatementAmounts {
  const entries = (Object.entries(cells) as [StatementLine, string][]).flatMap(([line, typed]) => {
    const amount = cellAmount(typed, unit, currency);
    return amount ? [[line, parseMoney(amount, currency).minor] as const] : [];
  });
  return Object.fromEntries(entries);
}

export interface CheckedColumn {
  /** What follows from the rest, for lines left empty: as the cell would show it. */
  readonly derived: Cells;
  readonly findings: readonly (Omit<BalanceFinding, 'difference'> & { readonly difference: string })[];
  readonly unreadable: readonly StatementLine[];
  /** Whether assets, liabilities and equity could be compared at all. */
  readonly comparable: boolean;
}

/** What a statement's column says of itself while it is typed: subtotals, what does not add up, what is no amount. */
export function checked(column: StatementColumn, unit: Unit): CheckedColumn {
  const { currency, cells } = column;
  const amounts = minorAmounts(column, unit);
  const whole = derivedAmounts(amounts);
  const derived = Object.fromEntries(
    statementLines.flatMap((line) => {
      const minor = amounts[line] === undefined ? whole[line] : undefined;
      return minor === undefined ? [] : [[line, cellText(formatMinor(minor, currency), unit)]];
    }),
  );
  const findings = balanceFindings(amounts, currency).map((finding) => ({
    ...finding,
    difference: formatMinor(finding.difference, currency),
  }));
  const unreadable = (Object.keys(cells) as StatementLine[]).filter(
    (line) => cellAmount(cells[line] ?? '', unit, currency) === null,
  );
  const { totalAssets, totalLiabilities, equity } = amounts;
  const comparable = [totalAssets, totalLiabilities, equity].every((minor) => minor !== undefined);
  return { derived, findings, unreadable, comparable };
}

/** The cells in another unit, the amounts unchanged; what cannot be read stays as it is. */
export function inUnit(column: StatementColumn, from: Unit, to: Unit): StatementColumn {
  const cells = Object.entries(column.cells).map(([line, typed]) => {
    const amount = cellAmount(typed, from, column.currency);
    return [line, amount ? cellText(amount, to) : typed];
  });
  return { ...column, cells: Object.fromEntries(cells) as Cells };
}

export interface Pasted {
  readonly columns: readonly StatementColumn[];
  /** Labels that name none of the lines. */
  readonly unknown: readonly string[];
}

interface PasteTarget {
  readonly line: StatementLine;
  readonly column: number;
}

/**
 * Puts copied spreadsheet cells (rows by line break, cells by tab) into the columns. Rows that begin with a name go to the line
 * of that name, whatever their order, and years above them date the statements; rows of amounts alone fill downwards and
 * rightwards from the target. Statements are added as there are columns.
 */
export function pasted(
  text: string,
  at: PasteTarget,
  columns: readonly StatementColumn[],
  lineNamed: (label: string) => StatementLine | null,
): Pasted {
  const rows = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((row) => row.split('\t'));
  const named = rows.some(([first = '']) => isLabel(first));
  const start = statementLines.indexOf(at.line);
  const unknown: string[] = [];
  const years: readonly string[][] = named ? rows.filter(isHeading) : [];
  const puts = rows.flatMap((row, index) => {
    const [label = '', ...rest] = row;
    const line = named ? lineNamed(label) : (statementLines[start + index] ?? null);
    const amounts = named ? rest : row;
    if (line === null) {
      const matters = !years.includes(row) && amounts.some((cell) => tidyCell(cell) !== '');
      if (label.trim() !== '' && matters) unknown.push(label.trim());
      return [];
    }
    return amounts.map((cell, right) => ({ line, column: at.column + right, cell: tidyCell(cell) }));
  });
  const last = Math.max(...puts.filter(({ cell }) => cell !== '').map(({ column }) => column), 0);
  const wide = [...columns];
  while (wide.length <= Math.min(last, mostColumns - 1)) wide.push(columnLike(wide.at(-1)));
  const next = wide.map((column, index) => {
    const changes = puts.filter((put) => put.column === index).map(({ line, cell }) => [line, cell]);
    const year = years[0]?.[index - at.column + 1];
    const dated = column.until || year === undefined ? {} : yearOf(year);
    return { ...column, ...dated, cells: { ...column.cells, ...(Object.fromEntries(changes) as Cells) } };
  });
  return { columns: next, unknown };
}

const mostColumns = 10;

/** Another statement like one: period, standard and currency are usually the same. */
export function columnLike(column: StatementColumn | undefined): StatementColumn {
  const { period = 'annual', standard = 'cas', currency = 'CNY' } = column ?? {};
  return { period, standard, currency, cells: {} };
}

const yearPattern = /^(\d{4})(?:年.*|[-/.]12[-/.]31|\.0+)?$/;

/** The years above the amounts. */
function isHeading([, ...cells]: readonly string[]): boolean {
  const told = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return told.length > 0 && told.every((cell) => /^(19|20)/.test(cell) && yearPattern.test(cell));
}

function yearOf(cell: string): Partial<StatementColumn> {
  const year = yearPattern.exec(cell.trim())?.[1];
  return year === undefined ? {} : { from: `${year}-01-01`, until: `${year}-12-31` };
}

function isLabel(cell: string): boolean {
  const text = tidyCell(cell);
  return text !== '' && typedAmount(text) === null;
}

/** The line of a printed name: the Chinese forms' own names, or the names on the screen. */
export function lineByName(names: Readonly<Record<StatementLine, readonly string[]>>) {
  const plain = (text: string) => text.toLowerCase().replace(/[\s:：]/g, '');
  const known = new Map(
    statementLines.flatMap((line) => names[line].map((name) => [plain(name), line] as const)),
  );
  return (label: string): StatementLine | null => lineOf('cas', label) ?? known.get(plain(label)) ?? null;
}

/** As the service takes them: amounts exact, an id from the period. */
export function statementsOf(columns: readonly StatementColumn[], unit: Unit) {
  return columns.map(({ cells, ...head }, index) => ({
    ...head,
    id: `${head.until ?? index}-${head.period ?? 'annual'}${idSuffix(columns, index)}`,
    amounts: Object.fromEntries(
      Object.entries(cells).flatMap(([line, typed]) => {
        const amount = cellAmount(typed, unit, head.currency);
        return amount === undefined ? [] : [[line, amount ?? typed]];
      }),
    ),
  }));
}

function idSuffix(columns: readonly StatementColumn[], index: number): string {
  const same = (other: StatementColumn) =>
    other.until === columns[index]?.until && other.period === columns[index]?.period;
  const before = columns.slice(0, index).filter(same).length;
  return before === 0 ? '' : `-${before + 1}`;
}
