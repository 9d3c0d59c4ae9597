import { safe } from '@zixin/kernel';
import { casLabel, casMapping } from './mapping-cas.js';
import { usGaapMapping } from './mapping-us-gaap.js';
import type { Statement, StatementAmounts, StatementLine } from './statement.js';

/** The reported names of a canonical line: of `first` the earliest that was reported stands, those of `sum` are added up. */
export type LineMapping = { readonly line: StatementLine } & (
  { readonly first: readonly string[] } | { readonly sum: readonly string[] }
);

export type MappedStandard = Extract<Statement['standard'], 'cas' | 'us-gaap'>;

export interface ReportedAmount {
  readonly label: string;
  /** Minor units. */
  readonly amount: number;
}

/** `line`: the canonical line the label belongs to, whether it stood for it or a better name did. */
export interface MappedAmount extends ReportedAmount {
  readonly line: StatementLine | null;
}

const mappings = { cas: casMapping, 'us-gaap': usGaapMapping };
const labelOf = { cas: casLabel, 'us-gaap': (label: string) => label.trim().replace(/^us-gaap:/, '') };
const namesOf = (mapping: LineMapping) => ('first' in mapping ? mapping.first : mapping.sum);

/** The canonical line of a reported name; `null` for one this standard's mapping does not know. */
export function lineOf(standard: MappedStandard, label: string): StatementLine | null {
  const name = labelOf[standard](label);
  return mappings[standard].find((mapping) => namesOf(mapping).includes(name))?.line ?? null;
}

/**
 * Reported lines on canonical ones. Of two lines with the same name the earlier counts. @throws DomainError
 * `amount-out-of-range` when a sum passes 2^53−1.
 */
export function mapStatement(
  standard: MappedStandard,
  reported: readonly ReportedAmount[],
): { readonly amounts: StatementAmounts; readonly reported: readonly MappedAmount[] } {
  const byName = new Map<string, number>();
  for (const { label, amount } of reported) {
    const name = labelOf[standard](label);
    if (!byName.has(name)) byName.set(name, amount);
  }
  const entries = mappings[standard].flatMap((mapping) => {
    const found = namesOf(mapping).flatMap((name) => byName.get(name) ?? []);
    if (found.length === 0) return [];
    const counted = 'first' in mapping ? found.slice(0, 1) : found;
    return [[mapping.line, safe(counted.reduce((sum, amount) => sum + amount, 0))]];
  });
  return {
    amounts: Object.fromEntries(entries) as StatementAmounts,
    reported: reported.map((each) => ({ ...each, line: lineOf(standard, each.label) })),
  };
}
