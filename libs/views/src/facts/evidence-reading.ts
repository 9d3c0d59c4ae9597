import type {
  EvidenceCollected,
  EvidenceRetracted,
  FiledStatement,
  FinancialStatementsCorrected,
} from '@zixin/investigation/events';
import { type Known, known, type Reading } from './reading.js';

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

/** Statements filed by the day, one per period: the one filed last, of one filing day the one recorded last. By period end. */
export function statementsInEffect(reading: Reading): readonly Known<FiledStatement>[] {
  const retracted = retractedIds(reading);
  const { investigation } = reading.history;
  const collected = evidenceInEffect(reading).flatMap(({ data, ...event }) =>
    data.kind === 'financialStatements'
      ? data.content.statements.map((statement) => ({ ...event, data: statement }))
      : [],
  );
  const corrections = known<FinancialStatementsCorrected['data']>(
    reading,
    investigation,
    'FinancialStatementsCorrected',
  )
    .filter(({ data }) => !retracted.has(data.corrects))
    .flatMap(({ data, ...event }) => data.statements.map((statement) => ({ ...event, data: statement })));
  const byPeriod = new Map<string, Known<FiledStatement>>();
  for (const event of [...collected, ...corrections])
    if (event.data.filedOn <= reading.on) keepNewer(byPeriod, event);
  return [...byPeriod.values()].sort((a, b) => order(a.data.until, b.data.until));
}

function keepNewer(byPeriod: Map<string, Known<FiledStatement>>, event: Known<FiledStatement>): void {
  const { period, until, filedOn } = event.data;
  const key = `${period} ${until}`;
  const before = byPeriod.get(key);
  const newer =
    !before ||
    filedOn > before.data.filedOn ||
    (filedOn === before.data.filedOn && event.source.revision > before.source.revision);
  if (newer) byPeriod.set(key, event);
}
