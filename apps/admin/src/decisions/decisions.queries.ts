import { queryOptions } from '@tanstack/react-query';
import { answered, type components } from '@zixin/client';
import { zixin } from '../api/client.js';
import { keys } from '../api/query-client.js';

type Schemas = components['schemas'];
export type CreditFile = Schemas['CreditFileAnswer'];
export type Account = CreditFile['accounts'][number];
export type Approval = Schemas['ApprovalAnswer'];
export type Proposal = Exclude<Approval, { kind: 'warningAction' }>;
export type Warning = Schemas['WarningAnswer'];
export type HeldOrder = Schemas['HeldOrderAnswer'];
export type Group = Schemas['GroupAnswer'];
export type FactsText = Schemas['FactsAnswer'];
export type HoldReason = Schemas['PresentedHoldReason'];

export const creditFile = (customer: string) =>
  queryOptions({
    queryKey: keys.customer(customer, 'decision-file'),
    queryFn: ({ signal }) => {
      const params = { path: { customer } };
      return answered(zixin.GET('/v1/customers/{customer}/credit-file', { params, signal }));
    },
  });

export const facts = (customer: string) =>
  queryOptions({
    queryKey: keys.customer(customer, 'decision-facts'),
    queryFn: ({ signal }) => {
      const params = { path: { customer } };
      return answered(zixin.GET('/v1/customers/{customer}/facts', { params, signal }));
    },
  });

/** The policies' own proposal today, and what would lift it to a limit; the amount with all its decimals. */
export const counterfactuals = (customer: string, limit: string | null) =>
  queryOptions({
    queryKey: keys.customer(customer, 'counterfactuals', limit),
    queryFn: ({ signal }) => {
      const params = { path: { customer }, query: limit === null ? {} : { limit } };
      return answered(zixin.GET('/v1/customers/{customer}/counterfactuals', { params, signal }));
    },
  });

/** The limit in force on every day of a year from a day on, by what is approved so far. */
export const limitTurns = (customer: string) =>
  queryOptions({
    queryKey: keys.customer(customer, 'limit-turns'),
    queryFn: ({ signal }) => {
      const params = { path: { customer } };
      return answered(zixin.GET('/v1/customers/{customer}/limits', { params, signal }));
    },
  });

export interface PolicyInForce<Content> {
  readonly name: string;
  readonly version: number;
  readonly content: Content;
}

/** The content of a policy in force today; `null` when there is none. */
export const policyInForce = <Content>(name: string) =>
  queryOptions({
    queryKey: keys.reference('policy-in-force', name),
    queryFn: async ({ signal }): Promise<PolicyInForce<Content> | null> => {
      const params = { path: { name } };
      const { inForce } = await answered(zixin.GET('/v1/policies/{name}', { params, signal }));
      if (!inForce) return null;
      const { version } = inForce;
      const found = await answered(
        zixin.GET('/v1/policies/{name}/versions/{version}', {
          params: { path: { name, version: String(version) } },
          signal,
        }),
      );
      return { name, version, content: found.content as Content };
    },
  });

/** All proposals about one customer, decided or not. */
export const approvalsAbout = (customer: string) =>
  queryOptions({
    queryKey: keys.customer(customer, 'approvals'),
    queryFn: async ({ signal }) => {
      const params = { query: { customer, limit: 200 } };
      const { items } = await answered(zixin.GET('/v1/approvals', { params, signal }));
      return items as Approval[];
    },
  });

/** A proposal whose customer is not known: looked for among those that wait, then among all. */
export const approvalAnywhere = (id: string) =>
  queryOptions({
    queryKey: keys.list('approval', id),
    queryFn: async ({ signal }): Promise<Approval | null> =>
      (await soughtIn(id, { status: 'pending' }, signal)) ?? soughtIn(id, {}, signal),
  });

interface ApprovalPage {
  readonly items: readonly Approval[];
  readonly next: string | null;
}

async function soughtIn(id: string, filter: { status?: 'pending' }, signal: AbortSignal) {
  let cursor: string | null = null;
  do {
    const query = { ...filter, limit: 200, ...(cursor === null ? {} : { cursor }) };
    const page = (await answered(zixin.GET('/v1/approvals', { params: { query }, signal }))) as ApprovalPage;
    const found = page.items.find((one) => one.id === id);
    if (found) return found;
    cursor = page.next;
  } while (cursor !== null);
  return null;
}

export const overridesAbout = (customer: string) =>
  queryOptions({
    queryKey: keys.customer(customer, 'overrides'),
    queryFn: async ({ signal }) => {
      const params = { query: { customer, limit: 200 } };
      return (await answered(zixin.GET('/v1/rating-overrides', { params, signal }))).items;
    },
  });

export const heldOrdersOf = (customer: string) =>
  queryOptions({
    queryKey: keys.customer(customer, 'held-orders'),
    queryFn: async ({ signal }) => {
      const params = { query: { customer, limit: 200 } };
      return (await answered(zixin.GET('/v1/held-orders', { params, signal }))).items;
    },
  });

export const ordersOf = (customer: string) =>
  queryOptions({
    queryKey: keys.customer(customer, 'orders'),
    queryFn: async ({ signal }) => {
      const params = { query: { customer, limit: 200 } };
      return (await answered(zixin.GET('/v1/orders', { params, signal }))).items;
    },
  });

export const reviewsOf = (customer: string) =>
  queryOptions({
    queryKey: keys.customer(customer, 'reviews'),
    queryFn: async ({ signal }) => {
      const params = { query: { customer, limit: 200 } };
      return (await answered(zixin.GET('/v1/reviews', { params, signal }))).items;
    },
  });

export const group = (id: string) =>
  queryOptions({
    queryKey: keys.list('group', id),
    queryFn: ({ signal }) => answered(zixin.GET('/v1/groups/{id}', { params: { path: { id } }, signal })),
  });

export const allGroups = queryOptions({
  queryKey: keys.list('groups', 'all'),
  queryFn: async ({ signal }) =>
    (await answered(zixin.GET('/v1/groups', { params: { query: { limit: 200 } }, signal }))).items,
});
