import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, type components } from '@zixin/client';
import { zixin } from '../api/client.js';
import { everyPage } from '../api/pages.js';
import { keys } from '../api/query-client.js';
import { many, order, text, type View } from '../ui/view-state.js';

/** What the address says of the table; the service filters and sorts. */
export const customersView = {
  q: text(),
  sort: order(
    ['name', 'limit', 'exposure', 'used', 'overdue', 'overdueDays', 'daysBeyondTerms'],
    '-exposure',
  ),
  grade: many(),
  tier: many(),
  industry: many(),
  region: many(),
  warning: many(),
  status: many(),
};

export type CustomersView = View<typeof customersView>;
export const facetNames = ['warning', 'grade', 'tier', 'industry', 'region', 'status'] as const;
export type FacetName = (typeof facetNames)[number];

export type CustomerRow = components['schemas']['CustomerAnswer'];

export interface FacetCounts {
  readonly field: string;
  readonly values: readonly { readonly value: string | null; readonly count: number }[];
}

const pageSize = 100;

function filtersOf(view: CustomersView): Readonly<Record<string, string>> {
  const chosen = facetNames.flatMap((name) =>
    view[name].length > 0 ? [[name, view[name].join(',')] as const] : [],
  );
  return { ...(view.q.trim() === '' ? {} : { search: view.q.trim() }), ...Object.fromEntries(chosen) };
}

function page(view: CustomersView, cursor: string | undefined, signal?: AbortSignal) {
  const query = { ...filtersOf(view), sort: view.sort, limit: pageSize, ...(cursor ? { cursor } : {}) };
  return answered(zixin.GET('/v1/customers', { params: { query }, ...(signal ? { signal } : {}) }));
}

export const customerList = (view: CustomersView) =>
  infiniteQueryOptions({
    queryKey: keys.list('customers', filtersOf(view), view.sort),
    queryFn: ({ pageParam, signal }) => page(view, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const customerFacets = (view: CustomersView) =>
  queryOptions({
    queryKey: keys.list('customer-facets', filtersOf(view)),
    queryFn: async ({ signal }) => {
      const call = zixin.GET('/v1/customers/facets', { params: { query: filtersOf(view) }, signal });
      return (await answered(call)).facets;
    },
    placeholderData: keepPreviousData,
  });

/** Every row of a view, page by page. */
export const everyCustomer = (view: CustomersView) => (signal: AbortSignal) =>
  everyPage((cursor) => page(view, cursor, signal));
