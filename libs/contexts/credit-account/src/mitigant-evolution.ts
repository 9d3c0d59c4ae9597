import { lookUp, withEntry } from '@zixin/kernel';
import type { CreditAccountState } from './account-state.js';
import { onAccount } from './limit-evolution.js';
import type { MitigantEvent } from './mitigant.events.js';

type Evolve = {
  readonly [T in MitigantEvent['type']]: (
    state: CreditAccountState,
    data: Extract<MitigantEvent, { readonly type: T }>['data'],
  ) => CreditAccountState;
};

export const evolveMitigant: Evolve = {
  MitigantRegistered: onAccount((account, { registeredBy: _, ...data }) => ({
    ...account,
    mitigants: withEntry(account.mitigants, data.mitigantId, { ...data, releasedOn: null }),
  })),
  MitigantReleased: onAccount((account, { mitigantId, on }) => {
    const mitigant = lookUp(account.mitigants, mitigantId);
    if (!mitigant) return account;
    const released = { ...mitigant, releasedOn: on };
    return { ...account, mitigants: withEntry(account.mitigants, mitigantId, released) };
  }),
};
