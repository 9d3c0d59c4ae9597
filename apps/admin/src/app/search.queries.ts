import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, type components } from '@zixin/client';
import { zixin } from '../api/client.js';
import { keys } from '../api/query-client.js';

export type Found = components['schemas']['Found'];

/** Customers, orders and invoices that meet a text. */
export const foundFor = (text: string) =>
  queryOptions({
    queryKey: keys.list('search', text),
    enabled: text !== '',
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const call = zixin.GET('/v1/search', { params: { query: { q: text, limit: 8 } }, signal });
      return (await answered(call)).items;
    },
  });

/** Where a find opens: the customer's credit file, an order or invoice at its transactions. */
export function addressOf({ kind, customer }: Found): string {
  return kind === 'customer' ? `/customers/${customer.id}` : `/customers/${customer.id}#transactions`;
}
