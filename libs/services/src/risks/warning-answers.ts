import type { RiskWarning } from '@zixin/views';
import type { WarningEvent } from '@zixin/warning/events';
import { factsAnswer } from '../ratings/rating-answers.js';
import { flatEvent } from '../told-events.js';
import type { PendingAnswer } from './pending-answers.js';

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
