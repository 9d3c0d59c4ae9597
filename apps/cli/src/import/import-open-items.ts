import { readFileSync, writeFileSync } from 'node:fs';
import { formatMinor, isCurrency } from '@zixin/kernel';
import { SingleBar, Presets } from 'cli-progress';
import { FoundWrong, notice, type Output, print, table, UsedWrong } from '../output.js';
import type { Session } from '../session.js';
import { readText } from './file-text.js';
import type { HeaderDictionary } from './header-dictionary.js';
import { knownHeaders } from './header-dictionary.js';
import { importCustomer, noCounts } from './open-item-commands.js';
import { byCustomer, type OpenItemRow, readOpenItems, type RejectedRow } from './open-item-rows.js';
import type { DateOrder } from './values.js';

export interface ImportOptions extends Output {
  readonly currency?: string;
  readonly system: string;
  readonly mapping?: string;
  readonly dateOrder?: DateOrder;
  readonly dryRun?: boolean;
  /** Writes every rejected row here as JSON. */
  readonly report?: string;
}

const customersAtOnce = 64;
const shownRejections = 20;

/** Imports invoices and their settlements. Repeating it, whole or after a crash, changes nothing that is there. @throws FoundWrong when rows were rejected. */
export async function importOpenItems(session: Session, path: string, options: ImportOptions): Promise<void> {
  const { settings, service } = session;
  const currency = options.currency ?? settings.currency;
  if (!isCurrency(currency)) throw new UsedWrong(`--currency ${currency} is no ISO 4217 currency`);
  const { text, encoding } = textIn(path);
  const mapping = options.mapping === undefined ? {} : mappingIn(options.mapping);
  const read = readOpenItems(text, {
    currency,
    dateOrder: options.dateOrder ?? null,
    mapping,
    today: service.reads.today(),
  });
  if (read.ignored.length > 0) notice(`Columns without a meaning here, ignored: ${read.ignored.join(', ')}`);
  const rejected: RejectedRow[] = [...read.rejected];
  const started = performance.now();
  const counts = noCounts();
  if (!options.dryRun) await sendAll(session, options.system, read.rows, counts, rejected);
  rejected.sort((a, b) => a.line - b.line);
  const answer = {
    ...{ file: path, encoding, dateOrder: read.dateOrder, dryRun: options.dryRun ?? false },
    rows: read.rows.length + read.rejected.length,
    customers: byCustomer(read.rows).size,
    invoices: read.rows.length,
    settled: read.rows.filter(({ settledOn }) => settledOn !== null).length,
    disputed: read.rows.filter((row) => row.disputed).length,
    totals: totalsOf(read.rows),
    ...counts,
    rejected,
  };
  if (options.report !== undefined) writeFileSync(options.report, `${JSON.stringify(rejected, null, 2)}\n`);
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  print(options, answer, () => peopleText(answer, seconds));
  if (rejected.length > 0) throw new FoundWrong(`${rejected.length} rows were rejected`);
}

async function sendAll(
  { service }: Session,
  system: string,
  rows: readonly OpenItemRow[],
  counts: ReturnType<typeof noCounts>,
  rejected: RejectedRow[],
) {
  const waiting = [...byCustomer(rows)];
  const bar = process.stderr.isTTY
    ? new SingleBar(
        { stream: process.stderr, format: 'Importing [{bar}] {value}/{total} rows' },
        Presets.shades_classic,
      )
    : null;
  bar?.start(rows.length, 0);
  const context = { service, system, counts, rejected: (row: RejectedRow) => void rejected.push(row) };
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [number, group] = next;
      await importCustomer(context, number, group.since, group.rows);
      bar?.increment(group.rows.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: customersAtOnce }, lane));
  } finally {
    bar?.stop();
  }
}

function textIn(path: string) {
  try {
    return readText(path);
  } catch (error) {
    throw new UsedWrong(`${path} cannot be read: ${(error as Error).message}`);
  }
}

/** A JSON object of field → list of headers. */
function mappingIn(path: string): Partial<HeaderDictionary> {
  let mapping: unknown;
  try {
    mapping = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsedWrong(`--mapping ${path} is no JSON file: ${(error as Error).message}`);
  }
  const entries = Object.entries((mapping ?? {}) as object);
  for (const [field, names] of entries) {
    if (!(field in knownHeaders))
      throw new UsedWrong(
        `--mapping names the field ${field}; there are ${Object.keys(knownHeaders).join(', ')}`,
      );
    if (!Array.isArray(names) || names.some((name) => typeof name !== 'string'))
      throw new UsedWrong(`--mapping: ${field} must be a list of headers`);
  }
  return Object.fromEntries(entries) as Partial<HeaderDictionary>;
}

function totalsOf(rows: readonly OpenItemRow[]) {
  const sums = new Map<string, number>();
  for (const { currency, minor } of rows) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  return [...sums].map(([currency, minor]) => ({ currency, amount: formatMinor(minor, currency) }));
}

interface Answer extends ReturnType<typeof noCounts> {
  readonly file: string;
  readonly encoding: string;
  readonly dateOrder: string;
  readonly dryRun: boolean;
  readonly rows: number;
  readonly customers: number;
  readonly invoices: number;
  readonly totals: readonly { readonly currency: string; readonly amount: string }[];
  readonly rejected: readonly RejectedRow[];
}

function peopleText(answer: Answer, seconds: string): string {
  const { rejected, totals } = answer;
  const total = totals.map(({ amount, currency }) => `${amount} ${currency}`).join(', ');
  const lines = [
    `${answer.rows} rows (${answer.encoding}, dates ${answer.dateOrder}): ${answer.customers} customers, ${answer.invoices} invoices, total ${total}`,
  ];
  if (answer.dryRun) lines.push('Dry run: nothing was stored.');
  else {
    lines.push(
      table(
        ['', 'New', 'Already there'],
        [
          ['Customers', answer.customersNew, answer.customersKnown],
          ['Invoices', answer.invoicesNew, answer.invoicesUnchanged],
          ['Payments', answer.paymentsNew, answer.paymentsUnchanged],
          ['Disputes', answer.disputesNew, ''],
        ],
      ),
      `Imported in ${seconds} s.`,
    );
  }
  if (rejected.length > 0) {
    const shown = rejected
      .slice(0, shownRejections)
      .map(({ line, field, rule, value }) => [line, field, value, rule]);
    lines.push(`${rejected.length} rows rejected:`, table(['Line', 'Field', 'Value', 'Rule'], shown));
    if (rejected.length > shownRejections)
      lines.push(`… and ${rejected.length - shownRejections} more: see --report or --json`);
  }
  return lines.join('\n');
}
