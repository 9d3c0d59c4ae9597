import { downloadCsv } from '../ui/csv.js';
import type { Say } from '../ui/texts.js';
import { allCustomers, type CustomerRow, type CustomersView } from './customers.queries.js';
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
    ['warning', ({ warning }) => warning],
    ['review', ({ reviewDueOn }) => reviewDueOn],
  ];

/** All rows of the view, as the service has them, in a file. */
export async function exportCustomers(view: CustomersView, say: Say<CustomersKey>): Promise<void> {
  const rows = await allCustomers(view);
  const head = cells.map(([key]) => say(key));
  downloadCsv('customers', [head, ...rows.map((row) => cells.map(([, of]) => String(of(row) ?? '')))]);
}
