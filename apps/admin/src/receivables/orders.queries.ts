import { queryOptions } from '@tanstack/react-query';
import { answered, type components } from '@zixin/client';
import type { Attempt } from '../api/command.js';
import { zixin } from '../api/client.js';
import { keys } from '../api/query-client.js';

type Schemas = components['schemas'];
const on = (id: string, attempt: Attempt) => ({ ...attempt, params: { path: { id } } });
const at = (customer: string, attempt: Attempt) => ({ ...attempt, params: { path: { customer } } });

/** What holds a customer's orders and would release them; the first 200. */
export const heldOf = (customer: string) =>
  queryOptions({
    queryKey: keys.customer(customer, 'held-orders'),
    queryFn: async ({ signal }) => {
      const params = { query: { customer, limit: 200 } };
      return (await answered(zixin.GET('/v1/held-orders', { params, signal }))).items;
    },
  });

export const placeOrder = (customer: string, body: Schemas['OrderDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/customers/{customer}/orders', { ...at(customer, attempt), body }));

/** What the verdict would be; writes nothing. */
export const checkOrder = (customer: string, body: Schemas['OrderDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/customers/{customer}/order-checks', { ...at(customer, attempt), body }));

export const releaseOrder = (order: string, body: Schemas['ReleaseDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/orders/{id}/release', { ...on(order, attempt), body }));

export const holdOrder = (order: string, body: Schemas['ReasonDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/orders/{id}/hold', { ...on(order, attempt), body }));

export const cancelOrder = (order: string, body: Schemas['ReasonDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/orders/{id}/cancellation', { ...on(order, attempt), body }));

export const amendOrder = (order: string, body: Schemas['AmendmentDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/orders/{id}/amendments', { ...on(order, attempt), body }));

export const deliverOrder = (order: string, body: Schemas['DeliveryDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/orders/{id}/deliveries', { ...on(order, attempt), body }));
