import {
  creditAccount,
  type CreditAccountEvent,
  type CreditAccountState,
  exposureOf,
} from '@zixin/credit-account';
import { collectionOf, decode, evolve, type StoredEvent, valuesOf } from '@zixin/kernel';
import { nodeFingerprints } from '@zixin/platform';
import { bringViewsUpToDate, openBusinessDays } from '@zixin/services';
import { type CreditGroupRecord, groupHeadroomOf, groups, groupUseOf } from '@zixin/views';
import { accountOf, groupId } from './group-house.js';
import { catchUpProcesses, offline, type Offline } from './offline.js';

const day = 24 * 60 * 60 * 1_000;

export interface GroupFigures {
  readonly orders: number;
  readonly held: number;
  readonly exposure: number;
  /** Reservations that the kills left without an answer. */
  readonly unanswered: number;
  readonly problems: readonly string[];
}

/**
 * The next day, once the processes caught up: what the group says it uses and has left against a recomputation from its members'
 * events, and whether these ever used more than the limit.
 */
export function checkGroup(data: string, writers: number, limit: number): Promise<GroupFigures> {
  return offline(data, day, async (on) => {
    const unanswered = await unansweredOf(on);
    await catchUpProcesses(on);
    await openBusinessDays(on.commands, nodeFingerprints, on.today());
    await catchUpProcesses(on);
    await bringViewsUpToDate(on);
    const group = await on.readStore.get<CreditGroupRecord>(collectionOf(groups), groupId);
    if (!group) return { orders: 0, held: 0, exposure: 0, unanswered, problems: ['the group is lost'] };
    const members = await membersOf(on, writers);
    const { exposure, most, orders, held } = await recomputed(on, members);
    const [use, headroom] = [groupUseOf(group).minor, groupHeadroomOf(group)?.minor ?? 0];
    const problems = [
      ...(most > limit ? [`members used ${most} of a limit of ${limit}`] : []),
      ...(use === exposure ? [] : [`the group says ${use} is used, its members use ${exposure}`]),
      ...(headroom === limit - exposure ? [] : [`headroom is ${headroom}, not ${limit - exposure}`]),
      ...group.reservations.map(({ reservationId }) => `${reservationId} was never answered`),
    ];
    return { orders, held, exposure, unanswered, problems };
  });
}

async function unansweredOf({ commands }: Offline): Promise<number> {
  const { state } = await commands.states.creditGroup(groupId);
  if (state.status === 'none') return 0;
  return valuesOf(state.reservations).filter(({ status }) => status === 'pending').length;
}

export async function membersOf(on: Offline, writers: number): Promise<ReadonlySet<string>> {
  const accounts = await Promise.all(Array.from({ length: writers }, (_, writer) => accountOf(on, writer)));
  return new Set(accounts.map((id) => `creditAccount-${id}`));
}

/** Folds the members' events in log order: what they use now, and the most they ever used together. */
export async function recomputed({ eventStore }: Pick<Offline, 'eventStore'>, members: ReadonlySet<string>) {
  const states = new Map<string, CreditAccountState>();
  const uses = new Map<string, number>();
  const found = { exposure: 0, most: 0, orders: 0, held: 0 };
  for await (const batch of eventStore.subscribe({ after: null, signal: new AbortController().signal })) {
    for (const stored of batch.events) {
      if (!members.has(stored.stream)) continue;
      const use = useAfter(states, stored);
      found.exposure += use - (uses.get(stored.stream) ?? 0);
      uses.set(stored.stream, use);
      found.most = Math.max(found.most, found.exposure);
      if (stored.type === 'OrderReserved') found.orders += 1;
      if (stored.type === 'OrderHeld') found.held += 1;
    }
    if (batch.caughtUp) break;
  }
  return found;
}

function useAfter(states: Map<string, CreditAccountState>, stored: StoredEvent): number {
  const { decider, catalog } = creditAccount;
  const before = states.get(stored.stream) ?? decider.initialState;
  const state = evolve(decider, before, decode(catalog, stored) as CreditAccountEvent);
  states.set(stored.stream, state);
  return state.status === 'none' ? 0 : exposureOf(state.totals, true);
}
