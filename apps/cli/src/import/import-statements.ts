import { type CalendarDate, DomainError } from '@zixin/kernel';
import type { ServiceContext } from '@zixin/services/composition';
import { table, UsedWrong } from '../output.js';
import type { Session } from '../session.js';
import { textOf } from './file-text.js';
import {
  currencyOption,
  finishImport,
  type ImportOptions,
  inLanes,
  requestFor,
  tellIgnored,
  unlessRefused,
} from './import-run.js';
import { bytesIn, sheetOf } from './sheet.js';
import {
  collectStatements,
  companyRows,
  evidenceFor,
  type FiledTogether,
  isCompanyFacts,
  standing,
} from './statement-evidence.js';
import { onSheet, statementsIn } from './statement-layouts.js';
import { checked, type FiledRow, readStatements, statementName } from './statement-rows.js';
import type { RejectedRow } from './table.js';

export interface StatementImportOptions extends ImportOptions {
  /** Whose statements they are where the file does not say: id, or `number:<number>`. */
  readonly customer?: string;
  readonly currency?: string;
  readonly unit?: number;
  readonly filedOn?: CalendarDate;
  readonly source?: string;
}

interface Work {
  readonly service: ServiceContext;
  readonly source: string;
  readonly rejected: RejectedRow[];
  readonly counts: { statementsNew: number; statementsUnchanged: number };
}

/**
 * Files financial statements as evidence on their customers: a table in either layout, or an EDGAR companyfacts answer.
 * Repeating it changes nothing. @throws FoundWrong when statements were rejected.
 */
export async function importStatements(
  session: Session,
  path: string,
  options: StatementImportOptions,
): Promise<void> {
  const { service } = session;
  const { read, layout, encoding, defaultSource } = await statementsOf(session, path, options);
  const rejected = [...read.rejected];
  const counts = { statementsNew: 0, statementsUnchanged: 0 };
  const work = { service, source: options.source ?? defaultSource, rejected, counts };
  const groups = byReference(read.rows, options.customer);
  if (!options.dryRun)
    await inLanes(
      groups,
      ([, rows]) => rows.length,
      ([reference, rows]) => importCustomerStatements(work, reference, rows),
    );
  const answer = {
    ...{ file: path, encoding, layout, dryRun: options.dryRun ?? false },
    ...{ customers: groups.size, statements: read.rows.map(({ statement }) => statementName(statement)) },
    ...{ ...counts, notes: read.notes, rejected },
  };
  finishImport(options, answer, (whole) => [
    `${whole.statements.length} statements (${whole.encoding}, ${whole.layout}): ${whole.customers} customers`,
    ...(whole.dryRun
      ? []
      : [
          table(
            ['', 'New', 'Already there'],
            [['Statements', whole.statementsNew, whole.statementsUnchanged]],
          ),
        ]),
  ]);
}

async function statementsOf({ settings, service }: Session, path: string, options: StatementImportOptions) {
  const bytes = bytesIn(path);
  const { text, encoding } = textOf(bytes);
  if (/^\uFEFF?\s*\{/.test(text)) {
    const currency = currencyOption(options.currency, 'USD');
    if (options.customer === undefined)
      throw new UsedWrong('a companyfacts file names no customer of ours: say --customer number:…');
    const rows = companyRows(companyFactsIn(text), currency);
    if (rows.length === 0) throw new UsedWrong(`the file has no statements in ${currency}: say --currency`);
    const read = checked({ rows, rejected: [] });
    return { read, layout: 'companyfacts', encoding, defaultSource: 'SEC EDGAR companyfacts' };
  }
  const { layout, statements, tableEncoding } = await tablesIn(bytes, options.sheet);
  const read = readStatements(statements, {
    currency: currencyOption(options.currency, settings.currency),
    ...{ unit: options.unit ?? null, filedOn: options.filedOn ?? null },
    hasCustomer: options.customer !== undefined,
    today: service.reads.today(),
  });
  return { read, layout, encoding: tableEncoding, defaultSource: 'Imported statements' };
}

/** The statements of the sheets named, with commas between: a balance sheet and an income statement often have one each. */
async function tablesIn(bytes: Buffer, named: string | undefined) {
  const names = named === undefined ? [undefined] : named.split(/[,，]/).map((name) => name.trim());
  const sheets = await Promise.all(
    names.map(async (name) => {
      const { rows, encoding } = await sheetOf(bytes, name);
      const found = statementsIn(rows);
      tellIgnored(found.ignored);
      const statements =
        names.length > 1 ? found.statements.map((one) => onSheet(one, name ?? '')) : found.statements;
      return { ...found, statements, encoding };
    }),
  );
  const [first] = sheets;
  return {
    layout: first?.layout ?? '',
    tableEncoding: first?.encoding ?? '',
    statements: sheets.flatMap(({ statements }) => statements),
  };
}

function companyFactsIn(text: string) {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsedWrong(`the file is no JSON: ${(error as Error).message}`);
  }
  if (!isCompanyFacts(value))
    throw new UsedWrong('the file is no EDGAR companyfacts answer: it has no facts/us-gaap');
  return value;
}

/** Statements by the reference of their customer. */
function byReference(rows: readonly FiledRow[], customer: string | undefined) {
  const groups = new Map<string, FiledRow[]>();
  for (const row of rows) {
    const reference = row.customerNumber === null ? (customer ?? '') : `number:${row.customerNumber}`;
    groups.set(reference, [...(groups.get(reference) ?? []), row]);
  }
  return groups;
}

async function importCustomerStatements(
  work: Work,
  reference: string,
  rows: readonly FiledRow[],
): Promise<void> {
  const { service } = work;
  let customerId = '';
  const toAll = (_: string, rule: string) => rows.forEach(({ line }) => reject(work, line, reference, rule));
  const known = await unlessRefused(toAll, ['customer', {}], async () => {
    customerId = await service.customerId(reference);
    const { state } = await service.commands.states.customer(customerId);
    if (state.status === 'none') throw new DomainError('customer-not-found', { customerId: reference });
  });
  if (!known) return;
  for (const filed of evidenceFor(customerId, rows, service.fingerprints))
    await file(work, customerId, filed);
}

function reject({ rejected }: Work, line: number, value: string, rule: string): void {
  rejected.push({ line, field: 'customer', rule, value });
}

async function file(work: Work, customerId: string, filed: FiledTogether): Promise<void> {
  const { service, source, counts, rejected } = work;
  const refuse = (field: string, rule: string) =>
    filed.rows.forEach(({ line, statement }) =>
      rejected.push({ line, field, rule, value: statementName(statement) }),
    );
  await unlessRefused(refuse, ['period', {}], async () => {
    const { state } = await service.commands.states.investigation(customerId);
    const there = standing(state, filed);
    if (there === 'different')
      return refuse(
        'period',
        'is filed already for that day with other contents: correct the evidence instead',
      );
    const command = collectStatements(customerId, filed, { openId: state.openId, source });
    if (there === 'absent' && command)
      await service.commands.investigation(customerId, command, requestFor(service, command.data));
    counts[there === 'absent' ? 'statementsNew' : 'statementsUnchanged'] += filed.rows.length;
  });
}
