import type { Statement } from '@zixin/calculations';
import type { CalendarDate } from '@zixin/kernel';
import { type Known, known, type Reading } from './reading.js';

export interface Collected {
  readonly evidenceId: string;
  readonly kind: string;
  readonly source: string;
  readonly obtainedOn: CalendarDate;
  readonly content: Readonly<Record<string, unknown>>;
}

/** What was collected and not retracted, oldest first by the day it was obtained. */
export function evidenceInEffect(reading: Reading): readonly Known<Collected>[] {
  const { investigation } = reading.history;
  const retracted = new Set(
    known<{ readonly evidenceId: string }>(reading, investigation, 'EvidenceRetracted').map(
      ({ data }) => data.evidenceId,
    ),
  );
  return known<Collected>(reading, investigation, 'EvidenceCollected')
    .filter(({ data }) => !retracted.has(data.evidenceId))
    .sort((a, b) => order(a.data.obtainedOn, b.data.obtainedOn) || a.source.revision - b.source.revision);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type StatementWithId = Statement & { readonly id?: string };
interface Corrected {
  readonly evidenceId: string;
  readonly corrects: string;
  readonly statement?: StatementWithId;
  readonly statements?: readonly StatementWithId[];
  readonly content?: { readonly statements?: readonly StatementWithId[] };
}

/** Statements filed by the day, one per period: the one filed last, of one filing day the one recorded last. By period end. */
export function statementsInEffect(reading: Reading): readonly Known<StatementWithId>[] {
  const { investigation } = reading.history;
  const retracted = new Set(
    known<{ readonly evidenceId: string }>(reading, investigation, 'EvidenceRetracted').map(
      ({ data }) => data.evidenceId,
    ),
  );
  const collected = known<Collected>(reading, investigation, 'EvidenceCollected')
    .filter(({ data }) => data.kind === 'financialStatements')
    .map((event) => ({
      ...event,
      data: { evidenceId: event.data.evidenceId, of: listed(event.data.content['statements']) },
    }));
  const corrections = known<Corrected>(reading, investigation, 'FinancialStatementsCorrected').map(
    (event) => ({
      ...event,
      data: { evidenceId: event.data.evidenceId, of: correctedBy(event.data) },
    }),
  );
  const byPeriod = new Map<string, Known<StatementWithId>>();
  for (const event of [...collected, ...corrections]) {
    if (retracted.has(event.data.evidenceId)) continue;
    for (const statement of event.data.of) keep(byPeriod, { ...event, data: statement }, reading.on);
  }
  return [...byPeriod.values()].sort((a, b) => order(a.data.until, b.data.until));
}

function listed(statements: unknown): readonly StatementWithId[] {
  return Array.isArray(statements) ? (statements as readonly StatementWithId[]) : [];
}

function correctedBy({ statement, statements, content }: Corrected): readonly StatementWithId[] {
  return statement ? [statement] : (statements ?? content?.statements ?? []);
}

function keep(
  byPeriod: Map<string, Known<StatementWithId>>,
  event: Known<StatementWithId>,
  on: CalendarDate,
): void {
  const { period, until, filedOn } = event.data;
  if (filedOn > on) return;
  const key = `${period} ${until}`;
  const before = byPeriod.get(key);
  const newer =
    !before ||
    filedOn > before.data.filedOn ||
    (filedOn === before.data.filedOn && event.source.revision > before.source.revision);
  if (newer) byPeriod.set(key, event);
}
