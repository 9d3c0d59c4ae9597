import { lookUp, withEntry } from '@zixin/kernel';
import { type CreditAccountState, type OpenAccount, withClosed, type WrittenOff } from './account-state.js';
import { onAccount } from './limit-evolution.js';
import { lower } from './receivable-evolution.js';
import type { WriteOffEvent } from './write-off.events.js';

type Evolve = {
  readonly [T in WriteOffEvent['type']]: (
    state: CreditAccountState,
    data: Extract<WriteOffEvent, { readonly type: T }>['data'],
  ) => CreditAccountState;
};

function changeWrittenOff(
  account: OpenAccount,
  invoiceId: string,
  change: (before: WrittenOff | undefined) => WrittenOff,
): OpenAccount {
  const changed = change(lookUp(account.writtenOff, invoiceId));
  return { ...account, writtenOff: withEntry(account.writtenOff, invoiceId, changed) };
}

export const evolveWriteOff: Evolve = {
  InvoiceWrittenOff: onAccount((account, { invoiceId, amount, on }) =>
    changeWrittenOff(lower(account, invoiceId, amount.minor), invoiceId, (before) => ({
      invoiceId,
      minor: (before?.minor ?? 0) + amount.minor,
      recovered: before?.recovered ?? 0,
      since: before?.since ?? on,
      last: { minor: amount.minor, on },
    })),
  ),
  WriteOffRecovered: onAccount((account, { recoveryId, invoiceId, amount, receivedOn }) =>
    changeWrittenOff(withClosed(account, 'recovery', recoveryId), invoiceId, (before) => {
      const known = before ?? { invoiceId, minor: 0, recovered: 0, since: receivedOn, last: null };
      return { ...known, recovered: known.recovered + amount.minor };
    }),
  ),
};
