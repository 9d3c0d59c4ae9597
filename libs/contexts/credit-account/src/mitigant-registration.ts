import { compare, isSame, latest, lookUp, ratio, ratioOf, written } from '@zixin/kernel';
import type { RegisteredMitigant } from './account-state.js';
import type { RegisterMitigant, ReleaseMitigant } from './commands.js';
import { refusal } from './credit-account-error.js';
import type { MitigantFacts } from './mitigant.events.js';
import { amountIn, type Decision, happenedOn, notBefore, opened, opening } from './rules.js';

/**
 * Raises no limit before another person confirms it. The same one again changes nothing.
 * @throws DomainError `mitigant-differs`, `share-invalid`.
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
  return [{ type: 'MitigantRegistered', data: { ...facts, registeredBy: context.by.id, on } }];
};

function sameMitigant(known: RegisteredMitigant, data: MitigantFacts): readonly never[] {
  const {
    on: _on,
    releasedOn: _released,
    registeredBy: _by,
    confirmations: _given,
    raisesFrom: _from,
    ...facts
  } = known;
  if (isSame(facts, { ...data, provider: written(data.provider, '/provider') })) return [];
  throw refusal('mitigant-differs', { mitigantId: data.mitigantId });
}

const percentPattern = /^\d{1,3}(\.\d{1,9})?$/;

function checkPercent(percent: string, pointer: string): void {
  if (!percentPattern.test(percent) || compare(ratioOf(percent), ratio(100)) > 0)
    throw refusal('share-invalid', { value: percent }, pointer);
}

/** Ends it on a day; one that has not started yet never does. @throws DomainError `mitigant-not-found`. */
export const releaseMitigant: Decision<ReleaseMitigant['data']> = (data, state, { by, today }) => {
  const account = opened(state);
  const { mitigantId } = data;
  const mitigant = lookUp(account.mitigants, mitigantId);
  if (!mitigant) throw refusal('mitigant-not-found', { mitigantId }, '/mitigantId');
  if (mitigant.releasedOn !== null) return [];
  const released = happenedOn(data.on, opening(account), today, '/on');
  const on =
    mitigant.on > today ? mitigant.on : notBefore(released, { on: mitigant.on, of: 'mitigant' }, '/on');
  const reason = written(data.reason, '/reason');
  return [{ type: 'MitigantReleased', data: { mitigantId, reason, releasedBy: by.id, on } }];
};
