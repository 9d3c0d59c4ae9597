import type { NamedCustomer } from '../api/customers.js';
import type { MoneyText } from '../ui/figures.js';

interface WithAccounts extends NamedCustomer {
  readonly accounts?: readonly { readonly exposure: { readonly total: MoneyText } }[];
}

/** What the customer's first account owes and has ordered: the answers that name a customer carry it. */
export function exposureOf(customer: NamedCustomer | undefined): MoneyText | null {
  return (customer as WithAccounts | undefined)?.accounts?.[0]?.exposure.total ?? null;
}
