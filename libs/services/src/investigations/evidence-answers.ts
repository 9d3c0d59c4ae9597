import type {
  EvidenceCollected,
  FinancialStatementsCorrected,
  InvestigationEvent,
} from '@zixin/investigation/events';
import type { PersonKeys } from '@zixin/kernel';
import type { EvidenceRecord, InvestigationRecord } from '@zixin/views';
import { opened } from '../customers/sealing.js';
import { present } from '../presentation.js';
import { toldEvent } from '../told-events.js';
import { statementAnswer } from './evidence-content.js';

type Statements = FinancialStatementsCorrected['data']['statements'];

/** Content as callers see it: decimals for amounts, names opened for who may read them. */
function contentAnswer(keys: PersonKeys, content: unknown): unknown {
  if (typeof content !== 'object' || content === null) return content;
  const statements = 'statements' in content ? (content.statements as Statements) : null;
  return statements ? { statements: statements.map(statementAnswer) } : opened(keys, present(content));
}

/** What a command recorded. */
export function eventAnswer(keys: PersonKeys, event: InvestigationEvent) {
  if (event.type === 'EvidenceCollected') {
    const { content, ...data } = event.data;
    const facts: Omit<EvidenceCollected['data'], 'content'> = data;
    return { type: event.type, ...present(facts), content: contentAnswer(keys, content) };
  }
  if (event.type === 'FinancialStatementsCorrected') {
    const { statements, ...facts } = event.data;
    return { type: event.type, ...present(facts), statements: statements.map(statementAnswer) };
  }
  return toldEvent(event);
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
