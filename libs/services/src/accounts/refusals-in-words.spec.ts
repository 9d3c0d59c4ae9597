import type { CreditAccountCommand } from '@zixin/credit-account';
import { DomainError } from '@zixin/kernel';
import { createInMemoryEventStore } from '@zixin/kernel/testing';
import { textOf } from '@zixin/platform/core';
import { account, cny, house, request, today } from '../groups/testing/group-house.js';
import '../messages.js';

const paid = (items: number): CreditAccountCommand => ({
  type: 'RecordPayment',
  data: {
    ...{ paymentId: `p-${items}`, number: null, receivedOn: today, amount: cny(10_000_000), method: null },
    allocation: { mode: 'explicit', items: [{ invoiceId: 'i-1', amount: cny(items) }] },
  },
});
const amount = cny(100_000_000);
const of = house(createInMemoryEventStore());
const send = (command: CreditAccountCommand) => of.commands.account('c-1', command, request(command.type));

beforeAll(async () => {
  await account(of, 'c-1');
  const facts = { invoiceId: 'i-1', number: null, issuedOn: today, dueOn: today, amount: cny(11_648_000) };
  const rest = { orders: [], sellingEntity: null, orderedBy: null };
  await send({ type: 'IssueInvoice', data: { ...facts, ...rest } });
  await send({ type: 'PlaceCreditHold', data: { reason: 'litigation' } });
});

it.each<[CreditAccountCommand, string, string]>([
  [
    {
      type: 'IssueCreditNote',
      data: {
        ...{ creditNoteId: 'n-1', number: null, issuedOn: today, amount, invoiceId: 'i-1' },
        reason: 'returned',
      },
    },
    'A credit note of 1,000,000.00 CNY is more than its invoice amounts to, 116,480.00 CNY; what is more goes into a note without an invoice.',
    '贷项金额 1,000,000.00 CNY 超过发票金额 116,480.00 CNY；超出部分请另开不关联发票的贷项。',
  ],
  [
    { type: 'DisputeInvoice', data: { invoiceId: 'i-1', amount, reason: 'damaged', raisedOn: today } },
    '1,000,000.00 CNY is disputed, but only 116,480.00 CNY of the invoice is open.',
    '争议金额 1,000,000.00 CNY 超过发票未清金额 116,480.00 CNY。',
  ],
  [
    { type: 'WriteOffInvoice', data: { invoiceId: 'i-1', amount, reason: 'insolvent', on: today } },
    '1,000,000.00 CNY is written off, but only 116,480.00 CNY of the invoice is open.',
    '坏账核销金额 1,000,000.00 CNY 超过发票未清金额 116,480.00 CNY。',
  ],
  [
    { type: 'RecordRecovery', data: { recoveryId: 'r-1', invoiceId: 'i-1', amount, receivedOn: today } },
    '1,000,000.00 CNY is recovered, but only 0.00 CNY of what was written off is left to recover.',
    '收回金额 1,000,000.00 CNY 超过尚未收回的坏账金额 0.00 CNY。',
  ],
  [
    paid(11_648_001),
    '116,480.01 CNY is allocated, but only 116,480.00 CNY of the invoice is open.',
    '核销金额 116,480.01 CNY 超过发票未清金额 116,480.00 CNY。',
  ],
  [
    paid(10_000_001),
    'More is allocated than the payment has left: 100,000.00 CNY.',
    '核销金额超过付款余额 100,000.00 CNY。',
  ],
  [
    { type: 'PlaceCreditHold', data: { reason: 'late' } },
    'Credit is on hold already, since 2026-03-02: "litigation". Nothing was recorded; release that hold first to place another.',
    '客户已于 2026-03-02 冻结，理由：“litigation”。本次未作记录；如需重新冻结，请先解除现有冻结。',
  ],
])('a refusal names what stands against it: %#', async (command, en, zh) => {
  const error: unknown = await of.commands
    .account('c-1', command, request(`refused ${command.type}`))
    .catch((refused: unknown) => refused);
  if (!(error instanceof DomainError)) throw error;
  expect(textOf(error.code, error.params, 'en')).toBe(en);
  expect(textOf(error.code, error.params, 'zh')).toBe(zh);
});
