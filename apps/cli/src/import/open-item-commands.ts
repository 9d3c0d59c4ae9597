import type { CreditAccountCommand } from '@zixin/credit-account';
import { type CalendarDate, DomainError } from '@zixin/kernel';
import { documentIdOf, registerCustomer } from '@zixin/services/commands';
import type { ServiceContext } from '@zixin/services/composition';
import { refusalText } from '../session.js';
import { requestFor } from './import-run.js';
import type { OpenItemRow } from './open-item-rows.js';
import type { RejectedRow } from './table.js';

export interface ImportCounts {
  customersNew: number;
  customersKnown: number;
  invoicesNew: number;
  invoicesUnchanged: number;
  paymentsNew: number;
  paymentsUnchanged: number;
  disputesNew: number;
}

export const noCounts = (): ImportCounts => ({
  ...{ customersNew: 0, customersKnown: 0, invoicesNew: 0, invoicesUnchanged: 0 },
  ...{ paymentsNew: 0, paymentsUnchanged: 0, disputesNew: 0 },
});

export interface CustomerImport {
  readonly service: ServiceContext;
  /** The system the numbers are of. */
  readonly system: string;
  readonly counts: ImportCounts;
  rejected(row: RejectedRow): void;
}

/** Registers a customer (or finds it), opens its account on its earliest document, and sends its rows in order. */
export async function importCustomer(
  context: CustomerImport,
  number: string,
  since: CalendarDate,
  rows: readonly OpenItemRow[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  let customerId: string;
  try {
    customerId = await knownOrNew(context, number, since, first);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    for (const { line } of rows)
      context.rejected({ line, field: 'customerNumber', rule: refusalText(error), value: number });
    return;
  }
  for (const row of rows) await importRow(context, customerId, row);
}

async function knownOrNew(
  { service, system, counts }: CustomerImport,
  number: string,
  since: CalendarDate,
  first: OpenItemRow,
): Promise<string> {
  try {
    const known = await service.customerId(`number:${number}`);
    const { currency } = first;
    const data = { customerId: known, segment: 'main', currency, openedOn: since };
    const { state } = await service.commands.states.account(known);
    if (state.status === 'none') {
      await service.commands.account(known, { type: 'OpenCreditAccount', data }, requestFor(service, data));
    }
    counts.customersKnown += 1;
    return known;
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'customer-not-found') throw error;
  }
  const customerId = service.fingerprints.uuidOf(`customer/${system}/${number}`);
  const { customerName, country, currency } = first;
  const data = { customerId, number, name: customerName ?? number, country, registeredOn: since, currency };
  await registerCustomer(service.registration, data, requestFor(service, { number }));
  counts.customersNew += 1;
  return customerId;
}

async function importRow(context: CustomerImport, customerId: string, row: OpenItemRow): Promise<void> {
  const { service, system, counts } = context;
  const invoiceId = documentIdOf(service.fingerprints, 'invoice', customerId, row.invoiceNumber, system);
  const send = async (command: CreditAccountCommand) => {
    const request = requestFor(service, command.data);
    const outcome = await service.commands.account(customerId, command, request);
    return outcome.events.length > 0 && !outcome.repeated;
  };
  try {
    if (await send(issue(row, invoiceId))) counts.invoicesNew += 1;
    else counts.invoicesUnchanged += 1;
    if (row.disputed && (await disputed(send, row, invoiceId))) counts.disputesNew += 1;
    if (row.settledOn === null) return;
    const paymentId = service.fingerprints.uuidOf(
      `payment/${customerId}/${system}/${row.invoiceNumber}/settlement`,
    );
    if (await send(settle(row, row.settledOn, invoiceId, paymentId))) counts.paymentsNew += 1;
    else counts.paymentsUnchanged += 1;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const field = error.pointer?.split('/').at(-1) ?? 'invoiceNumber';
    context.rejected({ line: row.line, field, rule: refusalText(error), value: row.invoiceNumber });
  }
}

type Send = (command: CreditAccountCommand) => Promise<boolean>;

/** A dispute of an invoice that is settled by now says nothing new. */
async function disputed(send: Send, { issuedOn }: OpenItemRow, invoiceId: string): Promise<boolean> {
  const data = { invoiceId, amount: null, reason: 'Disputed in the imported file', raisedOn: issuedOn };
  try {
    return await send({ type: 'DisputeInvoice', data });
  } catch (error) {
    if (error instanceof DomainError && error.code === 'invoice-settled') return false;
    throw error;
  }
}

function issue(
  { invoiceNumber: number, issuedOn, dueOn, minor, currency }: OpenItemRow,
  invoiceId: string,
): CreditAccountCommand {
  const facts = { invoiceId, number, issuedOn, dueOn, amount: { minor, currency } };
  return { type: 'IssueInvoice', data: { ...facts, orders: [], sellingEntity: null, orderedBy: null } };
}

function settle(
  { minor, currency }: OpenItemRow,
  receivedOn: CalendarDate,
  invoiceId: string,
  paymentId: string,
): CreditAccountCommand {
  const amount = { minor, currency };
  const allocation = { mode: 'explicit', items: [{ invoiceId, amount }] } as const;
  return {
    type: 'RecordPayment',
    data: { paymentId, number: null, receivedOn, amount, method: null, allocation },
  };
}
