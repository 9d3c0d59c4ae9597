import { accountIdOf, mainSegment } from '@zixin/credit-account';
import { DomainError, entriesOf } from '@zixin/kernel';
import { openWarnings, type TakeWarningAction } from '@zixin/warning';
import type { CommandRequest, Commands } from '../commands/commands.js';
import { type RegistrationDependencies, stepOf } from '../commands/customer-registration.js';

type Parts = Pick<RegistrationDependencies, 'commands' | 'fingerprints'>;
type Asked = Omit<TakeWarningAction['data'], 'automatic'>;

/**
 * Takes what an open warning proposes, for a person. A hold is placed on every open account of the customer before it is noted
 * on the warning, as `hold:<accountId>` each; anything else was done outside this, and `reference` says what came of it. Safe to
 * repeat after a crash between any two steps.
 * @throws DomainError `warning-not-open`, `action-not-proposed`, `action-reference-missing`, `account-not-found`.
 */
export async function takeActionOfWarning(
  parts: Parts,
  customerId: string,
  asked: Asked,
  request: CommandRequest,
) {
  const { commands } = parts;
  const reference = (await isDue(commands, customerId, asked))
    ? await carriedOut(parts, customerId, asked, request)
    : asked.reference;
  const data = { ...asked, reference, automatic: false };
  return commands.warning(customerId, { type: 'TakeWarningAction', data }, request);
}

/** False where the warning will refuse the action, or has it noted already. */
async function isDue({ states }: Commands, customerId: string, { warningId, action }: Asked) {
  const { state } = await states.warning(customerId);
  const open = openWarnings(state).find((one) => one.warningId === warningId);
  if (!open || open.actionsTaken.includes(action)) return false;
  return open.actions.some((one) => one.action === action);
}

async function carriedOut(
  parts: Parts,
  customerId: string,
  { action, reference, warningId }: Asked,
  request: CommandRequest,
): Promise<string> {
  if (action === 'placeHold') return heldAccounts(parts, customerId, warningId, request);
  if (reference !== null) return reference;
  throw new DomainError('action-reference-missing', { action }, '/reference');
}

async function heldAccounts(
  { commands, fingerprints }: Parts,
  customerId: string,
  warningId: string,
  request: CommandRequest,
): Promise<string> {
  const held: string[] = [];
  for (const accountId of await openAccounts(commands, customerId)) {
    const data = { reason: `warning ${warningId}` };
    const step = stepOf(request, `hold/${accountId}`, fingerprints);
    await commands.account(accountId, { type: 'PlaceCreditHold', data }, step);
    held.push(`hold:${accountId}`);
  }
  if (held.length === 0) throw new DomainError('account-not-found');
  return held.join(' ');
}

async function openAccounts({ states }: Commands, customerId: string): Promise<readonly string[]> {
  const { state } = await states.customer(customerId);
  const segments = state.status === 'none' ? [] : Array.from(entriesOf(state.segments), ([name]) => name);
  const ids = [mainSegment, ...segments].map((segment) => accountIdOf(customerId, segment));
  const all = await Promise.all(ids.map(async (id) => ({ id, account: (await states.account(id)).state })));
  return all.flatMap(({ id, account }) => (account.status === 'open' ? [id] : []));
}
