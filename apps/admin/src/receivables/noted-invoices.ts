import type { Item, Payment } from './receivables.queries.js';

type Invoice = Pick<Item, 'id' | 'number' | 'dueOn'>;

/** What credit notes settled as they were issued is told by the invoice's id alone; each customer's, in sets. */
export function unnamedInvoices(payments: readonly Payment[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { customerId, allocations } of payments)
    for (const { invoiceId, dueOn } of allocations)
      if (dueOn === null) found.set(customerId, (found.get(customerId) ?? new Set()).add(invoiceId));
  return found;
}

/** With the numbers and due days of the invoices that are known. */
export function withInvoices(payments: readonly Payment[], invoices: readonly Invoice[]): Payment[] {
  const known = new Map(invoices.map((invoice) => [invoice.id, invoice]));
  return payments.map((payment) => ({
    ...payment,
    allocations: payment.allocations.map((part) => {
      const invoice = known.get(part.invoiceId);
      return part.dueOn === null && invoice
        ? { ...part, invoiceNumber: invoice.number, dueOn: invoice.dueOn }
        : part;
    }),
  }));
}
