import { DomainError, isCurrency } from '@zixin/kernel';
import type { CreditAccountState } from './account-state.js';
import { hasAuthority } from './authority.js';
import type { OpenCreditAccount, PlaceCreditHold, ReleaseCreditHold } from './commands.js';
import type { CreditAccountEvent } from './credit-account.events.js';
import { type AccountContext, opened, written } from './rules.js';

type Decision<Data> = (
  data: Data,
  state: CreditAccountState,
  context: AccountContext,
) => readonly CreditAccountEvent[];

export const openAccount: Decision<OpenCreditAccount['data']> = (data, state, { today }) => {
  if (state.status === 'open') {
    if (state.currency === data.currency) return [];
    throw new DomainError('account-exists', { currency: state.currency }, '/currency');
  }
  if (!isCurrency(data.currency))
    throw new DomainError('currency-unknown', { value: data.currency }, '/currency');
  if (data.openedOn > today)
    throw new DomainError('date-in-future', { date: data.openedOn, today }, '/openedOn');
  return [{ type: 'CreditAccountOpened', data }];
};

/** Anybody who may decide on credit may stop it; a second hold changes nothing. */
export const placeHold: Decision<PlaceCreditHold['data']> = ({ reason }, state, { by, today }) => {
  if (opened(state).hold) return [];
  return [
    {
      type: 'CreditHoldPlaced',
      data: { reason: written(reason, '/reason'), placedBy: by.id, placedOn: today },
    },
  ];
};

/** Taking a hold away loosens credit: it needs a credit lead at least. */
export const releaseHold: Decision<ReleaseCreditHold['data']> = ({ reason }, state, { by, today }) => {
  if (!opened(state).hold) return [];
  if (!hasAuthority(by.roles, 'creditLead'))
    throw new DomainError('authority-missing', { role: 'creditLead' });
  return [
    {
      type: 'CreditHoldReleased',
      data: { reason: written(reason, '/reason'), releasedBy: by.id, releasedOn: today },
    },
  ];
};
