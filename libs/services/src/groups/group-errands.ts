import type { GroupVerdict, OpenAccount } from '@zixin/credit-account';
import { type Actor, DomainError, type Money, valuesOf } from '@zixin/kernel';
import type { CommandRequest, Commands, CommandStates } from '../commands/commands.js';
import { stepOf } from '../commands/customer-registration.js';
import { type AskedOrder, waitingOrders } from './asked-orders.js';
import { refusedNow } from './group-asking.js';
import { type GroupParts, groupOfAccount } from './group-parts.js';
import { groupJudge } from './group-verdict.js';
import { reportExposure } from './member-exposure.js';
import { sweep } from './reservations.js';

/** What processes and reads want of groups. Each may be repeated; without a group nothing happens. */
export interface GroupErrands {
  /** Tells an account's group its exposure, and asks after what expired there. */
  reportExposure(accountId: string, request: CommandRequest): Promise<void>;
  /** Asks after a group's reservations that expired unanswered. */
  sweepReservations(groupId: string, request: CommandRequest): Promise<void>;
  /** Has the members look at their held orders again, the account with the oldest first. */
  reviewMembers(groupId: string, request: CommandRequest): Promise<void>;
  /** What the account's group would say to an amount now; writes nothing. */
  verdictOn(accountId: string, amount: Money, by: Actor): Promise<GroupVerdict | null>;
}

export function groupErrands(parts: GroupParts, account: Commands['account']): GroupErrands {
  const { states, clock, fingerprints } = parts;
  return {
    async reportExposure(accountId, request) {
      const place = await groupOfAccount(states, accountId);
      if (!place) return;
      await reportExposure(parts, place.groupId, accountId, request);
      await sweep(parts, place.groupId, request);
    },
    sweepReservations: (groupId, request) => sweep(parts, groupId, request),
    async reviewMembers(groupId, request) {
      const data = { on: clock.dateAt(clock.now()) };
      for (const { accountId, orders } of await accountsThatWait(states, groupId)) {
        const step = stepOf(request, `review/${accountId}`, fingerprints);
        const review = async () => {
          if (await anyFits(parts, accountId, orders, step))
            await account(accountId, { type: 'ReviewHeldOrders', data }, step);
        };
        await review().catch(passOverRefusal);
      }
    },
    async verdictOn(accountId, amount, by) {
      const place = await groupOfAccount(states, accountId);
      if (!place) return null;
      const until = clock.now();
      const data = { reservationId: '', accountId, amount, until };
      return (await groupJudge(parts, place.groupId, data, by))(data);
    },
  };
}

/** One member's refusal, such as a missing rate, keeps nobody else waiting. */
function passOverRefusal(error: unknown): void {
  if (!(error instanceof DomainError)) throw error;
}

async function anyFits(
  parts: GroupParts,
  accountId: string,
  orders: readonly AskedOrder[],
  request: CommandRequest,
): Promise<boolean> {
  const place = await groupOfAccount(parts.states, accountId);
  if (!place) return true;
  const refused = await refusedNow({ parts, place, request }, orders);
  return orders.some(({ orderId }) => !Object.hasOwn(refused, orderId));
}

/** Members with held orders, the one with the oldest first. */
async function accountsThatWait({ creditGroup, account }: CommandStates, groupId: string) {
  const group = (await creditGroup(groupId)).state;
  if (group.status === 'none') return [];
  const found: { accountId: string; since: string; orders: readonly AskedOrder[] }[] = [];
  for (const { accountId } of valuesOf(group.members)) {
    const { state } = await account(accountId);
    if (state.status === 'none') continue;
    const since = waitsSince(state);
    if (since !== null)
      found.push({ accountId, since: `${since} ${accountId}`, orders: waitingOrders(state) });
  }
  return found.sort((a, b) => (a.since < b.since ? -1 : 1));
}

function waitsSince(account: OpenAccount): string | null {
  return valuesOf(account.orders)
    .filter(({ status, finished }) => status === 'held' && !finished)
    .reduce<string | null>((first, { placedOn }) => (first && first < placedOn ? first : placedOn), null);
}
