import { unnamedInvoices, withInvoices } from './noted-invoices.js';
import type { Payment } from './receivables.queries.js';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const named = { invoiceId: 'i-1', invoiceNumber: 'R-1', dueOn: '2026-11-01' };
const unnamed = { invoiceId: 'i-2', invoiceNumber: null, dueOn: null };
const note = {
  ...{ id: 'n-1', source: 'creditNote', customerId: 'c-1' },
  allocations: [named, unnamed].map((part) => ({ ...part, amount: cny('1.00'), effectiveOn: '2026-11-02' })),
} as unknown as Payment;

it('looks up only invoices told by their ids', () =>
  expect(unnamedInvoices([note, { ...note, customerId: 'c-2', allocations: [] }])).toEqual(
    new Map([['c-1', new Set(['i-2'])]]),
  ));

it('names them with number and due day, and leaves what is not known', () => {
  const found = [{ id: 'i-2', number: 'R-2', dueOn: '2026-12-01' }];
  const [known] = withInvoices([note], found);
  expect(known?.allocations).toMatchObject([named, { invoiceNumber: 'R-2', dueOn: '2026-12-01' }]);
  expect(withInvoices([note], [])).toEqual([note]);
});
