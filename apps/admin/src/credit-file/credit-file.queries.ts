import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, type components, type paths } from '@zixin/client';
import { zixin } from '../api/client.js';
import { keys } from '../api/query-client.js';
import type { AsOf } from '../ui/as-of-bar.js';
import type { Language } from '../ui/language.js';
import { parametersOf, staleTimeOf } from './clock.js';

type Schemas = components['schemas'];
type Read<Path extends keyof paths> = paths[Path] extends {
  readonly get: { readonly responses: { readonly 200: { readonly content: infer Content } } };
}
  ? Content extends { readonly 'application/json': infer Body }
    ? Body
    : never
  : never;

export type CreditFile = Schemas['CreditFileAnswer'];
export type Account = CreditFile['accounts'][number];
export type Facts = Schemas['FactsAnswer'];
export type Fact = Facts[string];
export type CustomerFacts = Read<'/v1/customers/{customer}/facts'>;
export type Warning = CreditFile['warnings'][number];
export type Decision = NonNullable<Read<'/v1/customers/{customer}/decisions'>['items'][number]>;
export type TimelineEvent = Read<'/v1/customers/{customer}/events'>['items'][number];
export type Counterfactuals = Read<'/v1/customers/{customer}/counterfactuals'>;
export type Proposal = Read<'/v1/approvals'>['items'][number];
export type Payment = Read<'/v1/payments'>['items'][number];
export type Evidence = Read<'/v1/evidence'>['items'][number];
/** A policy's content has a shape of its own by kind; who needs it says which parts it reads. */
export interface PolicyVersion {
  readonly content: unknown;
}

export type LimitTurns = Read<'/v1/customers/{customer}/limits'>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The customer's id for a reference of the address, such as `number:C-00001`: what happens to a customer is told by id. */
export const customerId = (reference: string) =>
  queryOptions({
    queryKey: keys.reference('customer-id', reference),
    staleTime: Infinity,
    queryFn: async ({ signal }): Promise<string> => {
      if (uuid.test(reference)) return reference.toLowerCase();
      const params = { path: { customer: reference } };
      return (await answered(zixin.GET('/v1/customers/{customer}', { params, signal }))).id;
    },
  });

export const creditFile = (customer: string, at: AsOf) =>
  queryOptions({
    queryKey: keys.customer(customer, 'credit-file', at),
    staleTime: staleTimeOf(at),
    queryFn: ({ signal }): Promise<CreditFile> => {
      const params = { path: { customer }, query: parametersOf(at) };
      return answered(zixin.GET('/v1/customers/{customer}/credit-file', { params, signal }));
    },
  });

export const facts = (customer: string, at: AsOf) =>
  queryOptions({
    queryKey: keys.customer(customer, 'facts', at),
    staleTime: staleTimeOf(at),
    queryFn: ({ signal }): Promise<CustomerFacts> => {
      const params = { path: { customer }, query: parametersOf(at) };
      return answered(zixin.GET('/v1/customers/{customer}/facts', { params, signal }));
    },
  });

/** Every limit in force from one day to another, as known now. */
export const limitTurns = (customer: string, from: string, until: string) =>
  queryOptions({
    queryKey: keys.customer(customer, 'limits', from, until),
    queryFn: ({ signal }): Promise<LimitTurns> => {
      const params = { path: { customer }, query: { from, until } };
      return answered(zixin.GET('/v1/customers/{customer}/limits', { params, signal }));
    },
  });

type Timeline = Read<'/v1/customers/{customer}/events'>;

