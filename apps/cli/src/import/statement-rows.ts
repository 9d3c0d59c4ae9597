import { balanceFindings, type Statement } from '@zixin/calculations';
import type { FiledStatement } from '@zixin/investigation';
import { type CalendarDate, formatMinor, isSame } from '@zixin/kernel';
import { readUnit } from './amounts.js';
import { dayIn, namedPeriod, type NamedPeriod, periodBetween } from './periods.js';
import { hasFlows, reading, refused, standardOf, statementAmounts } from './statement-amounts.js';
import { withParts } from './statement-parts.js';
import type { StatementField } from './statement-headers.js';
import type { Cell, RawStatement } from './statement-layouts.js';
import { currencyIn, foreignNumber, type RejectedRow, type RowNote, RowRefused } from './table.js';
import { readFlag, ValueRefused } from './values.js';

/** A statement ready to be filed: for the customer the file names, or `null` for the one the command line names. */
export interface FiledRow {
  readonly line: number;
  readonly customerNumber: string | null;
  readonly source: string | null;
  readonly statement: FiledStatement;
}

export interface StatementOptions {
  /** For statements that do not say it themselves; `null`: none was given. */
  readonly currency: string;
  readonly unit: number | null;
  readonly filedOn: CalendarDate | null;
  /** True when the command line names a customer for statements without one. */
  readonly hasCustomer: boolean;
  readonly today: CalendarDate;
}

export interface ReadStatements {
  readonly rows: readonly FiledRow[];
  readonly rejected: readonly RejectedRow[];
  readonly notes: readonly RowNote[];
}

/** Reads and checks statements one by one; what does not add up is noted, and refused where assets are not liabilities and equity. */
export function readStatements(raw: readonly RawStatement[], options: StatementOptions): ReadStatements {
  const rows: FiledRow[] = [];
  const rejected: RejectedRow[] = [];
  for (const one of raw) {
    try {
      rows.push(filedRow(one, options));
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error;
      rejected.push(error.rejected);
    }
  }
  return checked({ rows: withParts(rows), rejected });
}

/** Leaves out what contradicts itself or an earlier statement of the file, and notes what else does not add up. */
export function checked({ rows, rejected }: Pick<ReadStatements, 'rows' | 'rejected'>): ReadStatements {
  const kept = new Map<string, FiledRow>();
  const left = [...rejected];
  const notes: RowNote[] = [];
  for (const row of rows) {
    const { statement, line } = row;
    const key = `${row.customerNumber}\n${statement.id}`;
    const before = kept.get(key);
    const wrong = balanceFindings(statement.amounts, statement.currency);
    const error = wrong.find(({ severity }) => severity === 'error');
    const field = statementName(statement);
    const told = ({ rule, difference }: (typeof wrong)[number]) =>
      `${rule.replaceAll('-', ' ')}: differs by ${formatMinor(difference, statement.currency)} ${statement.currency}`;
    if (error) left.push({ line, field, rule: told(error), value: statement.id });
    else if (!before) {
      kept.set(key, row);
      notes.push(...wrong.map((finding) => ({ line, field, note: told(finding) })));
    } else if (!isSame(before.statement, statement))
      left.push({
        line,
        field,
        rule: `stands in line ${before.line} with other contents`,
        value: statement.id,
      });
  }
  return { rows: [...kept.values()], rejected: left, notes };
}

/** `annual 2021-12-31, filed 2022-02-07`. */
export function statementName({ period, until, filedOn }: Statement): string {
  return `${period} ${until}, filed ${filedOn}`;
}

function filedRow(raw: RawStatement, options: StatementOptions): FiledRow {
  const { period, from, until } = periodOf(raw);
  const filedOn = filedOnOf(raw, options, until);
  const currency = said(raw, 'currency', (text) => currencyIn(text, '')) ?? options.currency;
  const unit = options.unit ?? said(raw, 'unit', readUnit);
  const given = said(raw, 'standard', standardIn);
  const { amounts, reported } = statementAmounts(
    raw.items,
    { currency, unit, otherwise: raw.unit ?? 1 },
    given,
  );
  if (Object.keys(amounts).length === 0)
    throw refused(cellOf(raw, 'period'), 'has no line item that is known');
  const statement = {
    ...{ id: `${filedOn}-${period}-${until}`, period, from: hasFlows(amounts) ? from : null, until, filedOn },
    ...{ currency, standard: given ?? standardOf(reported), audited: said(raw, 'audited', readFlag) },
    ...{ amounts, reported },
  };
  const source = raw.said.source?.text ?? null;
  return { line: raw.line, customerNumber: customerOf(raw, options), source, statement };
}

function customerOf(raw: RawStatement, { hasCustomer }: StatementOptions): string | null {
  const number = said(raw, 'customerNumber', foreignNumber);
  if (number === null && !hasCustomer)
    throw refused(cellOf(raw, 'customerNumber'), 'is missing: say --customer number:…');
  return number;
}

function filedOnOf(
  raw: RawStatement,
  { filedOn: given, today }: StatementOptions,
  until: CalendarDate,
): CalendarDate {
  const wrong = (rule: string) => refused(cellOf(raw, 'filedOn'), rule);
  const filedOn = said(raw, 'filedOn', existingDay) ?? given;
  if (filedOn === null) throw wrong('is missing: say --filed-on');
  if (filedOn < until) throw wrong(`is before the end of the period, ${until}`);
  if (filedOn > today) throw wrong(`is after today, ${today}`);
  return filedOn;
}

function said<T>(raw: RawStatement, field: StatementField, reader: (text: string) => T): T | null {
  const cell = raw.said[field];
  return cell ? reading(cell, reader) : null;
}

function cellOf(raw: RawStatement, field: StatementField): Cell {
  return raw.said[field] ?? { text: '', line: raw.line, field };
}

function existingDay(text: string): CalendarDate {
  const day = dayIn(text);
  if (!day) throw new ValueRefused('is no existing date written year, month, day');
  return day;
}

/** Between the two days when the file says the first, else by its name. */
function periodOf(raw: RawStatement): NamedPeriod {
  const cell = cellOf(raw, 'period');
  const until = dayIn(cell.text);
  if (raw.said.from && until) {
    const from = reading(raw.said.from, existingDay);
    return reading(cell, () => periodBetween(from, until));
  }
  const named = namedPeriod(cell.text);
  if (!named)
    throw refused(
      cell,
      'names no period such as 2024年, 2024Q1, 2024年1-6月 or 2024-12-31; other ends need a first day',
    );
  return named;
}

const standards: readonly (readonly [RegExp, Statement['standard']])[] = [
  [/^(cas|prcgaap|中国.*准则|企业会计准则|小企业会计准则)$/i, 'cas'],
  [/^(us-?gaap|美国.*准则)$/i, 'us-gaap'],
  [/^(ifrs|国际.*准则|香港.*准则|hkfrs)$/i, 'ifrs'],
  [/^(other|其他)$/i, 'other'],
];

function standardIn(text: string): Statement['standard'] {
  const found = standards.find(([name]) => name.test(text.replace(/\s/g, '')));
  if (!found) throw new ValueRefused('is no standard: cas, us-gaap, ifrs or other');
  return found[1];
}
