import { compare, isSame, latest, lookUp, ratio, ratioOf, withEntry, written } from '@zixin/kernel';
import type { Mitigant, OpenAccount } from './account-state.js';
import { authorityNeeded, hasAuthority } from './authority.js';
import type { RegisterMitigant, ReleaseMitigant } from './commands.js';
import { refusal } from './credit-account-error.js';
import { highestLimit } from './limit-layers.js';
import type { MitigantFacts } from './mitigant.events.js';
import { layersUnder } from './mitigants.js';
import { type AccountContext, amountIn, type Decision, happenedOn, notBefore, opened } from './rules.js';

/**
 * Where mitigants raise the limit, it takes the authority for the total that results. The same one again changes nothing.
 * @throws DomainError `mitigant-differs`, `share-invalid`, `authority-missing`.
 */
export const registerMitigant: Decision<RegisterMitigant['data']> = (data, state, context) => {
  const account = opened(state);
  const known = lookUp(account.mitigants, data.mitigantId);
  if (known) return sameMitigant(known, data);
  amountIn(account, data.amount, '/amount');
  checkPercent(data.coveragePercent, '/coveragePercent');
  checkPercent(data.haircutPercent, '/haircutPercent');
  notBefore(data.until, data.from, '/until');
  const facts = { ...data, provider: written(data.provider, '/provider') };
  const on = latest(data.from, account.openedOn);
  requireAuthority(account, { ...facts, on, releasedOn: null }, context);
  return [{ type: 'MitigantRegistered', data: { ...facts, registeredBy: context.by.id, on } }];
};

function sameMitigant(known: Mitigant, data: MitigantFacts): readonly never[] {
  const { on: _on, releasedOn: _released, ...facts } = known;
  if (isSame(facts, { ...data, provider: written(data.provider, '/provider') })) return [];
  throw refusal('mitigant-differs', { mitigantId: data.mitigantId });
}

const percentPattern = /^\d{1,3}(\.\d{1,9})?$/;

function checkPercent(percent: string, pointer: string): void {
  if (!percentPattern.test(percent) || compare(ratioOf(percent), ratio(100)) > 0)
    throw refusal('share-invalid', { value: percent }, pointer);
}

function requireAuthority(
  account: OpenAccount,
  added: Mitigant,
  { by, inputs, today }: AccountContext,
): void {
  if (inputs.orderCheck.mitigants !== 'raiseLimit') return;
  const mitigants = withEntry(account.mitigants, added.mitigantId, added);
  const total = highestLimit(layersUnder({ ...account, mitigants }, inputs.orderCheck), today);
  const { role } = authorityNeeded(inputs, total, today);
  if (!hasAuthority(by.roles, role)) throw refusal('authority-missing', { role });
}

/** Ends it on a day; one that has not started yet never does. @throws DomainError `mitigant-not-found`. */
export const releaseMitigant: Decision<ReleaseMitigant['data']> = (data, state, { by, today }) => {
  const account = opened(state);
  const { mitigantId } = data;
  const mitigant = lookUp(account.mitigants, mitigantId);
  if (!mitigant) throw refusal('mitigant-not-found', { mitigantId }, '/mitigantId');
  if (mitigant.releasedOn !== null) return [];
  const released = happenedOn(data.on, account.openedOn, today, '/on');
  const on = mitigant.on > today ? mitigant.on : notBefore(released, mitigant.on, '/on');
  const reason = written(data.reason, '/reason');
  return [{ type: 'MitigantReleased', data: { mitigantId, reason, releasedBy: by.id, on } }];
};
