import { latest, lookUp, withEntry } from '@zixin/kernel';
import type { OpenAccount, RegisteredMitigant } from './account-state.js';
import { authorityNeeded, hasAuthority } from './authority.js';
import type { ConfirmMitigant } from './commands.js';
import { refusal } from './credit-account-error.js';
import { highestLimit } from './limit-layers.js';
import { layersUnder, mitigantLayer } from './mitigants.js';
import { type AccountContext, type Decision, opened } from './rules.js';

/**
 * A person besides who registered it lets a mitigant raise the limit, with the authority for the highest total that results; where
 * that takes two, both confirm. Possible before policy counts mitigants in the limit. Confirmed already changes nothing.
 * @throws DomainError `mitigant-not-found`, `mitigant-ended`, `own-mitigant`, `authority-missing`, `exchange-rate-missing`.
 */
export const confirmMitigant: Decision<ConfirmMitigant['data']> = ({ mitigantId }, state, context) => {
  const account = opened(state);
  const { by, today: on } = context;
  const mitigant = lookUp(account.mitigants, mitigantId);
  if (!mitigant) throw refusal('mitigant-not-found', { mitigantId }, '/mitigantId');
  if (mitigant.raisesFrom !== null) return [];
  const from = latest(mitigant.from, on);
  const { minor, until } = mitigantLayer(mitigant, from);
  if (until < from) throw refusal('mitigant-ended', { mitigantId, until });
  if (mitigant.registeredBy === by.id) throw refusal('own-mitigant', { registeredBy: by.id });
  const needs = needsWith(account, { ...mitigant, raisesFrom: from }, context);
  const given = mitigant.confirmations.filter(({ role }) => hasAuthority([role], needs.role));
  if (given.some(({ confirmedBy }) => confirmedBy === by.id)) return [];
  if (!hasAuthority(by.roles, needs.role)) throw refusal('authority-missing', { role: needs.role });
  const confirmationsLeft = Math.max(0, needs.approvers - given.length - 1);
  const raises = { ...mitigant.amount, minor };
  const data = { mitigantId, confirmedBy: by.id, on, needs, confirmationsLeft, raises, from, until };
  return [{ type: 'MitigantConfirmed', data }];
};

function needsWith(account: OpenAccount, confirmed: RegisteredMitigant, { inputs, today }: AccountContext) {
  const mitigants = withEntry(account.mitigants, confirmed.mitigantId, confirmed);
  const total = highestLimit(layersUnder({ ...account, mitigants }, { mitigants: 'raiseLimit' }), today);
  return authorityNeeded(inputs, total, today);
}
