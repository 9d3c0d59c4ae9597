import type { RiskWarning } from '@zixin/views';
import { factsAnswer } from '../ratings/rating-answers.js';

/** A warning with the figures that tripped it, and as `openActions` what it still asks a person to do. */
export function warningAnswer({ warningId, figures, ...warning }: RiskWarning) {
  return { id: warningId, ...warning, openActions: openActions(warning), figures: factsAnswer(figures) };
}

function openActions({ status, actions, actionsTaken }: Omit<RiskWarning, 'warningId' | 'figures'>) {
  if (status !== 'open') return [];
  const taken = actionsTaken.map(({ action }) => action);
  return actions.filter(({ action, automatic }) => !automatic && !taken.includes(action));
}
