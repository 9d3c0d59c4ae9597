import { isCurrency, written } from '@zixin/kernel';
import { hasAuthority } from './authority.js';
import type { OpenCreditAccount, PlaceCreditHold, ReleaseCreditHold } from './commands.js';
import { refusal } from './credit-account-error.js';
import { type Decision, opened } from './rules.js';

export const openAccount: Decision<OpenCreditAccount['data']> = (data, state, { today }) => {
  if (state.status === 'open') {
    if (state.currency === data.currency) return [];
    throw refusal('account-exists', { currency: state.currency }, '/currency');
  }
  if (!isCurrency(data.currency)) throw refusal('currency-unknown', { value: data.currency }, '/currency');
  if (data.openedOn > today) throw refusal('date-in-future', { date: data.openedOn, today }, '/openedOn');
  return [{ type: 'CreditAccountOpened', data }];
};

/**
 * Anybody who may decide on credit may stop it. The same again changes nothing; another person or reason is told of the hold
 * that stands, since a second one would be lost. @throws DomainError `already-on-hold`.
 */
export const placeHold: Decision<PlaceCreditHold['data']> = (data, state, { by, today }) => {
  const { hold } = opened(state);
  const reason = written(data.reason, '/reason');
  if (!hold) return [{ type: 'CreditHoldPlaced', data: { reason, placedBy: by.id, placedOn: today } }];
  if (hold.placedBy === by.id && hold.reason === reason) return [];
  throw refusal('already-on-hold', { since: hold.placedOn, reason: hold.reason });
};

/** Taking a hold away loosens credit: it needs a credit lead at least. */
export const releaseHold: Decision<ReleaseCreditHold['data']> = ({ reason }, state, { by, today }) => {
  if (!opened(state).hold) return [];
  if (!hasAuthority(by.roles, 'creditLead')) throw refusal('authority-missing', { role: 'creditLead' });
  return [
    {
      type: 'CreditHoldReleased',
      data: { reason: written(reason, '/reason'), releasedBy: by.id, releasedOn: today },
    },
  ];
};
