import { type Context, lookUp, type Money, safe, valuesOf } from '@zixin/kernel';
import type { GroupInputs } from './commands.js';
import { refusal } from './credit-group-error.js';
import type { CreditGroupEvent } from './credit-group.events.js';
import type { CreditGroupState, FormedGroup, Member } from './credit-group-state.js';
import { type Converted, converted } from '@zixin/calculations';

export type GroupContext = Context<GroupInputs>;

/** One entry of the decider's table: the events of a command, none when it already took effect. */
export type Decision<Data> = (
  data: Data,
  state: CreditGroupState,
  context: GroupContext,
) => readonly CreditGroupEvent[];

/** @throws DomainError `group-not-found`. */
export function formed(state: CreditGroupState): FormedGroup {
  if (state.status === 'none') throw refusal('group-not-found');
  return state;
}

/** @throws DomainError `member-not-found`. */
export function memberOf(group: FormedGroup, accountId: string): Member {
  const member = lookUp(group.members, accountId);
  if (!member) throw refusal('member-not-found', { accountId }, '/accountId');
  return member;
}

/**
 * An amount in the group's currency at today's rate.
 * @throws DomainError `exchange-rate-missing`, `amount-out-of-range` when the group's sums would lose minor units.
 */
export function inGroup(group: FormedGroup, amount: Money, { inputs, today }: GroupContext): Converted {
  const value = converted(amount, group.currency, inputs.rates ?? [], today);
  safe(magnitude(group) + Math.abs(value.amount.minor));
  return value;
}

function magnitude({ members, reservations }: FormedGroup): number {
  const exposures = valuesOf(members).reduce((sum, { exposure }) => sum + Math.abs(exposure.minor), 0);
  return valuesOf(reservations).reduce((sum, { amount }) => sum + amount.minor, exposures);
}

/** @throws DomainError `revision-invalid` unless it counts events of a stream. */
export function checkRevision(accountRevision: number): void {
  if (!Number.isSafeInteger(accountRevision) || accountRevision < 0)
    throw refusal('revision-invalid', { value: accountRevision }, '/accountRevision');
}
