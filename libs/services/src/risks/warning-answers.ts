import type { RiskWarning } from '@zixin/views';
import { factsAnswer } from '../ratings/rating-answers.js';

/** A warning with the figures that tripped it. */
export function warningAnswer({ warningId, figures, ...warning }: RiskWarning) {
  return { id: warningId, ...warning, figures: factsAnswer(figures) };
}
