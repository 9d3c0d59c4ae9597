import { queryOptions } from '@tanstack/react-query';
import { answered } from '@zixin/client';
import { zixin } from '../api/client.js';
import type { Attempt } from '../api/command.js';
import { keys } from '../api/query-client.js';

async function page(cursor: string | undefined, signal: AbortSignal) {
  const query = { limit: 200, ...(cursor !== undefined && { cursor }) };
  return answered(zixin.GET('/v1/groups', { params: { query }, signal }));
}

export type Group = Awaited<ReturnType<typeof page>>['items'][number];

export const groups = queryOptions({
  queryKey: keys.list('groups', 'all'),
  queryFn: async ({ signal }): Promise<readonly Group[]> => {
    const found: Group[] = [];
    let cursor: string | undefined;
    do {
      const { items, next } = await page(cursor, signal);
      found.push(...items);
      cursor = next ?? undefined;
    } while (cursor !== undefined);
    return found;
  },
});

export const revalueGroup = (id: string, body: { readonly on?: string }, attempt: Attempt) =>
  answered(zixin.POST('/v1/groups/{id}/revaluation', { ...attempt, params: { path: { id } }, body }));

/** Every rate of a pair, oldest day first. */
export const exchangeRates = (base: string, quote: string) =>
  queryOptions({
    queryKey: keys.list('exchange-rates', base, quote),
    queryFn: ({ signal }) =>
      answered(zixin.GET('/v1/exchange-rates', { params: { query: { base, quote } }, signal })),
  });

export interface RecordedRate {
  readonly rate: string;
  readonly source: string;
  readonly on?: string;
}

export const recordRate = (pair: { base: string; quote: string }, rate: RecordedRate, attempt: Attempt) =>
  answered(zixin.POST('/v1/exchange-rates', { ...attempt, body: { ...pair, ...rate } }));
