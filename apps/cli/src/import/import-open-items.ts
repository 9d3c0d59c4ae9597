import { formatMinor } from '@zixin/kernel';
import { table } from '../output.js';
import type { Session } from '../session.js';
import { currencyOption, finishImport, type ImportOptions, inLanes, tableIn } from './import-run.js';
import { importCustomer, noCounts } from './open-item-commands.js';
import { openItemShape } from './open-item-headers.js';
import { byCustomer, type OpenItemRow, readOpenItems } from './open-item-rows.js';
import type { RejectedRow } from './table.js';

export interface OpenItemOptions extends ImportOptions {
  readonly currency?: string;
  readonly system: string;
}

/** Imports invoices and their settlements. Repeating it, whole or after a crash, changes nothing that is there. @throws FoundWrong when rows were rejected. */
export async function importOpenItems(
  { settings, service }: Session,
  path: string,
  options: OpenItemOptions,
): Promise<void> {
  const { table: found, encoding } = await tableIn(path, openItemShape, options);
  const read = readOpenItems(found, {
    currency: currencyOption(options.currency, settings.currency),
    dateOrder: options.dateOrder ?? null,
    today: service.reads.today(),
  });
  const rejected: RejectedRow[] = [...read.rejected];
  const started = performance.now();
  const counts = noCounts();
  const groups = byCustomer(read.rows);
  const { system, dryRun } = options;
  const context = { service, system, counts, rejected: (row: RejectedRow) => void rejected.push(row) };
  if (!dryRun)
    await inLanes(
      groups,
      ([, { rows }]) => rows.length,
      ([number, { since, rows }]) => importCustomer(context, number, since, rows),
    );
  const answer = {
    ...{ file: path, encoding, dateOrder: read.dateOrder, dryRun: dryRun ?? false },
    rows: read.rows.length + read.rejected.length,
    customers: groups.size,
    invoices: read.rows.length,
    settled: read.rows.filter(({ settledOn }) => settledOn !== null).length,
    disputed: read.rows.filter((row) => row.disputed).length,
    totals: totalsOf(read.rows),
    ...counts,
    rejected,
  };
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  finishImport(options, answer, (whole) => peopleText(whole, seconds));
}

/** Sums by currency, in decimal text. */
export function totalsOf(rows: readonly Pick<OpenItemRow, 'minor' | 'currency'>[]) {
  const sums = new Map<string, number>();
  for (const { currency, minor } of rows) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  return [...sums].map(([currency, minor]) => ({ currency, amount: formatMinor(minor, currency) }));
}

interface Answer extends ReturnType<typeof noCounts> {
  readonly encoding: string;
  readonly dateOrder: string;
  readonly dryRun: boolean;
  readonly rows: number;
  readonly customers: number;
  readonly invoices: number;
  readonly totals: readonly { readonly currency: string; readonly amount: string }[];
}

function peopleText(answer: Answer, seconds: string): readonly string[] {
  const total = answer.totals.map(({ amount, currency }) => `${amount} ${currency}`).join(', ');
  const found = `${answer.rows} rows (${answer.encoding}, dates ${answer.dateOrder}): ${answer.customers} customers, ${answer.invoices} invoices, total ${total}`;
  if (answer.dryRun) return [found];
  const rows = [
    ['Customers', answer.customersNew, answer.customersKnown],
    ['Invoices', answer.invoicesNew, answer.invoicesUnchanged],
    ['Payments', answer.paymentsNew, answer.paymentsUnchanged],
    ['Disputes', answer.disputesNew, ''],
  ];
  return [found, table(['', 'New', 'Already there'], rows), `Imported in ${seconds} s.`];
}
