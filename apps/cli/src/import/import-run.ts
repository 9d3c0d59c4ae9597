import { readFileSync, writeFileSync } from 'node:fs';
import { DomainError, isCurrency } from '@zixin/kernel';
import { newId } from '@zixin/platform/core';
import type { ServiceContext } from '@zixin/services/composition';
import { Presets, SingleBar } from 'cli-progress';
import { FoundWrong, notice, type Output, print, table, UsedWrong } from '../output.js';
import { refusalText } from '../session.js';
import type { HeaderDictionary } from './header-dictionary.js';
import { bytesIn, sheetOf } from './sheet.js';
import { type RejectedRow, type RowNote, tableOf, type TableShape } from './table.js';
import type { DateOrder } from './values.js';

export interface ImportOptions extends Output {
  /** Of an XLSX file; absent: the first. */
  readonly sheet?: string;
  readonly mapping?: string;
  readonly dateOrder?: DateOrder;
  readonly dryRun?: boolean;
  /** Writes every rejected row here as JSON. */
  readonly report?: string;
}

const actor = { id: 'import', roles: ['service'] };
const shownRows = 20;

/** A new request: what makes a repeated import harmless is that the same facts again change nothing. */
export function requestFor(service: Pick<ServiceContext, 'fingerprints'>, content: unknown) {
  const commandId = newId();
  const commandHash = service.fingerprints.sha256(JSON.stringify(content));
  return { commandId, commandHash, actor, correlationId: commandId, causationId: commandId };
}

/** The currency given or the house's. @throws UsedWrong when there is no such currency. */
export function currencyOption(given: string | undefined, house: string): string {
  const currency = given ?? house;
  if (!isCurrency(currency)) throw new UsedWrong(`--currency ${currency} is no ISO 4217 currency`);
  return currency;
}

/** Reads a file of one shape; what its columns do not mean is told. @throws UsedWrong. */
export async function tableIn<F extends string>(
  path: string,
  shape: TableShape<F>,
  options: Pick<ImportOptions, 'sheet' | 'mapping'>,
) {
  const mapping = options.mapping === undefined ? {} : mappingIn(options.mapping, shape.dictionary);
  const { rows, encoding } = await sheetOf(bytesIn(path), options.sheet);
  const table = tableOf({ rows }, shape, mapping);
  tellIgnored(table.ignored);
  return { table, encoding };
}

export function tellIgnored(columns: readonly string[]): void {
  if (columns.length > 0) notice(`Columns without a meaning here, ignored: ${columns.join(', ')}`);
}

/** A JSON object of field → list of headers. */
export function mappingIn<F extends string>(
  path: string,
  dictionary: HeaderDictionary<F>,
): Partial<HeaderDictionary<F>> {
  let mapping: unknown;
  try {
    mapping = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsedWrong(`--mapping ${path} is no JSON file: ${(error as Error).message}`);
  }
  const entries = Object.entries((mapping ?? {}) as object);
  for (const [field, names] of entries) {
    if (!Object.hasOwn(dictionary, field))
      throw new UsedWrong(
        `--mapping names the field ${field}; there are ${Object.keys(dictionary).join(', ')}`,
      );
    if (!Array.isArray(names) || names.some((name) => typeof name !== 'string'))
      throw new UsedWrong(`--mapping: ${field} must be a list of headers`);
  }
  return Object.fromEntries(entries) as Partial<HeaderDictionary<F>>;
}

const atOnce = 64;

/** Works on groups of rows side by side, with a bar on a terminal. */
export async function inLanes<T>(
  groups: Iterable<T>,
  rowsIn: (group: T) => number,
  work: (group: T) => Promise<void>,
): Promise<void> {
  const waiting = [...groups];
  const format = 'Importing [{bar}] {value}/{total} rows';
  const bar = process.stderr.isTTY
    ? new SingleBar({ stream: process.stderr, format }, Presets.shades_classic)
    : null;
  bar?.start(
    waiting.reduce((sum, group) => sum + rowsIn(group), 0),
    0,
  );
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await work(next);
      bar?.increment(rowsIn(next));
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, lane));
  } finally {
    bar?.stop();
  }
}

/** Where refusals are told: the field for the last part of what a refusal points to. */
export type Places<F extends string> = Readonly<Record<string, F>>;

/** Runs one step for a row and says whether it went through; a refusal is told where it points to, else at `field`. */
export async function unlessRefused<F extends string>(
  reject: (field: F, rule: string) => void,
  [field, places]: readonly [F, Places<F>],
  step: () => Promise<void>,
): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    reject(places[error.pointer?.split('/').at(-1) ?? ''] ?? field, refusalText(error));
    return false;
  }
}

export interface ImportAnswer {
  readonly rejected: readonly RejectedRow[];
  readonly notes?: readonly RowNote[];
}

/** Prints what was done, and writes the report. @throws FoundWrong when rows were rejected. */
export function finishImport<A extends ImportAnswer>(
  options: ImportOptions,
  answer: A,
  linesOf: (answer: A) => readonly string[],
): void {
  const rejected = [...answer.rejected].sort((a, b) => a.line - b.line);
  if (options.report !== undefined) writeFileSync(options.report, `${JSON.stringify(rejected, null, 2)}\n`);
  print(options, { ...answer, rejected }, (whole) =>
    [
      ...linesOf(whole),
      ...(options.dryRun ? ['Dry run: nothing was stored.'] : []),
      ...rowsText(
        'notes',
        'Note',
        (whole.notes ?? []).map(({ line, field, note }) => [line, field, '', note]),
      ),
      ...rowsText(
        'rows rejected',
        'Rule',
        rejected.map(({ line, field, value, rule }) => [line, field, value, rule]),
      ),
    ].join('\n'),
  );
  if (rejected.length > 0) throw new FoundWrong(`${rejected.length} rows were rejected`);
}

type TableRow = readonly (string | number)[];

function rowsText(what: string, last: string, rows: readonly TableRow[]): readonly string[] {
  if (rows.length === 0) return [];
  const more = rows.length - shownRows;
  return [
    `${rows.length} ${what}:`,
    table(['Line', 'Field', 'Value', last], rows.slice(0, shownRows)),
    ...(more > 0 ? [`… and ${more} more: see --report or --json`] : []),
  ];
}
