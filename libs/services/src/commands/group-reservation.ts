import type {
  AccountInputs,
  CreditAccountCommand,
  CreditAccountEvent,
  CreditAccountState,
} from '@zixin/credit-account';
import { DomainError, type Outcome } from '@zixin/kernel';
import { askGroup, type Asking, type GroupCommand } from '../groups/group-asking.js';
import { groupOfAccount, type GroupParts } from '../groups/group-parts.js';
import { answer } from '../groups/reservations.js';
import { reservationIn } from '../groups/taken-reservations.js';
import type { CommandRequest, Commands } from './commands.js';

type AccountOutcome = Outcome<CreditAccountEvent, CreditAccountState>;

/** How often a group is asked for one command: each time more, an order of the account changed in between. */
const timesAsked = 5;

/** Runs a command on the account alone, with what its group said. */
export type DecideInAccount = (
  id: string,
  command: CreditAccountCommand,
  request: CommandRequest,
  group?: Pick<AccountInputs, 'groups' | 'askedOfGroup'>,
) => Promise<AccountOutcome>;

/**
 * Commands of accounts, those on orders of an account in a group with the group's headroom: reserved in the group, decided in the
 * account, answered in the group. Each step may be repeated. What a crash leaves open is asked after once it has expired. Where an
 * order changed in between, so that the account would take more of it than was reserved, the group is asked again.
 */
export function withGroupLimit(parts: GroupParts, decideInAccount: DecideInAccount): Commands['account'] {
  const run = async (id: string, command: GroupCommand, request: CommandRequest, left: number) => {
    const place = await groupOfAccount(parts.states, id);
    if (!place) return decideInAccount(id, command, request);
    const asking = { parts, place, request };
    const said = await askGroup(asking, command).catch(nothingIfLeft);
    if (!said) return decideInAccount(id, command, request);
    const { verdicts: groups, asked: askedOfGroup, reserved } = said;
    try {
      const outcome = await decideInAccount(id, command, request, { groups, askedOfGroup });
      await answerGroup(asking, reserved, outcome);
      return outcome;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await release(asking, reserved);
      if (left === 0 || error.code !== 'group-asked-for-less') throw error;
      return run(id, command, request, left - 1);
    }
  };
  return (id, command, request) =>
    concernsGroup(command)
      ? run(id, command, request, timesAsked - 1)
      : decideInAccount(id, command, request);
}

function concernsGroup(command: CreditAccountCommand): command is GroupCommand {
  if (command.type === 'ReleaseOrder') return !command.data.override;
  return ['PlaceOrder', 'ChangeOrder', 'ReviewHeldOrders'].includes(command.type);
}

/** While the group was asked, the account left it. */
function nothingIfLeft(error: unknown): null {
  if (error instanceof DomainError && error.code === 'member-not-found') return null;
  throw error;
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
