import type { CsvColumn } from '../ui/csv.js';
import type { Say } from '../ui/texts.js';
import type { CustomerRow } from './customers.queries.js';
import type { CustomersKey } from './customers.texts.js';

const cells: readonly (readonly [CustomersKey, (row: CustomerRow) => string | number | null | undefined])[] =
  [
    ['number', ({ number }) => number],
    ['name', ({ name }) => name],
    ['industry', ({ industry }) => industry],
    ['region', ({ region }) => region],
    ['tier', ({ tier }) => tier],
    ['grade', ({ grade }) => grade],
    ['currency', ({ figures }) => figures?.exposure.currency],
    ['limit.plain', ({ figures }) => figures?.limit?.amount],
    ['exposure.plain', ({ figures }) => figures?.exposure.amount],
    ['used', ({ figures }) => figures?.usedPercent],
    ['overdue.plain', ({ figures }) => figures?.overdue.amount],
    ['overdue-days', ({ oldestOverdueDays }) => oldestOverdueDays],
    ['days-beyond-terms', ({ figures }) => figures?.daysBeyondTerms],
    ['warning', ({ warning }) => warning],
    ['review', ({ reviewDueOn }) => reviewDueOn],
  ];

/** A customer's line in a file. */
export const customerCells = (say: Say<CustomersKey>): readonly CsvColumn<CustomerRow>[] =>
  cells.map(([key, of]) => [say(key), of]);
