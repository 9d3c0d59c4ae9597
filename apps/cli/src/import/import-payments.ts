import type { CreditAccountEvent } from '@zixin/credit-account';
import { formatMoney } from '@zixin/kernel';
import { documentIdOf } from '@zixin/services/commands';
import type { ServiceContext } from '@zixin/services/composition';
import { table } from '../output.js';
import type { Session } from '../session.js';
import { totalsOf } from './import-open-items.js';
import {
  currencyOption,
  finishImport,
  type ImportOptions,
  inLanes,
  type Places,
  requestFor,
  tableIn,
  unlessRefused,
} from './import-run.js';
import { type PaymentField, paymentShape } from './payment-headers.js';
import {
  allocationOf,
  type PaymentRow,
  paymentsByCustomer,
  readPayments,
  recordedOtherwise,
  type RecordedPayment,
  recordPayment,
} from './payment-rows.js';
import { type RejectedRow, rejectionsOf } from './table.js';

export interface PaymentImportOptions extends ImportOptions {
  readonly currency?: string;
  readonly system: string;
}

const places: Places<PaymentField> = {
  ...{
    amount: 'amount',
    currency: 'currency',
    receivedOn: 'receivedOn',
    invoiceId: 'invoices',
    items: 'invoices',
  },
};

type Reject = (line: number, field: PaymentField, rule: string) => void;

/** Imports payments of customers that are there. Repeating it changes nothing. @throws FoundWrong when rows were rejected. */
export async function importPayments(
  { settings, service }: Session,
  path: string,
  options: PaymentImportOptions,
): Promise<void> {
  const { table: found, encoding } = await tableIn(path, paymentShape, options);
  const read = readPayments(found, {
    currency: currencyOption(options.currency, settings.currency),
    dateOrder: options.dateOrder ?? null,
    today: service.reads.today(),
  });
  const rejected: RejectedRow[] = [...read.rejected];
  const rejection = rejectionsOf(found);
  const reject: Reject = (line, field, rule) => void rejected.push(rejection(line, field, rule));
  const counts = { paymentsNew: 0, paymentsUnchanged: 0 };
  const groups = paymentsByCustomer(read.rows);
  const send = paymentSender(service, options.system, counts);
  if (!options.dryRun)
    await inLanes(
      groups,
      ([, rows]) => rows.length,
      ([number, rows]) => importCustomerPayments(service, send, reject, { number, rows }),
    );
  const answer = {
    ...{ file: path, encoding, dateOrder: read.dateOrder, dryRun: options.dryRun ?? false },
    ...{ rows: found.rows.length, customers: groups.size, payments: read.rows.length },
    ...{ totals: totalsOf(read.rows), ...counts, rejected },
  };
  finishImport(options, answer, (whole) => [
    `${whole.rows} rows (${whole.encoding}, dates ${whole.dateOrder}): ${whole.customers} customers, ${whole.payments} payments, total ${whole.totals.map(({ amount, currency }) => `${amount} ${currency}`).join(', ')}`,
    ...(whole.dryRun
      ? []
      : [table(['', 'New', 'Already there'], [['Payments', whole.paymentsNew, whole.paymentsUnchanged]])]),
  ]);
}

type Send = (accountId: string, row: PaymentRow) => Promise<string | null>;

async function importCustomerPayments(
  service: ServiceContext,
  send: Send,
  reject: Reject,
  { number, rows }: { readonly number: string; readonly rows: readonly PaymentRow[] },
): Promise<void> {
  let accountId = '';
  const toAll = (field: PaymentField, rule: string) => rows.forEach(({ line }) => reject(line, field, rule));
  const known = await unlessRefused(toAll, ['customerNumber', {}], async () => {
    accountId = await service.customerId(`number:${number}`);
  });
  if (!known) return;
  for (const row of rows) {
    const toRow = (field: PaymentField, rule: string) => reject(row.line, field, rule);
    await unlessRefused(toRow, ['paymentNumber', places], async () => {
      const rule = await send(accountId, row);
      if (rule) toRow('paymentNumber', rule);
    });
  }
}

/** Sends a payment; the rule it breaks when another one was recorded under its number before. */
function paymentSender(
  service: ServiceContext,
  system: string,
  counts: { paymentsNew: number; paymentsUnchanged: number },
): Send {
  const recorded = recordedPayments(service);
  return async (accountId, row) => {
    const idOf = (kind: 'payment' | 'invoice', number: string) =>
      documentIdOf(service.fingerprints, kind, accountId, number, system);
    const { state } = await service.commands.states.account(accountId);
    const allocation = allocationOf(row, state, (number) => idOf('invoice', number));
    const command = recordPayment(row, idOf('payment', row.paymentNumber), allocation);
    const { events } = await service.commands.account(accountId, command, requestFor(service, command.data));
    const before = events.length > 0 ? undefined : (await recorded(accountId)).get(command.data.paymentId);
    const otherwise = before !== undefined && recordedOtherwise(row, before);
    if (!otherwise) counts[events.length > 0 ? 'paymentsNew' : 'paymentsUnchanged'] += 1;
    return otherwise
      ? `is recorded already as ${formatMoney(before.amount)} ${before.amount.currency} of ${before.receivedOn}`
      : null;
  };
}

/** The payments each account had when it was first asked for; streams are read only for what was there already. */
function recordedPayments({ reads }: ServiceContext) {
  const byAccount = new Map<string, Promise<ReadonlyMap<string, RecordedPayment>>>();
  const read = async (accountId: string) => {
    const payments = new Map<string, RecordedPayment>();
    for await (const event of reads.eventStore.read(`creditAccount-${accountId}`)) {
      const { type, data } = event as unknown as CreditAccountEvent;
      if (type === 'PaymentReceived') payments.set(data.paymentId, data);
    }
    return payments;
  };
  return (accountId: string) => {
    const known = byAccount.get(accountId) ?? read(accountId);
    byAccount.set(accountId, known);
    return known;
  };
}
