import type {
  AccountInputs,
  CreditAccountCommand,
  CreditAccountEvent,
  CreditAccountState,
  GroupVerdict,
} from '@zixin/credit-account';
import { DomainError, type Outcome } from '@zixin/kernel';
import { askedOrder, nextInReview, type OneOrder, type Verdicts } from '../groups/asked-orders.js';
import { contextNow, groupOfAccount, type GroupParts, type GroupPlace } from '../groups/group-parts.js';
import { unasked } from '../groups/group-verdict.js';
import { answer, askAhead, reserve } from '../groups/reservations.js';
import { reservationIn } from '../groups/taken-reservations.js';
import type { CommandRequest, Commands } from './commands.js';

type AccountOutcome = Outcome<CreditAccountEvent, CreditAccountState>;
type GroupCommand = Extract<CreditAccountCommand, { readonly type: OneOrder['type'] | 'ReviewHeldOrders' }>;

/** Runs a command on the account alone, with what its group said. */
export type DecideInAccount = (
  id: string,
  command: CreditAccountCommand,
  request: CommandRequest,
  groups?: AccountInputs['groups'],
) => Promise<AccountOutcome>;

interface Asking {
  readonly parts: GroupParts;
  readonly place: GroupPlace;
  readonly request: CommandRequest;
}

/** What a group said, and the reservations it now waits for an answer to. */
interface Said {
  readonly verdicts: Verdicts;
  readonly reserved: readonly string[];
}

const nothingSaid: Said = { verdicts: {}, reserved: [] };

/**
 * Commands of accounts, those on orders of an account in a group with the group's headroom: reserved in the group, decided in the
 * account, answered in the group. Each step may be repeated. What a crash leaves open is asked after once it has expired.
 */
export function withGroupLimit(parts: GroupParts, decideInAccount: DecideInAccount): Commands['account'] {
  return async (id, command, request) => {
    if (!concernsGroup(command)) return decideInAccount(id, command, request);
    const place = await groupOfAccount(parts.states, id);
    if (!place) return decideInAccount(id, command, request);
    const asking = { parts, place, request };
    const { verdicts, reserved } = await askGroup(asking, command);
    const outcome = await decideInAccount(id, command, request, verdicts).catch(async (error: unknown) => {
      if (error instanceof DomainError) await release(asking, reserved);
      throw error;
    });
    await answerGroup(asking, reserved, outcome);
    return outcome;
  };
}

function concernsGroup(command: CreditAccountCommand): command is GroupCommand {
  if (command.type === 'ReleaseOrder') return !command.data.override;
  return ['PlaceOrder', 'ChangeOrder', 'ReviewHeldOrders'].includes(command.type);
}

async function askGroup(asking: Asking, command: GroupCommand): Promise<Said> {
  const { parts, place, request } = asking;
  const read = await parts.inputs.account(place.accountId, command);
  const context = contextNow(parts.clock, request.actor, read);
  const { state: account } = await parts.states.account(place.accountId);
  if (account.status === 'none') return nothingSaid;
  if (command.type !== 'ReviewHeldOrders') {
    const order = askedOrder(account, command, context);
    if (!order) return nothingSaid;
    await askAhead(parts, place, order, request);
    return withVerdict(nothingSaid, order.orderId, await reserve(parts, place, order, request));
  }
  let said = nothingSaid;
  for (;;) {
    const order = nextInReview(account, command, context, said.verdicts);
    if (!order) return { ...said, verdicts: elseRefused(said.verdicts, place) };
    const ahead = await askAhead(parts, place, order, request);
    const only = ahead && !(ahead.accepted && order.takes);
    said = withVerdict(
      said,
      order.orderId,
      only ? ahead : await reserve(parts, place, order, request),
      order.takes,
    );
  }
}

function withVerdict(
  { verdicts, reserved }: Said,
  orderId: string,
  verdict: GroupVerdict,
  takes = true,
): Said {
  return {
    verdicts: { ...verdicts, [orderId]: verdict },
    reserved: verdict.accepted && takes ? [...reserved, verdict.reservationId] : reserved,
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

/** A repeated command answers for the reservations of its first time too. */
async function answerGroup(
  asking: Asking,
  reserved: readonly string[],
  outcome: AccountOutcome,
): Promise<void> {
  const { parts, place, request } = asking;
  const rested = outcome.events.flatMap((event) => reservationIn(event) ?? []);
  const taken = new Set(rested.filter(({ taken }) => taken).map(({ id }) => id));
  const accountRevision = outcome.revision;
  for (const reservationId of taken)
    await answer(parts, place.groupId, { reservationId, accountRevision }, request);
  const open = new Set([...reserved, ...rested.map(({ id }) => id)]);
  await release(
    asking,
    [...open].filter((id) => !taken.has(id)),
  );
}

async function release({ parts, place, request }: Asking, reserved: readonly string[]): Promise<void> {
  for (const reservationId of reserved)
    await answer(parts, place.groupId, { reservationId, accountRevision: null }, request);
}
