import type { StatementLine } from '@zixin/calculations';
import type { FiledRow } from './statement-rows.js';

/**
 * Statements of a file that are parts of one, a balance sheet and an income statement of the same period and filing, made one:
 * they have no line in common. What has one in common is left as it stands.
 */
export function withParts(rows: readonly FiledRow[]): readonly FiledRow[] {
  const whole = new Map<string, FiledRow>();
  const others: FiledRow[] = [];
  for (const row of rows) {
    const key = `${row.customerNumber}\n${row.statement.id}`;
    const before = whole.get(key);
    if (!before) whole.set(key, row);
    else if (isPart(before, row)) whole.set(key, together(before, row));
    else others.push(row);
  }
  return [...whole.values(), ...others];
}

function isPart({ statement: a }: FiledRow, { statement: b }: FiledRow): boolean {
  const lines = Object.keys(b.amounts) as StatementLine[];
  return a.currency === b.currency && lines.every((line) => a.amounts[line] === undefined);
}

function together(first: FiledRow, second: FiledRow): FiledRow {
  const [a, b] = [first.statement, second.statement];
  const statement = {
    ...a,
    from: a.from ?? b.from,
    standard: a.standard === 'other' ? b.standard : a.standard,
    audited: a.audited ?? b.audited,
    amounts: { ...a.amounts, ...b.amounts },
    reported: [...a.reported, ...b.reported],
  };
  return { ...first, source: first.source ?? second.source, statement };
}
