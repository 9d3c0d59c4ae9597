import { decide, evolve, type Instant } from '@zixin/kernel';
import type { CreditGroupCommand } from '../commands.js';
import { creditGroupDecider } from '../credit-group.js';
import type { CreditGroupEvent } from '../credit-group.events.js';
import {
  type CreditGroupState,
  type FormedGroup,
  groupHeadroom,
  reservationStatus,
} from '../credit-group-state.js';
import {
  added,
  clerk,
  confirm,
  formed,
  inputs,
  limited,
  release,
  report,
  reserve,
  today,
} from './group-steps.js';

/** An order's way: reserved in the group, answered by the account (taken at a revision, or void), told to the group. */
interface Order {
  readonly accountId: string;
  readonly minor: number;
  answer: { readonly taken: number } | 'void' | null;
  told: boolean;
}

interface Account {
  /** Exposure after each event of the account's stream. */
  readonly exposures: number[];
  /** The newest revision the group was told of. */
  reported: number;
}

export const limit = 1000;

/**
 * A group beside the accounts of its members, told of them late, twice, in any order or not at all. What the group knows is
 * recomputed from the accounts: exposure at the newest revision reported, and every granted order that is not in it, as far as
 * the group was told.
 */
export function memberAccounts(...ids: readonly string[]) {
  const accounts = new Map<string, Account>(ids.map((id) => [id, { exposures: [0], reported: 0 }]));
  const orders = new Map<string, Order>();
  const start = [formed, ...limited(limit), ...ids.map((id) => added(id))];
  let group = start.reduce(folded, creditGroupDecider.initialState);

  function send(command: CreditGroupCommand): readonly CreditGroupEvent[] {
    const at = '2026-03-02T02:00:00.000Z' as Instant;
    const context = { at, today, by: clerk, inputs: inputs(), past: [] };
    const events = decide(creditGroupDecider, command, group, context);
    group = events.reduce(folded, group);
    return events;
  }
  const state = () => group as FormedGroup;
  const account = (id: string) => accounts.get(id) as Account;

  function book(id: string, change: number): number {
    const { exposures } = account(id);
    exposures.push((exposures.at(-1) as number) + change);
    return exposures.length - 1;
  }

  const steps = {
    reserve(orderId: string, accountId: string, minor: number): void {
      const [event] = send(reserve(orderId, minor, accountId));
      if (event?.type === 'GroupHeadroomReserved')
        orders.set(orderId, { accountId, minor, answer: null, told: false });
    },
    answer(orderId: string, takes: boolean): void {
      const order = orders.get(orderId);
      if (!order || order.answer !== null) return;
      order.answer = takes ? { taken: book(order.accountId, order.minor) } : 'void';
    },
    tell(orderId: string): void {
      const order = orders.get(orderId);
      if (!order || order.answer === null) return;
      send(order.answer === 'void' ? release(orderId) : confirm(orderId, order.answer.taken));
      order.told = true;
    },
    /** An invoice without an order, a payment, a cancellation. */
    fact: (accountId: string, change: number) => void book(accountId, change),
    report(accountId: string, revision: number): void {
      const { exposures } = account(accountId);
      const at = Math.min(revision, exposures.length - 1);
      send(report(accountId, exposures[at] as number, at));
      account(accountId).reported = Math.max(account(accountId).reported, at);
    },
  };

  /** What a sweep does: every order gets its answer, the group is told of it, and every account reports. */
  function heal(takes: boolean): void {
    for (const orderId of orders.keys()) {
      steps.answer(orderId, takes);
      steps.tell(orderId);
    }
    for (const id of ids) steps.report(id, Infinity);
  }

  function recomputed(): number {
    const reported = ids.reduce(
      (sum, id) => sum + (account(id).exposures[account(id).reported] as number),
      0,
    );
    return [...orders.values()].reduce((sum, order) => sum + (counts(order) ? order.minor : 0), reported);
  }
  function counts({ accountId, answer, told }: Order): boolean {
    if (!told || answer === null) return true;
    return answer !== 'void' && answer.taken > account(accountId).reported;
  }

  return {
    ...steps,
    heal,
    headroom: () => groupHeadroom(state())?.minor,
    status: (orderId: string) => reservationStatus(state(), orderId),
    /** From the accounts alone, as far as the group was told. */
    recomputed: () => limit - recomputed(),
    /** What the accounts really have. */
    exposure: () => ids.reduce((sum, id) => sum + (account(id).exposures.at(-1) as number), 0),
  };
}

export type MemberAccounts = ReturnType<typeof memberAccounts>;

function folded(state: CreditGroupState, event: CreditGroupEvent): CreditGroupState {
  return evolve(creditGroupDecider, state, event);
}
