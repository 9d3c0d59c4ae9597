import type { components } from '@zixin/client';
import { withoutBlanks } from '../../ui/form/fields.js';
import type { MoneyText } from '../../ui/figures.js';
import type { Attachment } from '../investigations.queries.js';
import { statementsOf } from '../statements.js';
import type { StatementsValue } from '../statements-grid.js';

export const evidenceKinds = [
  ...(['registration', 'ownership', 'management', 'financialStatements', 'agencyReport'] as const),
  ...(['bankReference', 'taxRecord', 'litigation', 'tradeReference', 'marketResearch', 'siteVisit'] as const),
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What may be filed outside of an investigation. */
export const standingKinds: readonly EvidenceKind[] = ['financialStatements', 'litigation', 'agencyReport'];

export interface EvidenceValues {
  readonly source: string;
  readonly obtainedOn?: string;
  readonly validOn?: string;
  readonly cost?: MoneyText;
  readonly attachment?: Attachment;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The command of what was typed: fields left empty are absent, statements have exact amounts. */
export function evidenceBody(
  kind: EvidenceKind,
  values: EvidenceValues,
): components['schemas']['EvidenceDto'] {
  const { content, ...rest } = withoutBlanks(values);
  const grid = values.content['statements'] as StatementsValue | undefined;
  const whole =
    kind === 'financialStatements' && grid
      ? { statements: withoutBlanks(statementsOf(grid.columns, grid.unit)) }
      : {
          ...(kind === 'ownership' && { shareholders: [] }),
          ...(kind === 'management' && { managers: [] }),
          ...content,
        };
  return { ...rest, kind, content: whole };
}
