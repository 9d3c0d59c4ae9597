import type { WarningAction } from '@zixin/calculations';
import { accountIdOf, mainSegment } from '@zixin/credit-account';
import { DomainError, entriesOf } from '@zixin/kernel';
import { openWarnings, type TakeWarningAction } from '@zixin/warning';
import type { CommandRequest, Commands } from '../commands/commands.js';
import { type RegistrationDependencies, stepOf } from '../commands/customer-registration.js';
import type { Reads } from '../queries/reads.js';
import { pendingAnswers } from './pending-answers.js';

interface Parts extends Pick<RegistrationDependencies, 'commands' | 'fingerprints'> {
  readonly reads: Reads;
}
type Asked = Omit<TakeWarningAction['data'], 'automatic'>;

/**
 * Takes what an open warning proposes, for a person. A hold is placed on every open account of the customer that has none before it is noted
 * on the warning, as `hold:<accountId>` each; anything else was done outside this, and `reference` says what came of it (unless said,
 * the pending proposal that asks the same). Safe to repeat after a crash between any two steps.
 * @throws DomainError `warning-not-open`, `action-not-proposed`, `action-reference-missing`, `account-not-found`.
 */
export async function takeActionOfWarning(
  parts: Parts,
  customerId: string,
  asked: Asked,
  request: CommandRequest,
) {
  const { commands } = parts;
  const due = await dueAction(commands, customerId, asked);
  const reference = due ? await carriedOut(parts, customerId, { ...asked, due }, request) : asked.reference;
  const data = { ...asked, reference, automatic: false };
  return commands.warning(customerId, { type: 'TakeWarningAction', data }, request);
}

/** `null` where the warning will refuse the action, or has it noted already. */
async function dueAction({ states }: Commands, customerId: string, { warningId, action }: Asked) {
  const { state } = await states.warning(customerId);
  const open = openWarnings(state).find((one) => one.warningId === warningId);
  if (!open || open.actionsTaken.includes(action)) return null;
  return open.actions.find((one) => one.action === action) ?? null;
}

async function carriedOut(
  parts: Parts,
  customerId: string,
  { due, reference, warningId }: Asked & { readonly due: WarningAction },
  request: CommandRequest,
): Promise<string> {
  const { action } = due;
  if (action === 'placeHold') return heldAccounts(parts, customerId, warningId, request);
  const cameOfIt = reference ?? (await pendingAnswers(parts.reads, [customerId]))(customerId, due);
  if (cameOfIt === null) throw new DomainError('action-reference-missing', { action }, '/reference');
  return cameOfIt;
}

async function heldAccounts(
  { commands, fingerprints }: Parts,
  customerId: string,
  warningId: string,
  request: CommandRequest,
): Promise<string> {
  const held: string[] = [];
  for (const { id, account } of await openAccounts(commands, customerId)) {
    const data = { reason: `warning ${warningId}` };
    const step = stepOf(request, `hold/${id}`, fingerprints);
    if (!account.hold) await commands.account(id, { type: 'PlaceCreditHold', data }, step);
    held.push(`hold:${id}`);
  }
  if (held.length === 0) throw new DomainError('account-not-found');
  return held.join(' ');
}

async function openAccounts({ states }: Commands, customerId: string) {
  const { state } = await states.customer(customerId);
  const segments = state.status === 'none' ? [] : Array.from(entriesOf(state.segments), ([name]) => name);
  const ids = [mainSegment, ...segments].map((segment) => accountIdOf(customerId, segment));
  const all = await Promise.all(ids.map(async (id) => ({ id, account: (await states.account(id)).state })));
  return all.flatMap(({ id, account }) => (account.status === 'open' ? [{ id, account }] : []));
}
