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
  MitigantRegistered: onAccount((account, data) => {
    const registered = { ...data, releasedOn: null, confirmations: [], raisesFrom: null };
    return { ...account, mitigants: withEntry(account.mitigants, data.mitigantId, registered) };
  }),
  MitigantConfirmed: onAccount((account, { mitigantId, confirmedBy, needs, confirmationsLeft, from }) => {
    const mitigant = lookUp(account.mitigants, mitigantId);
    if (!mitigant) return account;
    const confirmations = [...mitigant.confirmations, { confirmedBy, role: needs.role }];
    const confirmed = { ...mitigant, confirmations, raisesFrom: confirmationsLeft === 0 ? from : null };
    return { ...account, mitigants: withEntry(account.mitigants, mitigantId, confirmed) };
  }),
  MitigantReleased: onAccount((account, { mitigantId, on }) => {
    const mitigant = lookUp(account.mitigants, mitigantId);
    if (!mitigant) return account;
    const released = { ...mitigant, releasedOn: on };
    return { ...account, mitigants: withEntry(account.mitigants, mitigantId, released) };
  }),
};
