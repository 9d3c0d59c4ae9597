import { lookUp, written } from '@zixin/kernel';
import { isClosed, type OpenAccount, type OpenInvoice, type WrittenOff } from './account-state.js';
import { authorityNeeded, hasAuthority } from './authority.js';
import type { RecordRecovery, WriteOffInvoice } from './commands.js';
import { refusal } from './credit-account-error.js';
import { askedOf, openInvoice } from './invoices.js';
import {
  type AccountContext,
  amountIn,
  type Decision,
  happenedOn,
  inWords,
  moneyIn,
  opened,
} from './rules.js';

/**
 * Gives up what is open of an invoice, or a part of it. The authority is that for a limit of all that is written off of the
 * invoice so far: splitting gains nothing. The same part on the same day again changes nothing.
 * @throws DomainError `invoice-settled`, `invoice-not-found`, `write-off-exceeds-open`, `authority-missing`.
 */
export const writeOffInvoice: Decision<WriteOffInvoice['data']> = (data, state, context) => {
  const account = opened(state);
  const { invoiceId, on } = data;
  const before = lookUp(account.writtenOff, invoiceId);
  if (before && isRepeated(account, before, data)) return [];
  const invoice = openInvoice(account, invoiceId);
  const minor = partOf(account, invoice, data);
  happenedOn(on, { on: invoice.issuedOn, of: 'invoice' }, context.today, '/on');
  requireAuthority(account, minor + (before?.minor ?? 0), context);
  const reason = written(data.reason, '/reason');
  const amount = moneyIn(account, minor);
  return [
    { type: 'InvoiceWrittenOff', data: { invoiceId, amount, reason, writtenOffBy: context.by.id, on } },
  ];
};

function isRepeated(
  account: OpenAccount,
  { last }: WrittenOff,
  { invoiceId, amount, on }: WriteOffInvoice['data'],
): boolean {
  if (isClosed(account, 'invoice', invoiceId)) return amount === undefined || amount.minor === last?.minor;
  return amount !== undefined && last?.minor === amount.minor && last.on === on;
}

function partOf(account: OpenAccount, invoice: OpenInvoice, { amount }: WriteOffInvoice['data']): number {
  if (!amount) return invoice.open;
  const minor = amountIn(account, amount, '/amount');
  if (minor > invoice.open)
    throw refusal('write-off-exceeds-open', askedOf(account, minor, invoice), '/amount');
  return minor;
}

function requireAuthority(account: OpenAccount, total: number, { by, inputs, today }: AccountContext): void {
  const { role } = authorityNeeded(inputs, { kind: 'AMOUNT', amount: moneyIn(account, total) }, today);
  if (!hasAuthority(by.roles, role)) throw refusal('authority-missing', { role });
}

/**
 * Money that came in after all, up to what was written off of the invoice and not recovered yet. The same one again changes nothing.
 * @throws DomainError `invoice-not-found`, `recovery-exceeds-write-off`.
 */
export const recordRecovery: Decision<RecordRecovery['data']> = (data, state, { today }) => {
  const account = opened(state);
  const { recoveryId, invoiceId, amount, receivedOn } = data;
  if (isClosed(account, 'recovery', recoveryId)) return [];
  const minor = amountIn(account, amount, '/amount');
  const from = lookUp(account.writtenOff, invoiceId) ?? neverWrittenOff(account, invoiceId);
  const left = from.minor - from.recovered;
  if (minor > left) {
    const params = { asked: inWords(amount), left: inWords(moneyIn(account, left)) };
    throw refusal('recovery-exceeds-write-off', params, '/amount');
  }
  happenedOn(receivedOn, from.since, today, '/receivedOn');
  return [{ type: 'WriteOffRecovered', data: { recoveryId, invoiceId, amount, receivedOn } }];
};

/** @throws DomainError `invoice-not-found` for one that never was. */
function neverWrittenOff(account: OpenAccount, invoiceId: string) {
  if (!lookUp(account.invoices, invoiceId) && !isClosed(account, 'invoice', invoiceId))
    throw refusal('invoice-not-found', { invoiceId }, '/invoiceId');
  return { minor: 0, recovered: 0, since: account.openedOn };
}
