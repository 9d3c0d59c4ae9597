import type { StatementColumn, Unit } from './statements.js';
import { cellText } from './statements.js';
import { tidyCell, type Cells } from './statements.js';

/** A statement as the service tells it: decimals by line. */
export interface KeptStatement {
  readonly id: string;
  readonly period: 'annual' | 'halfYear' | 'quarter' | 'month';
  readonly from: string | null;
  readonly until: string;
  readonly filedOn: string;
  readonly currency: string;
  readonly standard: 'cas' | 'us-gaap' | 'ifrs' | 'other';
  readonly audited: boolean | null;
  readonly amounts: Readonly<Record<string, string>>;
}

/** A kept statement as a column of the grid, every digit kept. */
export function columnOf(statement: KeptStatement, unit: Unit): StatementColumn {
  const { from, audited, amounts, period, until, filedOn, currency, standard } = statement;
  const cells = Object.entries(amounts).map(([line, amount]) => [line, tidyCell(cellText(amount, unit))]);
  return {
    ...{ period, until, filedOn, currency, standard, cells: Object.fromEntries(cells) as Cells },
    ...(from !== null && { from }),
    ...(audited !== null && { audited }),
  };
}
