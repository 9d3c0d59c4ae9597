import { queryOptions } from '@tanstack/react-query';
import { answered } from '@zixin/client';
import { zixin } from '../api/client.js';
import type { Attempt } from '../api/command.js';
import { keys } from '../api/query-client.js';

async function page(cursor: string | undefined, signal: AbortSignal) {
  const query = { limit: 200, ...(cursor !== undefined && { cursor }) };
  return answered(zixin.GET('/v1/industries', { params: { query }, signal }));
}

export type Industry = Awaited<ReturnType<typeof page>>['items'][number];
export type Reading = Industry['readings'][number];

/** Every industry with the readings that stand, oldest first. */
export const industries = queryOptions({
  queryKey: keys.list('industries'),
  queryFn: async ({ signal }): Promise<readonly Industry[]> => {
    const found: Industry[] = [];
    let cursor: string | undefined;
    do {
      const { items, next } = await page(cursor, signal);
      found.push(...items);
      cursor = next ?? undefined;
    } while (cursor !== undefined);
    return found;
  },
});

export interface RecordedReading {
  readonly industry: string;
  readonly period: string;
  readonly index: string;
  readonly source: string;
  readonly publishedOn?: string;
}

export const recordReading = ({ industry: code, ...body }: RecordedReading, attempt: Attempt) =>
  answered(
    zixin.POST('/v1/industries/{code}/climate-readings', { ...attempt, params: { path: { code } }, body }),
  );
