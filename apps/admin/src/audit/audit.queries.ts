import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, type components } from '@zixin/client';
import { zixin } from '../api/client.js';
import type { Attempt } from '../api/command.js';
import type { Mention } from '../api/mentions.js';
import { keys } from '../api/query-client.js';
import { date, many, text, type View } from '../ui/view-state.js';
import { eventTypes } from './kinds.js';

/** What the address says; `event` is the one that is open, as `stream:revision`. */
export const auditView = {
  customer: text(),
  actor: text(),
  types: many(eventTypes),
  from: date,
  until: date,
  event: text(),
};

export type AuditView = View<typeof auditView>;
export type Verification = components['schemas']['KeptVerification'];
export type Finding = components['schemas']['Finding'];

/** What a line of the log says, of one customer or of all. */
export interface LogLine {
  readonly at: string;
  readonly effectiveOn: string;
  readonly title: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly actor: { readonly id: string; readonly roles: readonly string[] };
  readonly type: string;
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly customer?: { readonly number: string | null; readonly name: string };
  readonly partitionKey?: string;
}

interface LogPage {
  readonly items: readonly LogLine[];
  readonly next: string | null;
}

const pageSize = 100;

function filtersOf({ actor, types, from, until }: AuditView) {
  return {
    ...(actor && { actor }),
    ...(types.length > 0 && { types: types.join(',') }),
    ...(from && { from }),
    ...(until && { until }),
  };
}

/** Newest first: of one customer out of its whole life, of all out of the last seven days unless others are asked for. */
function page(view: AuditView, cursor: string | undefined, signal: AbortSignal): Promise<LogPage> {
  const asked = { ...filtersOf(view), limit: pageSize, ...(cursor && { cursor }) };
  if (view.customer === '') {
    const query = { ...asked, order: 'newestFirst' as const };
    return answered(zixin.GET('/v1/events', { params: { query }, signal }));
  }
  const path = { customer: view.customer };
  return answered(zixin.GET('/v1/customers/{customer}/events', { params: { path, query: asked }, signal }));
}

export const log = (view: AuditView) =>
  infiniteQueryOptions({
    queryKey: keys.list('events', view.customer, filtersOf(view)),
    queryFn: ({ pageParam, signal }) => page(view, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

export interface EventPlace {
  readonly stream: string;
  readonly revision: number;
}

/** `stream:revision` in the address. */
export const placeText = ({ stream, revision }: EventPlace): string => `${stream}:${revision}`;

export function placeOf(written: string): EventPlace | null {
  const found = /^(.+):(\d+)$/.exec(written);
  return found?.[1] === undefined ? null : { stream: found[1], revision: Number(found[2]) };
}

/** One event with its data, its place in the chain, what caused it and what it caused. */
export const oneEvent = ({ stream, revision }: EventPlace) =>
  queryOptions({
    queryKey: keys.list('event', stream, revision),
    queryFn: ({ signal }) =>
      answered(
        zixin.GET('/v1/events/{stream}/{revision}', { params: { path: { stream, revision } }, signal }),
      ),
  });

const isOver = ({ status }: Verification) => status === 'finished' || status === 'failed';

/** The verifications of the last hour; asked again every second while one is under way. */
export const verifications = queryOptions({
  queryKey: keys.figures('verifications'),
  queryFn: ({ signal }) => answered(zixin.GET('/v1/verifications', { signal })),
  refetchInterval: ({ state }) => (state.data?.items.every(isOver) === false ? 1_000 : false),
});

export function startVerification(customer: string, attempt: Attempt) {
  return answered(zixin.POST('/v1/verifications', { ...attempt, body: customer ? { customer } : {} }));
}

export function dossierOf(customer: string) {
  return answered(zixin.GET('/v1/customers/{customer}/dossier', { params: { path: { customer } } }));
}
