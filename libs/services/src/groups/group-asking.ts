import type {
  AccountInputs,
  CreditAccountCommand,
  GroupVerdict,
  OpenAccount,
  ReviewHeldOrders,
} from '@zixin/credit-account';
import type { Context } from '@zixin/kernel';
import type { CommandRequest } from '../commands/commands.js';
import {
  type AskedOrder,
  askedOrder,
  nextInReview,
  type OneOrder,
  type Verdicts,
  waitingOrders,
} from './asked-orders.js';
import { contextNow, type GroupParts, type GroupPlace } from './group-parts.js';
import { groupJudge, unasked } from './group-verdict.js';
import { refresh, reserve, reserving } from './reservations.js';

/** Commands that may have an account in a group count more of an order. */
export type GroupCommand = Extract<
  CreditAccountCommand,
  { readonly type: OneOrder['type'] | 'ReviewHeldOrders' }
>;

export interface Asking {
  readonly parts: GroupParts;
  readonly place: GroupPlace;
  readonly request: CommandRequest;
}

/** What a group said by order, what of each it was asked about, and the reservations it now waits for an answer to. */
export interface Said {
  readonly verdicts: Verdicts;
  readonly asked: Readonly<Record<string, number>>;
  readonly reserved: readonly string[];
}

const nothingSaid: Said = { verdicts: {}, asked: {}, reserved: [] };

/** Asks the group about every order that a command would have the account count more of, and reserves for what it accepts. */
export async function askGroup(asking: Asking, command: GroupCommand): Promise<Said> {
  const { parts, place, request } = asking;
  const read = await parts.inputs.account(place.accountId, command);
  const { state: account } = await parts.states.account(place.accountId);
  if (account.status === 'none') return nothingSaid;
  const context = contextNow(parts.clock, request.actor, read);
  if (command.type === 'ReviewHeldOrders') return askForReview(asking, account, command, context);
  const order = askedOrder(account, command, context);
  if (!order) return nothingSaid;
  const refused = await refusedNow(asking, [order]);
  if (Object.keys(refused).length > 0) await refresh(parts, place, request);
  return and(nothingSaid, order, await reserve(parts, place, order, request));
}

/** What of some orders of one account does not fit into its group as it is, each for itself. */
export async function refusedNow(
  { parts, place, request }: Asking,
  orders: readonly AskedOrder[],
): Promise<Verdicts> {
  const [first] = orders;
  if (!first) return {};
  const dataOf = (order: AskedOrder) => reserving(parts, place, order, request);
  const judge = await groupJudge(parts, place.groupId, dataOf(first), request.actor);
  const verdicts = orders.map((order) => [order.orderId, judge(dataOf(order))] as const);
  return Object.fromEntries(
    verdicts.filter((entry): entry is [string, GroupVerdict] => entry[1]?.accepted === false),
  );
}

/** Oldest first, skipping what fits into the account or the group no more. A refusal here leaves nothing in the group. */
async function askForReview(
  asking: Asking,
  account: OpenAccount,
  command: ReviewHeldOrders,
  context: Context<AccountInputs>,
): Promise<Said> {
  const { parts, place, request } = asking;
  const waiting = waitingOrders(account);
  if (Object.keys(await refusedNow(asking, waiting)).length > 0) await refresh(parts, place, request);
  let said = nothingSaid;
  for (;;) {
    const open = waiting.filter(({ orderId }) => !Object.hasOwn(said.verdicts, orderId));
    const verdicts = { ...(await refusedNow(asking, open)), ...said.verdicts };
    const order = nextInReview(account, command, context, verdicts);
    if (!order) return { ...said, verdicts: elseRefused(verdicts, place) };
    said = order.takes
      ? and(said, order, await reserve(parts, place, order, request))
      : { ...said, verdicts: { ...said.verdicts, [order.orderId]: fits(place) } };
  }
}

/** An order that is only marked ready takes nothing now: that it fits is all the account has to know. */
function fits({ groupId, group }: GroupPlace): GroupVerdict {
  return { ...unasked(groupId, group), accepted: true };
}

function and(
  { verdicts, asked, reserved }: Said,
  { orderId, amount }: AskedOrder,
  verdict: GroupVerdict,
): Said {
  return {
    verdicts: { ...verdicts, [orderId]: verdict },
    asked: { ...asked, [orderId]: amount.minor },
    reserved: verdict.accepted ? [...reserved, verdict.reservationId] : reserved,
  };
}

/** An order that came to wait only after the group was asked is not taken without it. */
function elseRefused(verdicts: Verdicts, { groupId, group }: GroupPlace): Verdicts {
  const value = unasked(groupId, group);
  const own = { value, configurable: true, enumerable: true, writable: true };
  return new Proxy(verdicts, {
    getOwnPropertyDescriptor: (known, id) => Reflect.getOwnPropertyDescriptor(known, id) ?? own,
    get: (known, id) => (Reflect.get(known, id) as GroupVerdict | undefined) ?? value,
  });
}
