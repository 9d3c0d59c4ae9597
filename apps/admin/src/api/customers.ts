import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { answered } from '@zixin/client';
import { zixin } from './client.js';
import { everyPage } from './pages.js';
import { keys } from './query-client.js';

export interface NamedCustomer {
  readonly id: string;
  readonly number: string | null;
  readonly name: string;
}

/** Customers whose name, number or identifier contains the text; the first 20. */
export const customersFound = (search: string) =>
  queryOptions({
    queryKey: keys.list('customers-found', search),
    queryFn: async ({ signal }) => {
      const query = { limit: 20, ...(search && { search }) };
      const { items } = await answered(zixin.GET('/v1/customers', { params: { query }, signal }));
      return items as unknown as readonly NamedCustomer[];
    },
  });

const firstNames = queryOptions({
  queryKey: keys.list('customer-names'),
  staleTime: 300_000,
  queryFn: async ({ signal }) => {
    const { items } = await answered(
      zixin.GET('/v1/customers', { params: { query: { limit: 200 } }, signal }),
    );
    return new Map((items as unknown as readonly NamedCustomer[]).map((one) => [one.id, one]));
  },
});

/** Who one customer is, in a few words. */
export const namedCustomer = (customer: string) =>
  queryOptions({
    queryKey: keys.customer(customer, 'named'),
    staleTime: 300_000,
    queryFn: async ({ signal }): Promise<NamedCustomer> =>
      answered(zixin.GET('/v1/customers/{customer}', { params: { path: { customer } }, signal })),
  });

/** Names for the ids of a list: the first 200 customers in one request, each other one when it is on the screen. */
export function useCustomerNames(ids: readonly string[]): (id: string) => NamedCustomer | undefined {
  const first = useQuery(firstNames).data;
  const others = [...new Set(ids)].filter((id) => first !== undefined && !first.has(id));
  const found = useQueries({ queries: others.map(namedCustomer) });
  const byId = new Map(found.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));
  return (id) => first?.get(id) ?? byId.get(id);
}

/** Adds to every row whose it is: all names are read before the first page. */
export async function* withCustomers<Row extends { readonly customerId: string }>(
  pages: AsyncIterable<readonly Row[]>,
  signal: AbortSignal,
): AsyncGenerator<readonly (Row & { readonly customer: NamedCustomer | undefined })[]> {
  const byId = new Map<string, NamedCustomer>();
  const read = (cursor: string | undefined) => {
    const query = { limit: 200, ...(cursor === undefined ? {} : { cursor }) };
    return answered(zixin.GET('/v1/customers', { params: { query }, signal }));
  };
  for await (const named of everyPage(read)) for (const one of named) byId.set(one.id, one);
  for await (const rows of pages) yield rows.map((row) => ({ ...row, customer: byId.get(row.customerId) }));
}
