import { collectionOf } from '@zixin/kernel';
import { continued, type RiskWarning, riskWarnings } from '@zixin/views';
import type { WarningEvent } from '@zixin/warning/events';
import { allDocuments } from '../queries/paging.js';
import type { Reads } from '../queries/reads.js';
import { factsAnswer } from '../ratings/rating-answers.js';
import { flatEvent } from '../told-events.js';
import { type PendingAnswer, pendingAnswers } from './pending-answers.js';

/** How each of these warnings is answered, with what was done on those it continues and which proposals are pending. */
export async function warningAnswers(reads: Reads, warnings: readonly RiskWarning[]) {
  const customers = warnings.map(({ customerId }) => customerId);
  const [pending, whole] = await Promise.all([
    pendingAnswers(reads, customers),
    withEarlier(reads, warnings),
  ]);
  return (warning: RiskWarning) => warningAnswer(whole(warning), pending);
}

/**
 * A warning with the figures that tripped it, and as `openActions` what it still asks a person to decide; where a pending proposal asks
 * the same, `pendingProposalId` names it: deciding that one is enough.
 */
export function warningAnswer({ warningId, figures, ...warning }: RiskWarning, pending: PendingAnswer) {
  const open = openActions(warning).map((action) => ({
    ...action,
    pendingProposalId: pending(warning.customerId, action),
  }));
  return { id: warningId, ...warning, openActions: open, figures: factsAnswer(figures) };
}

/** Adds to each of these warnings what was done on those it continues. */
export async function withEarlier(
  { readStore }: Pick<Reads, 'readStore'>,
  warnings: readonly RiskWarning[],
): Promise<(warning: RiskWarning) => RiskWarning> {
  const continuing = warnings.filter(({ continues }) => continues !== null);
  if (continuing.length === 0) return (warning) => warning;
  const distinct = (field: 'customerId' | 'code') => [...new Set(continuing.map((one) => one[field]))];
  const where = [
    { field: 'customerId', in: distinct('customerId') },
    { field: 'code', in: distinct('code') },
    { field: 'status', is: 'cleared' },
  ];
  const known = new Map<string, RiskWarning>();
  const earlier = allDocuments<RiskWarning>(readStore, collectionOf(riskWarnings), where);
  for await (const { key, doc } of earlier) known.set(key, doc);
  return (warning) => continued(warning, known);
}

function openActions({
  status,
  actions,
  actionsTaken,
  actionsDeclined,
}: Omit<RiskWarning, 'warningId' | 'figures'>) {
  if (status !== 'open') return [];
  const settled = [...actionsTaken, ...actionsDeclined].map(({ action }) => action);
  return actions.filter(({ action, automatic }) => !automatic && !settled.includes(action));
}

/** What a command on a warning recorded. */
export function warningEventAnswer(event: WarningEvent) {
  return flatEvent(event);
}
