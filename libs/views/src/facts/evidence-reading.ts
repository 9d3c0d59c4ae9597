import type { FactSource } from '@zixin/calculations';
import type {
  EvidenceCollected,
  EvidenceRetracted,
  FiledStatement,
  FinancialStatementsCorrected,
} from '@zixin/investigation/events';
import { type Known, known, lastSources, type Reading } from './reading.js';

export type Collected = EvidenceCollected['data'];

function retractedIds(reading: Reading): ReadonlySet<string> {
  const events = known<EvidenceRetracted['data']>(
    reading,
    reading.history.investigation,
    'EvidenceRetracted',
  );
  return new Set(events.map(({ data }) => data.evidenceId));
}

/** What was collected and not retracted, oldest first by the day it was obtained. */
export function evidenceInEffect(reading: Reading): readonly Known<Collected>[] {
  const retracted = retractedIds(reading);
  return known<Collected>(reading, reading.history.investigation, 'EvidenceCollected')
    .filter(({ data }) => !retracted.has(data.evidenceId))
    .sort((a, b) => order(a.data.obtainedOn, b.data.obtainedOn) || a.source.revision - b.source.revision);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A period's statements as they stand: the lines of a later filing replace those of an earlier one, the rest still stand. */
export interface StatementInEffect {
  readonly statement: FiledStatement;
  /** The filings whose lines are in it. */
  readonly sources: readonly FactSource[];
}

/** Statements filed by the day, one per period, by period end. */
export function statementsInEffect(reading: Reading): readonly StatementInEffect[] {
  const retracted = retractedIds(reading);
  const corrections = known<FinancialStatementsCorrected['data']>(
    reading,
    reading.history.investigation,
    'FinancialStatementsCorrected',
  ).filter(({ data }) => !retracted.has(data.corrects));
  const collected = evidenceInEffect(reading).flatMap(({ data, source }) =>
    data.kind === 'financialStatements' ? [{ statements: data.content.statements, source }] : [],
  );
  const filings = [...collected, ...corrections.map(({ data, source }) => ({ ...data, source }))]
    .flatMap(({ statements, source }) => statements.map((statement) => ({ statement, source })))
    .filter(({ statement }) => statement.filedOn <= reading.on)
    .sort((a, b) => order(a.statement.filedOn, b.statement.filedOn) || a.source.revision - b.source.revision);
  const byPeriod = new Map<string, StatementInEffect>();
  for (const filing of filings) {
    const { period, until, currency } = filing.statement;
    const key = `${period} ${until} ${currency}`;
    byPeriod.set(key, restated(byPeriod.get(key), filing));
  }
  return [...byPeriod.values()].sort((a, b) => order(a.statement.until, b.statement.until));
}

function restated(
  before: StatementInEffect | undefined,
  { statement, source }: { readonly statement: FiledStatement; readonly source: FactSource },
): StatementInEffect {
  if (!before) return { statement, sources: [source] };
  const { from, audited, amounts } = before.statement;
  return {
    statement: {
      ...statement,
      from: statement.from ?? from,
      // A balance sheet shown again in an interim filing takes nothing from the audit of the year.
      audited: statement.from === null ? audited : (statement.audited ?? audited),
      amounts: { ...amounts, ...statement.amounts },
    },
    sources: lastSources(...before.sources, source),
  };
}
