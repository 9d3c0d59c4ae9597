import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered } from '@zixin/client';
import { zixin } from '../api/client.js';
import type { Attempt } from '../api/command.js';
import { everyPage } from '../api/pages.js';
import { keys } from '../api/query-client.js';
import type { Warning } from '../api/warnings.js';
import type { WarningLevel } from '../ui/tags.js';

export type { Warning } from '../api/warnings.js';
export type OpenAction = Warning['openActions'][number];
export type ActionName = OpenAction['action'];

export interface WarningFilters {
  readonly status: 'open' | 'cleared' | 'all';
  readonly level: WarningLevel | '';
  readonly rule: string;
  readonly customer: string;
  /** By `level` or `raisedOn`, `-` for descending. */
  readonly sort: string;
}

async function page(filters: WarningFilters, cursor: string | undefined, signal: AbortSignal, limit = 100) {
  const { status, level, rule: code, customer, sort } = filters;
  const query = {
    // Of one level the newest first.
    ...{ status, limit, sort: sort.endsWith('level') ? `${sort},-raisedOn` : sort },
    ...(level !== '' && { level }),
    ...(code !== '' && { code }),
    ...(customer !== '' && { customer }),
    ...(cursor !== undefined && { cursor }),
  };
  return answered(zixin.GET('/v1/warnings', { params: { query }, signal }));
}

export const warningsList = (filters: WarningFilters) =>
  infiniteQueryOptions({
    queryKey: keys.list('warnings', 'board', filters),
    queryFn: ({ pageParam, signal }) => page(filters, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** Every warning that is filtered, page by page. */
export const everyWarning = (filters: WarningFilters, signal: AbortSignal) =>
  everyPage<Warning>((cursor) => page(filters, cursor, signal));

const mostPages = 10;
const everyOpen: WarningFilters = { status: 'open', level: '', rule: '', customer: '', sort: '-raisedOn' };

/** All open warnings; `complete` is false when there are more than 2,000. */
export const openWarnings = queryOptions({
  queryKey: keys.list('warnings', 'all-open'),
  queryFn: async ({ signal }) => {
    const found: Warning[] = [];
    let cursor: string | undefined;
    for (let read = 0; read < mostPages; read += 1) {
      const { items, next } = await page(everyOpen, cursor, signal, 200);
      found.push(...items);
      if (next === null) return { warnings: found, complete: true };
      cursor = next;
    }
    return { warnings: found, complete: false };
  },
});

export interface Noted {
  readonly note?: string;
}

export interface Taken {
  readonly action: ActionName;
  readonly reference?: string;
}

const pathOf = (id: string) => ({ params: { path: { id } } });

export const acknowledge = (id: string, body: Noted, attempt: Attempt) =>
  answered(zixin.POST('/v1/warnings/{id}/acknowledgement', { ...attempt, ...pathOf(id), body }));

export const takeAction = (id: string, body: Taken, attempt: Attempt) =>
  answered(zixin.POST('/v1/warnings/{id}/actions', { ...attempt, ...pathOf(id), body }));

export const declineAction = (id: string, action: ActionName, reason: string, attempt: Attempt) => {
  const params = { path: { id, action } };
  const body = { reason };
  return answered(zixin.POST('/v1/warnings/{id}/actions/{action}/decline', { ...attempt, params, body }));
};

export const clearWarning = (id: string, reason: string, attempt: Attempt) =>
  answered(zixin.POST('/v1/warnings/{id}/clearance', { ...attempt, ...pathOf(id), body: { reason } }));
