import { type CalendarDate, decide, DomainError, evolve, type Instant } from '@zixin/kernel';
import fc from 'fast-check';
import type { AccountInputs } from '../account-inputs.js';
import type { CreditAccountState, OpenAccount } from '../account-state.js';
import type { CreditAccountCommand } from '../commands.js';
import { creditAccountDecider } from '../credit-account.js';
import type { CreditAccountEvent } from '../credit-account.events.js';
import type { DatedRate } from '@zixin/calculations';
import type { OrderCheckPolicy } from '../order-check-policy.js';
import { limited, opened, termsGranted } from './account-steps.js';
import { day, policies, story } from './account-story.js';
import { groupVerdicts, orderCheckPolicies, type Sent, sentCommands } from './random-commands.js';

/** One command that took effect: its events and the state on both sides. */
export interface LivedStep {
  readonly command: CreditAccountCommand;
  readonly on: CalendarDate;
  readonly events: readonly CreditAccountEvent[];
  readonly before: OpenAccount;
  readonly after: OpenAccount;
}

export interface Lived {
  readonly steps: readonly LivedStep[];
  readonly history: readonly CreditAccountEvent[];
  readonly state: OpenAccount;
  readonly policy: OrderCheckPolicy;
}

const rates: readonly DatedRate[] = [
  { base: 'USD', quote: 'CNY', rate: '7.0051', rateType: 'mid', on: day('2026-01-01') },
];

export const beginning = story(opened, limited(1000), termsGranted(30));

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** Folds events with every state frozen, so that an evolve that changes what it is given throws. */
export function folded(
  events: readonly CreditAccountEvent[],
  from: CreditAccountState = creditAccountDecider.initialState,
): CreditAccountState {
  return events.reduce((state, event) => frozen(evolve(creditAccountDecider, state, event)), from);
}

/** Runs commands one after another; a refusal changes nothing, any other error is thrown. */
function live(sent: readonly Sent[], inputs: AccountInputs): Lived {
  const history = [...frozen(beginning)];
  const steps: LivedStep[] = [];
  let state = folded(history) as OpenAccount;
  for (const { command, by, on } of sent) {
    const context = { at: `${on}T02:00:00.000Z` as Instant, today: on, by, inputs, past: history };
    let events: readonly CreditAccountEvent[];
    try {
      events = frozen(decide(creditAccountDecider, frozen(command), state, context));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      continue;
    }
    const before = state;
    state = folded(events, state) as OpenAccount;
    history.push(...events);
    steps.push({ command, on, events, before, after: state });
  }
  return { steps, history, state, policy: inputs.orderCheck };
}

export const randomHistories = fc
  .tuple(sentCommands, orderCheckPolicies, groupVerdicts)
  .map(([sent, orderCheck, groups]) => live(sent, { ...policies(orderCheck), groups, rates }));