/** Events newest first; titles and texts are in the language asked for. */
export const events = (customer: string, at: AsOf, language: Language) =>
  infiniteQueryOptions({
    queryKey: keys.customer(customer, 'events', at, language),
    staleTime: staleTimeOf(at),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor, signal }): Promise<Timeline> => {
      const query = { ...parametersOf(at), limit: 200, ...(cursor !== undefined && { cursor }) };
      const params = { path: { customer }, query };
      return answered(zixin.GET('/v1/customers/{customer}/events', { params, signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });

type Decisions = Read<'/v1/customers/{customer}/decisions'>;

async function decisionPage(
  customer: string,
  at: AsOf,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<Decisions> {
  const query = { ...parametersOf(at), limit: 200, ...(cursor !== undefined && { cursor }) };
  const params = { path: { customer }, query };
  return answered(zixin.GET('/v1/customers/{customer}/decisions', { params, signal }));
}

/** Decisions newest first, each with its basis. */
export const decisions = (customer: string, at: AsOf, language: Language) =>
  infiniteQueryOptions({
    queryKey: keys.customer(customer, 'decisions', at, language),
    staleTime: staleTimeOf(at),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => decisionPage(customer, at, pageParam, signal),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

const pagesAtMost = 20;

/** The latest decision of a kind by the point in time, with what it rests on; `null`: there is none. */
export const latestDecision = (customer: string, at: AsOf, kind: Decision['kind']) =>
  queryOptions({
    queryKey: keys.customer(customer, 'latest-decision', kind, at),
    staleTime: staleTimeOf(at),
    queryFn: async ({ signal }): Promise<Decision | null> => {
      let cursor: string | undefined;
      for (let page = 0; page < pagesAtMost; page += 1) {
        const { items, next } = await decisionPage(customer, at, cursor, signal);
        const found = items.find((item) => item?.kind === kind);
        if (found) return found;
        if (next === null) return null;
        cursor = next;
      }
      return null;
    },
  });

/** The grade and the limit as they would be now, and what would change them. */
export const counterfactuals = (customer: string, language: Language) =>
  queryOptions({
    queryKey: keys.customer(customer, 'counterfactuals', language),
    queryFn: ({ signal }): Promise<Counterfactuals> =>
      answered(
        zixin.GET('/v1/customers/{customer}/counterfactuals', { params: { path: { customer } }, signal }),
      ),
  });

/** Follows a list by cursor to its end, at most so many pages. */
async function all<Item>(
  read: (
    cursor: string | undefined,
  ) => Promise<{ readonly items: readonly Item[]; readonly next: string | null }>,
  pages: number,
): Promise<{ readonly items: readonly Item[]; readonly complete: boolean }> {
  const items: Item[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const { items: more, next } = await read(cursor);
    items.push(...more);
    if (next === null) return { items, complete: true };
    cursor = next;
  }
  return { items, complete: false };
}

const listQuery = (customer: string, cursor: string | undefined) => ({
  customer,
  limit: 200,
  ...(cursor !== undefined && { cursor }),
});

export const evidence = (customer: string) =>
  queryOptions({
    queryKey: keys.customer(customer, 'evidence'),
    queryFn: ({ signal }) =>
      all<Evidence>(
        (cursor) =>
          answered(zixin.GET('/v1/evidence', { params: { query: listQuery(customer, cursor) }, signal })),
        10,
      ),
  });

export const proposals = (customer: string) =>
  queryOptions({
    queryKey: keys.customer(customer, 'proposals'),
    queryFn: ({ signal }) =>
      all<Proposal>(
        (cursor) =>
          answered(
            zixin.GET('/v1/approvals', { params: { query: listQuery(customer, cursor) }, signal }),
          ) as Promise<Read<'/v1/approvals'>>,
        5,
      ),
  });

/** Payments and credit notes, newest first; the last thousand tell the behaviour of years. */
export const payments = (customer: string) =>
  queryOptions({
    queryKey: keys.customer(customer, 'payments'),
    queryFn: ({ signal }) =>
      all<Payment>(
        (cursor) =>
          answered(zixin.GET('/v1/payments', { params: { query: listQuery(customer, cursor) }, signal })),
        5,
      ),
  });

export const clearedWarnings = (customer: string) =>
  queryOptions({
    queryKey: keys.customer(customer, 'cleared-warnings'),
    queryFn: ({ signal }) =>
      all<Read<'/v1/warnings'>['items'][number]>((cursor) => {
        const query = { ...listQuery(customer, cursor), status: 'cleared' as const };
        return answered(zixin.GET('/v1/warnings', { params: { query }, signal }));
      }, 3),
  });

/** A version of a policy never changes once it is in force. */
export const policyVersion = (name: string, version: number) =>
  queryOptions({
    queryKey: keys.reference('policy', name, version),
    staleTime: Infinity,
    queryFn: ({ signal }): Promise<PolicyVersion> => {
      const params = { path: { name, version: String(version) } };
      return answered(zixin.GET('/v1/policies/{name}/versions/{version}', { params, signal }));
    },
  });
