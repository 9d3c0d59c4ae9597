import type { Actor, CalendarDate, Instant, Money } from '@zixin/kernel';
import { decide, evolve } from '@zixin/kernel';
import { specify } from '@zixin/kernel/testing';
import type { AccountInputs } from '../account-inputs.js';
import type { CreditAccountState } from '../account-state.js';
import { defaultAuthority } from '../authority.js';
import type { CreditAccountCommand } from '../commands.js';
import { creditAccountDecider } from '../credit-account.js';
import type { CreditAccountEvent } from '../credit-account.events.js';
import { defaultOrderCheck, type OrderCheckPolicy } from '../order-check-policy.js';

export const day = (text: string) => text as CalendarDate;
export const today = day('2026-03-02');
export const cny = (minor: number): Money => ({ minor, currency: 'CNY' });

export const clerk: Actor = { id: 'clerk', roles: ['service'] };
export const lead: Actor = { id: 'lead', roles: ['creditLead'] };
export const director: Actor = { id: 'director', roles: ['financeDirector'] };
export const [firstMember, secondMember]: readonly [Actor, Actor] = [
  { id: 'member-1', roles: ['committee'] },
  { id: 'member-2', roles: ['committee'] },
];

export function policies(orderCheck: Partial<OrderCheckPolicy> = {}): AccountInputs {
  return { orderCheck: { ...defaultOrderCheck, ...orderCheck }, authority: defaultAuthority };
}

export const account = specify(creditAccountDecider, { today, by: clerk, inputs: policies() });

/** What changes between two steps: the day, the caller, the order check. */
export interface Scene {
  readonly today?: CalendarDate;
  readonly by?: Actor;
  readonly inputs?: AccountInputs;
}
export type Step = CreditAccountEvent | CreditAccountCommand | Scene;

const isCommand = (step: Step): step is CreditAccountCommand =>
  'type' in step && step.type in creditAccountDecider.decide;

/** The history that events and commands make, each command decided where it stands; a scene holds until the next one. */
export function story(...steps: readonly Step[]): CreditAccountEvent[] {
  const events: CreditAccountEvent[] = [];
  let state: CreditAccountState = creditAccountDecider.initialState;
  let scene: Required<Scene> = { today, by: clerk, inputs: policies() };
  for (const step of steps) {
    if (!('type' in step)) {
      scene = { ...scene, ...step };
      continue;
    }
    const context = { ...scene, at: `${scene.today}T02:00:00.000Z` as Instant, past: events.slice() };
    const added = isCommand(step) ? decide(creditAccountDecider, step, state, context) : [step];
    events.push(...added);
    state = added.reduce(
      (folded, event) => evolve(creditAccountDecider, folded, event),
      state as CreditAccountState,
    );
  }
  return events;
}

/** The state such a history leads to. */
export function stateAfter(...steps: readonly Step[]) {
  const state = account.given(...story(...steps)).state;
  if (state.status === 'none') throw new Error('the story never opens the account');
  return state;
}
