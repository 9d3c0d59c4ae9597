import { evidenceCoverage } from '@zixin/calculations';
import { type CalendarDate, type Context, isSame, lookUp, written } from '@zixin/kernel';
import { oneOf, wanted } from './checks.js';
import type {
  CancelInvestigation,
  CompleteInvestigation,
  InvestigationInputs,
  OpenInvestigation,
} from './commands.js';
import { type InvestigationEvent, investigationReasons } from './investigation.events.js';
import { evidenceInEffect, type Investigation, type InvestigationState } from './investigation-state.js';
import { openOne } from './evidence.js';
import { inOrder, notInFuture, refusal } from './rules.js';

/** One at a time, on every date: the next may start on the day the last was closed, not before. */
export function openInvestigation(
  data: OpenInvestigation['data'],
  state: InvestigationState,
  context: Context,
): InvestigationEvent[] {
  const { investigationId } = data;
  const known = lookUp(state.investigations, investigationId);
  if (known && isSame(known.opened, { ...data, openedBy: known.opened.openedBy })) return [];
  if (known) throw refusal('investigation-exists', { investigationId }, '/investigationId');
  if (state.openId !== null) throw refusal('investigation-open', { investigationId: state.openId });
  wanted(oneOf(investigationReasons), data.reason, { pointer: '/reason', latest: context.today });
  notInFuture(data.on, context, '/on');
  if (state.lastClosedOn) inOrder(state.lastClosedOn, data.on, '/on');
  if (data.dueOn) inOrder(data.on, data.dueOn, '/dueOn');
  return [{ type: 'InvestigationOpened', data: { ...data, openedBy: context.by.id } }];
}

/** Coverage is that of all evidence in effect on the day, of this investigation or not: freshness decides what is too old. */
export function completeInvestigation(
  data: CompleteInvestigation['data'],
  state: InvestigationState,
  context: Context<InvestigationInputs>,
): InvestigationEvent[] {
  if (isClosed(state, data.investigationId, 'completed')) return [];
  closing(data, state, context);
  const findings = data.findings.map((finding, index) => written(finding, `/findings/${index}`));
  const conclusion = written(data.conclusion, '/conclusion');
  const { name, version, content } = context.inputs.evidenceCoverage;
  const coverage = evidenceCoverage(evidenceInEffect(state, data.on), content, data.on);
  return [
    {
      type: 'InvestigationCompleted',
      data: {
        ...data,
        findings,
        conclusion,
        coverage,
        evidenceCoverage: { name, version },
        completedBy: context.by.id,
      },
    },
  ];
}

export function cancelInvestigation(
  data: CancelInvestigation['data'],
  state: InvestigationState,
  context: Context,
): InvestigationEvent[] {
  if (isClosed(state, data.investigationId, 'cancelled')) return [];
  closing(data, state, context);
  const reason = written(data.reason, '/reason');
  return [{ type: 'InvestigationCancelled', data: { ...data, reason, cancelledBy: context.by.id } }];
}

function isClosed(state: InvestigationState, id: string, status: Investigation['status']): boolean {
  return lookUp(state.investigations, id)?.status === status;
}

function closing(
  { investigationId, on }: { readonly investigationId: string; readonly on: CalendarDate },
  state: InvestigationState,
  context: Context,
): void {
  openOne(state, investigationId);
  notInFuture(on, context, '/on');
  const opened = lookUp(state.investigations, investigationId)?.opened.on;
  if (opened) inOrder(opened, on, '/on');
}
