import { type CompanyFacts, companyStatements, type FiledCompanyStatement } from '@zixin/calculations';
import {
  type CollectEvidence,
  type FiledStatement,
  type InvestigationState,
  statementVersions,
} from '@zixin/investigation';
import { type Fingerprints, isSame } from '@zixin/kernel';
import type { FiledRow } from './statement-rows.js';

/** The statements of an EDGAR companyfacts answer as rows: `line` counts them from 1. */
export function companyRows(facts: CompanyFacts, currency: string): readonly FiledRow[] {
  return companyStatements(facts, currency).map((statement, index) => ({
    ...{ line: index + 1, customerNumber: null, source: null },
    statement: filedStatement(statement),
  }));
}

function filedStatement({ form: _, reported, ...statement }: FiledCompanyStatement): FiledStatement {
  return { ...statement, reported: reported.map(({ label, line, amount }) => ({ label, line, amount })) };
}

/** True when the text is JSON of the shape EDGAR answers with. */
export function isCompanyFacts(value: unknown): value is CompanyFacts {
  if (typeof value !== 'object' || value === null || !('facts' in value)) return false;
  const { facts } = value;
  return typeof facts === 'object' && facts !== null && 'us-gaap' in facts;
}

/** Statements of one period filed on one day: one piece of evidence. */
export interface FiledTogether {
  readonly evidenceId: string;
  readonly rows: readonly FiledRow[];
}

/**
 * The evidence that the statements of one customer make, oldest period first and of a period in the order of filing. A period
 * shown again by a later filing is evidence of its own beside the first; the id tells customer, period and day of filing.
 */
export function evidenceFor(
  customerId: string,
  rows: readonly FiledRow[],
  { uuidOf }: Pick<Fingerprints, 'uuidOf'>,
): readonly FiledTogether[] {
  const groups = new Map<string, FiledRow[]>();
  for (const row of rows) {
    const { period, until, filedOn } = row.statement;
    const name = `evidence/${customerId}/financialStatements/${until}/${period}/${filedOn}`;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, together]) => ({ evidenceId: uuidOf(name), rows: together }));
}

/** What the investigation is told: had on the day of filing, about the end of the period, filed under the open investigation if there is one. */
export function collectStatements(
  customerId: string,
  { evidenceId, rows }: FiledTogether,
  { openId, source }: { readonly openId: string | null; readonly source: string },
): CollectEvidence | null {
  const [first] = rows;
  if (!first) return null;
  const { filedOn, until } = first.statement;
  const data = {
    ...{ customerId, investigationId: openId, evidenceId, source: first.source ?? source },
    ...{ obtainedOn: filedOn, validOn: until, cost: null, attachment: null },
    kind: 'financialStatements',
    content: { statements: rows.map(({ statement }) => statement) },
  } as const;
  return { type: 'CollectEvidence', data };
}

/** Whether evidence is there already: as it was first filed, or as it was corrected since. */
export function standing(
  state: InvestigationState,
  { evidenceId, rows }: FiledTogether,
): 'absent' | 'same' | 'different' {
  const versions = statementVersions(state, evidenceId);
  if (versions.length === 0) return 'absent';
  const statements = rows.map(({ statement }) => statement);
  return versions.some((version) => isSame(version, statements)) ? 'same' : 'different';
}
