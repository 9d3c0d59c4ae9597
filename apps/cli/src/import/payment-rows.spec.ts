import { emptyMap, type CalendarDate, withEntry } from '@zixin/kernel';
import type { OpenAccount } from '@zixin/credit-account';
import { paymentShape } from './payment-headers.js';
import {
  allocationOf,
  paymentsByCustomer,
  readPayments,
  recordedOtherwise,
  recordPayment,
} from './payment-rows.js';
import { textRows } from './sheet.js';
import { tableOf } from './table.js';

const today = '2026-01-31' as CalendarDate;
const read = (...lines: readonly string[]) =>
  readPayments(
    tableOf(
      { rows: textRows(['客户编号,收款单号,收款日期,金额,核销发票', ...lines].join('\n')) },
      paymentShape,
    ),
    {
      currency: 'CNY',
      dateOrder: null,
      today,
    },
  );
const one = (line: string) => read(line).rows[0]!;

describe('rows of payments', () => {
  it('become payments with the invoices they settle', () =>
    expect(read('C-1,P-1,2025-02-10,"1,250.5",F-1；F-2', 'C-1,P-2,2025-02-11,3,').rows).toMatchObject([
      {
        line: 2,
        customerNumber: 'C-1',
        paymentNumber: 'P-1',
        minor: 125_050,
        currency: 'CNY',
        invoices: ['F-1', 'F-2'],
      },
      { line: 3, receivedOn: '2025-02-11', invoices: [] },
    ]));

  it('are refused one by one, with column and rule', () =>
    expect(
      read(
        'C-1,P-1,2025-02-30,5,',
        'C-1,P-2,2026-02-01,5,',
        'C-1,,2025-02-01,5,',
        'C-1,P-4,2025-02-01,0,',
        'C-1,P-5,2025-02-01,5,A;A',
      ).rejected,
    ).toMatchObject([
      { line: 2, field: '收款日期', value: '2025-02-30' },
      { line: 3, field: '收款日期', rule: 'is after today, 2026-01-31' },
      { line: 4, field: '收款单号', rule: 'is missing' },
      { line: 5, field: '金额', rule: 'is zero' },
      { line: 6, field: '核销发票', rule: 'names an invoice twice' },
    ]));

  it('count once for one number; with other contents the later is refused', () => {
    const { rows, rejected } = read(
      'C-1,P-1,2025-02-10,5,',
      'C-1,P-1,2025-02-10,5,',
      'C-1,P-1,2025-02-10,6,',
      'C-2,P-1,2025-02-10,6,',
    );
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
    expect(rejected).toMatchObject([
      { line: 4, field: '收款单号', rule: 'stands in line 2 with other contents' },
    ]);
  });

  it('have a number under the plain header too, and are refused below zero for what they are', () => {
    const rows = textRows(
      'Customer Number,Number,Received On,Amount\nC-1,P-1,2025-02-10,5\nC-1,P-2,2025-02-10,(5)',
    );
    const options = { currency: 'CNY', dateOrder: null, today };
    const payments = readPayments(tableOf({ rows }, paymentShape), options);
    expect(payments.rows).toMatchObject([{ customerNumber: 'C-1', paymentNumber: 'P-1' }]);
    expect(payments.rejected).toMatchObject([
      { field: 'Amount', rule: 'is below zero: a payment that went back is reversed, not imported' },
    ]);
  });

  it('come by customer in the order received', () => {
    const { rows } = read('C-1,P-2,2025-03-01,5,', 'C-2,P-1,2025-01-01,5,', 'C-1,P-1,2025-02-01,5,');
    expect(
      paymentsByCustomer(rows)
        .get('C-1')
        ?.map(({ paymentNumber }) => paymentNumber),
    ).toEqual(['P-1', 'P-2']);
  });
});

describe('the allocation of a payment', () => {
  const open = (minor: number) => ({ open: minor });
  const invoices = withEntry(withEntry(emptyMap(), 'id:F-1', open(300)), 'id:F-2', open(900));
  const account = { status: 'open', invoices } as unknown as OpenAccount;
  const idOf = (number: string) => `id:${number}`;
  const cny = (minor: number) => ({ minor, currency: 'CNY' });

  it('is the oldest due first when no invoice is named', () =>
    expect(allocationOf(one('C-1,P-1,2025-02-10,5,'), account, idOf)).toEqual({ mode: 'oldestDueFirst' }));

  it('settles those named in their order as far as it goes', () => {
    expect(allocationOf(one('C-1,P-1,2025-02-10,5,F-1;F-2'), account, idOf)).toEqual({
      mode: 'explicit',
      items: [
        { invoiceId: 'id:F-1', amount: cny(300) },
        { invoiceId: 'id:F-2', amount: cny(200) },
      ],
    });
  });

  it('leaves the account to refuse an invoice it does not know', () =>
    expect(allocationOf(one('C-1,P-1,2025-02-10,5,F-9'), account, idOf)).toEqual({
      mode: 'explicit',
      items: [{ invoiceId: 'id:F-9', amount: cny(500) }],
    }));

  it('goes with the payment', () =>
    expect(recordPayment(one('C-1,P-1,2025-02-10,5,'), 'id', { mode: 'oldestDueFirst' })).toEqual({
      type: 'RecordPayment',
      data: {
        ...{ paymentId: 'id', number: 'P-1', receivedOn: '2025-02-10', amount: cny(500), method: null },
        allocation: { mode: 'oldestDueFirst' },
      },
    }));
});

it('is another payment when amount, currency or day differ', () => {
  const row = one('C-1,P-1,2025-02-10,5,');
  const before = { amount: { minor: 500, currency: 'CNY' }, receivedOn: row.receivedOn };
  expect(recordedOtherwise(row, before)).toBe(false);
  expect(recordedOtherwise(row, { ...before, amount: { minor: 501, currency: 'CNY' } })).toBe(true);
  expect(recordedOtherwise(row, { ...before, receivedOn: '2025-02-11' as CalendarDate })).toBe(true);
});
