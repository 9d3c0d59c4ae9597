import { type Context, isSame, lookUp, written } from '@zixin/kernel';
import { amount, count, digest, fields, maybe, mediaType, oneOf, text, wanted } from './checks.js';
import type { CollectEvidence, CorrectFinancialStatements, RetractEvidence } from './commands.js';
import { type EvidenceKind, evidenceKinds } from './evidence.events.js';
import { contentChecks } from './evidence-checks.js';
import type { InvestigationEvent } from './investigation.events.js';
import type { FiledEvidence, InvestigationState } from './investigation-state.js';
import { inOrder, notInFuture, refusal } from './rules.js';
import { statements } from './statement-checks.js';

/** Imports and monitoring hits may be filed on the customer outside of any investigation. */
export const standingKinds: readonly EvidenceKind[] = ['financialStatements', 'litigation', 'agencyReport'];

const attachment = maybe(fields({ digest, name: text, mediaType, bytes: count }));

export function collectEvidence(
  data: CollectEvidence['data'],
  state: InvestigationState,
  context: Context,
): InvestigationEvent[] {
  const collected = { ...data, source: written(data.source, '/source') };
  const filed = lookUp(state.evidence, data.evidenceId);
  if (filed && isSame(filed.collected, collected)) return [];
  if (filed || lookUp(state.corrections, data.evidenceId))
    throw refusal('evidence-exists', { evidenceId: data.evidenceId }, '/evidenceId');
  wanted(oneOf(evidenceKinds), data.kind, { pointer: '/kind', latest: context.today });
  belongs(data, state);
  notInFuture(data.obtainedOn, context, '/obtainedOn');
  inOrder(data.validOn, data.obtainedOn, '/validOn');
  const latest = data.obtainedOn;
  wanted(maybe(amount), data.cost, { pointer: '/cost', latest });
  wanted(attachment, data.attachment, { pointer: '/attachment', latest });
  wanted(contentChecks[data.kind], data.content, { pointer: '/content', latest });
  return [{ type: 'EvidenceCollected', data: collected }];
}

/** @throws DomainError `evidence-needs-investigation`, `investigation-not-found`, `investigation-not-open`. */
function belongs({ investigationId, kind }: CollectEvidence['data'], state: InvestigationState): void {
  if (investigationId !== null) return openOne(state, investigationId);
  if (!standingKinds.includes(kind))
    throw refusal('evidence-needs-investigation', { kind }, '/investigationId');
}

export function openOne(state: InvestigationState, investigationId: string): void {
  const found = lookUp(state.investigations, investigationId);
  if (!found) throw refusal('investigation-not-found', { investigationId }, '/investigationId');
  if (found.status !== 'open')
    throw refusal('investigation-not-open', { investigationId, status: found.status }, '/investigationId');
}

export function retractEvidence(
  { evidenceId, reason, on }: RetractEvidence['data'],
  state: InvestigationState,
  context: Context,
): InvestigationEvent[] {
  const { collected, retractedFrom } = filedEvidence(state, evidenceId, '/evidenceId');
  if (retractedFrom) return [];
  const why = written(reason, '/reason');
  notInFuture(on, context, '/on');
  inOrder(collected.obtainedOn, on, '/on');
  return [{ type: 'EvidenceRetracted', data: { evidenceId, reason: why, retractedBy: context.by.id, on } }];
}

/** Retracted evidence is not corrected. The correction takes effect when the evidence did. */
export function correctFinancialStatements(
  data: CorrectFinancialStatements['data'],
  state: InvestigationState,
  context: Context,
): InvestigationEvent[] {
  const filed = filedEvidence(state, data.corrects, '/corrects');
  const said = { ...data, reason: written(data.reason, '/reason'), source: written(data.source, '/source') };
  if (isRepeated(said, filed)) return [];
  fresh(data, state, filed);
  const { obtainedOn: on } = filed.collected;
  notInFuture(data.obtainedOn, context, '/obtainedOn');
  inOrder(on, data.obtainedOn, '/obtainedOn');
  wanted(statements, data.statements, { pointer: '/statements', latest: data.obtainedOn });
  return [{ type: 'FinancialStatementsCorrected', data: { ...said, correctedBy: context.by.id, on } }];
}

function isRepeated(said: CorrectFinancialStatements['data'], { corrections }: FiledEvidence): boolean {
  const earlier = corrections.find(({ evidenceId }) => evidenceId === said.evidenceId);
  return (
    earlier !== undefined && isSame(earlier, { ...said, correctedBy: earlier.correctedBy, on: earlier.on })
  );
}

function fresh(
  { evidenceId, corrects }: CorrectFinancialStatements['data'],
  state: InvestigationState,
  { collected, retractedFrom }: FiledEvidence,
): void {
  if (lookUp(state.corrections, evidenceId) ?? lookUp(state.evidence, evidenceId))
    throw refusal('evidence-exists', { evidenceId }, '/evidenceId');
  if (collected.kind !== 'financialStatements')
    throw refusal('not-financial-statements', { evidenceId: corrects, kind: collected.kind }, '/corrects');
  if (retractedFrom)
    throw refusal('evidence-retracted', { evidenceId: corrects, since: retractedFrom }, '/corrects');
}

function filedEvidence(state: InvestigationState, evidenceId: string, pointer: string): FiledEvidence {
  const filed = lookUp(state.evidence, evidenceId);
  if (!filed) throw refusal('evidence-not-found', { evidenceId }, pointer);
  return filed;
}
