import type { InvestigationEvent } from '@zixin/investigation/events';
import type { PersonKeys } from '@zixin/kernel';
import type { EvidenceRecord, InvestigationRecord } from '@zixin/views';
import { opened } from '../customers/sealing.js';
import { present } from '../presentation.js';
import { statementAnswer } from './evidence-content.js';

type Statements = readonly Parameters<typeof statementAnswer>[0][];

/** Content as callers see it: decimals for amounts, names opened for who may read them. */
function contentAnswer(keys: PersonKeys, content: unknown): unknown {
  if (typeof content !== 'object' || content === null) return content;
  const statements = 'statements' in content ? (content.statements as Statements) : null;
  return statements ? { statements: statements.map(statementAnswer) } : opened(keys, present(content));
}

/** What a command recorded. */
export function eventAnswer(keys: PersonKeys, { type, data }: InvestigationEvent) {
  const statements = 'statements' in data ? { statements: data.statements.map(statementAnswer) } : {};
  const content = 'content' in data ? { content: contentAnswer(keys, data.content) } : {};
  return { type, ...present(data), ...statements, ...content };
}

export function evidenceAnswer(keys: PersonKeys, record: EvidenceRecord) {
  const { collected, collectedBy, corrections, retracted } = record;
  const { evidenceId, content, ...facts } = collected;
  return {
    id: evidenceId,
    ...present(facts),
    collectedBy,
    content: contentAnswer(keys, content),
    corrections: corrections.map((one) => ({
      ...present(one),
      statements: one.statements.map(statementAnswer),
    })),
    retracted,
  };
}

export function investigationAnswer({ investigationId, ...record }: InvestigationRecord) {
  return { id: investigationId, ...record };
}
