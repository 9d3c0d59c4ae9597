import type { CellKind, ExportColumn } from '../ui/export/export-column.js';
import type { Say } from '../ui/texts.js';
import type { CustomerRow } from './customers.queries.js';
import type { CustomersKey } from './customers.texts.js';

const cells: readonly (readonly [CustomersKey, CellKind, ExportColumn<CustomerRow>[2]])[] = [
  ['number', 'text', ({ number }) => number],
  ['name', 'text', ({ name }) => name],
  ['industry', 'text', ({ industry }) => industry],
  ['region', 'text', ({ region }) => region],
  ['tier', 'text', ({ tier }) => tier],
  ['grade', 'text', ({ grade }) => grade],
  ['currency', 'text', ({ figures }) => figures?.exposure.currency],
  ['limit.plain', 'amount', ({ figures }) => figures?.limit?.amount],
  ['exposure.plain', 'amount', ({ figures }) => figures?.exposure.amount],
  ['used', 'percent', ({ figures }) => figures?.usedPercent],
  ['overdue.plain', 'amount', ({ figures }) => figures?.overdue.amount],
  ['overdue-days', 'number', ({ oldestOverdueDays }) => oldestOverdueDays],
  ['days-beyond-terms', 'number', ({ figures }) => figures?.daysBeyondTerms],
  ['warning', 'text', ({ warning }) => warning],
  ['review', 'date', ({ reviewDueOn }) => reviewDueOn],
];

/** A customer's line in a file. */
export const customerCells = (say: Say<CustomersKey>): readonly ExportColumn<CustomerRow>[] =>
  cells.map(([key, kind, of]) => [say(key), kind, of]);
