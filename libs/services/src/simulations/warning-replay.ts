import { gradeNames } from '@zixin/calculations';
import { type CalendarDate, daysBetween, decide, endOfMonth, evolve, type Instant } from '@zixin/kernel';
import { type RiskWarningRaised, warning, type WarningState } from '@zixin/warning';
import { customerBook } from '../decisions/customer-book.js';
import type { OfCustomer } from './candidate-scores.js';
import type { KnownStreams } from './known-streams.js';
import { daysKnown, type Window } from './moments.js';

export type Raised = RiskWarningRaised['data'];

export interface WarningQuestion extends OfCustomer {
  readonly known: KnownStreams;
  readonly window: Window;
  breathe(): Promise<void>;
}

const daysApart = 7;

/**
 * The warnings the candidate's rules raise from what was known at the end of each day looked at: month ends for all rules and
 * every seventh day for daily ones, so a daily rule may be up to six days late.
 */
export async function replayWarnings(question: WarningQuestion): Promise<readonly Raised[]> {
  const { customerId, known, window } = question;
  const days = await daysKnown(customerId, known, window);
  const [start] = days;
  const raised: Raised[] = [];
  let state: WarningState = warning.decider.initialState;
  for (const on of days) {
    const monthEnd = on === endOfMonth(on);
    if (start === undefined || (!monthEnd && daysBetween(start, on) % daysApart !== 0)) continue;
    for (const event of await evaluated(state, on, monthEnd, question)) {
      state = evolve(warning.decider, state, event);
      if (event.type === 'RiskWarningRaised') raised.push(event.data);
    }
    await question.breathe();
  }
  return raised;
}

async function evaluated(
  state: WarningState,
  on: CalendarDate,
  monthEnd: boolean,
  { customerId, known, houseCurrency }: WarningQuestion,
) {
  const streams = known.atEndOf(on);
  const [warningRules, scale, { book }] = await Promise.all([
    streams.policies.on('warningRules', on),
    streams.policies.on('ratingScale', on),
    customerBook(streams, { accountId: customerId, on, houseCurrency }),
  ]);
  const inputs = { book, warningRules, grades: gradeNames(scale.content) };
  const cadences = monthEnd ? (['daily', 'monthEnd'] as const) : (['daily'] as const);
  const command = {
    type: 'EvaluateWarnings',
    data: { evaluationId: `what-if-${on}`, on, cadences },
  } as const;
  const at = `${on}T00:00:00.000Z` as Instant;
  return decide(warning.decider, command, state, {
    ...{ at, today: on, by: { id: 'what-if', roles: [] }, inputs, past: [] },
  });
}
