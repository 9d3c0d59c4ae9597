import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered } from '@zixin/client';
import { zixin } from '../api/client.js';
import { keys } from '../api/query-client.js';
import type { Exposed } from './cross.js';

async function readPortfolio(query: { asOf?: string; scalar?: string }, signal: AbortSignal) {
  return answered(zixin.GET('/v1/portfolio', { params: { query }, signal }));
}

export type Portfolio = Awaited<ReturnType<typeof readPortfolio>>;
/** One currency's part. */
export type Block = Portfolio['currencies'][number];
export type CutLine = Block['exposureBy']['grade'][number];

/** The portfolio on a day, today when `null`, its loss rates times a factor. */
export const portfolioOn = (asOf: string | null, scalar: string) =>
  queryOptions({
    queryKey: keys.figures('risk-portfolio', asOf, scalar),
    queryFn: ({ signal }) =>
      readPortfolio({ ...(asOf !== null && { asOf }), ...(scalar !== '1' && { scalar }) }, signal),
    placeholderData: keepPreviousData,
  });

/** The portfolio at the end of a past month. */
export const portfolioAtMonthEnd = (monthEnd: string) =>
  queryOptions({
    queryKey: keys.reference('risk-portfolio-month', monthEnd),
    queryFn: ({ signal }) => readPortfolio({ asOf: monthEnd }, signal),
    staleTime: 3_600_000,
  });

export const tiersOn = (asOf: string | null) =>
  queryOptions({
    queryKey: keys.figures('risk-tiers', asOf),
    queryFn: ({ signal }) => {
      const query = asOf === null ? {} : { asOf };
      return answered(zixin.GET('/v1/tiers', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });

/** How grades moved in the year before a day. */
export const migrationsUntil = (until: string | null) =>
  queryOptions({
    queryKey: keys.figures('risk-migrations', until),
    queryFn: ({ signal }) => {
      const query = until === null ? {} : { until };
      return answered(zixin.GET('/v1/rating-migrations', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });

const mostPages = 10;

/** Grade, tier and exposure of every customer today; `complete` is false beyond 2,000 customers. */
export const exposedCustomers = queryOptions({
  queryKey: keys.figures('risk-exposed'),
  queryFn: async ({ signal }) => {
    const found: Exposed[] = [];
    let cursor: string | undefined;
    for (let read = 0; read < mostPages; read += 1) {
      const query = { limit: 200, ...(cursor !== undefined && { cursor }) };
      const { items, next } = await answered(zixin.GET('/v1/customers', { params: { query }, signal }));
      found.push(...(items as unknown as readonly Exposed[]));
      if (next === null) return { customers: found, complete: true };
      cursor = next;
    }
    return { customers: found, complete: false };
  },
});
