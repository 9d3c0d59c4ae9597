import { exposureOf } from '@zixin/credit-account';
import type { Money } from '@zixin/kernel';
import type { CommandRequest } from '../commands/commands.js';
import { stepOf } from '../commands/customer-registration.js';
import type { GroupParts } from './group-parts.js';

export interface ExposureNow {
  readonly customerId: string;
  readonly exposure: Money;
  /** Of the account's stream, as the exposure was read. */
  readonly accountRevision: number;
}

/** An account's gross exposure in its currency, with the revision it was read at; `null` without an account. */
export async function exposureNow(
  { states, inputs }: Pick<GroupParts, 'states' | 'inputs'>,
  accountId: string,
): Promise<ExposureNow | null> {
  const { state, revision } = await states.account(accountId);
  if (state.status === 'none') return null;
  const orderCheck = await inputs.orderCheck(state);
  const minor = exposureOf(state.totals, orderCheck.countUnappliedCash);
  const { customerId, currency } = state;
  return { customerId, exposure: { minor, currency }, accountRevision: revision };
}

/** Tells a group its member's exposure. What the group knows as new changes nothing. */
export async function reportExposure(
  parts: Pick<GroupParts, 'states' | 'inputs' | 'creditGroup' | 'fingerprints'>,
  groupId: string,
  accountId: string,
  request: CommandRequest,
): Promise<void> {
  const now = await exposureNow(parts, accountId);
  if (!now) return;
  const { exposure, accountRevision } = now;
  const data = { accountId, exposure, accountRevision };
  const step = stepOf(request, `report/${accountId}/${accountRevision}`, parts.fingerprints);
  await parts.creditGroup(groupId, { type: 'ReportMemberExposure', data }, step);
}
