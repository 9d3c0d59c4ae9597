import type { CreditAccountState } from './account-state.js';
import type { DefaultEvent } from './default.events.js';
import { onAccount } from './limit-evolution.js';

type Evolve = {
  readonly [T in DefaultEvent['type']]: (
    state: CreditAccountState,
    data: Extract<DefaultEvent, { readonly type: T }>['data'],
  ) => CreditAccountState;
};

export const evolveDefault: Evolve = {
  DefaultDeclared: onAccount((account, data) => ({ ...account, default: data })),
  DefaultCured: onAccount((account) => ({ ...account, default: null })),
};
