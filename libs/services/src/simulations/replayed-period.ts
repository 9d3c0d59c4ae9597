import { type CalendarDate, earliest } from '@zixin/kernel';
import { Refusal } from '@zixin/platform';
import type { SimulationQuestion } from './simulation.js';

/** The days whose decisions are replayed. @throws Refusal `simulation-period-empty` when the first is after the last there is. */
export function replayedPeriod(
  from: CalendarDate | undefined,
  until: CalendarDate,
  today: CalendarDate,
): Pick<SimulationQuestion, 'from' | 'until'> {
  if (from === undefined) return { until };
  const params = { from, last: earliest(until, today) };
  if (from > params.last)
    throw new Refusal('simulation-period-empty', params, {}, [
      { pointer: '/from', rule: 'simulation-period-empty', params },
    ]);
  return { from, until };
}
