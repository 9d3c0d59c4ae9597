import { queryOptions } from '@tanstack/react-query';
import { answered } from '@zixin/client';
import { zixin } from './client.js';
import { keys } from './query-client.js';

/** A screen's address under a name, kept by the service for this person. */
export interface SavedView {
  readonly screen: string;
  readonly name: string;
  readonly query: string;
}

export const savedViews = queryOptions({
  queryKey: keys.reference('saved-views'),
  staleTime: Infinity,
  queryFn: async ({ signal }): Promise<readonly SavedView[]> => {
    const { items } = await answered(zixin.GET('/v1/me/views', { signal }));
    return items;
  },
});

export function saveView({ screen, name, query }: SavedView) {
  const path = { screen, name };
  return answered(zixin.PUT('/v1/me/views/{screen}/{name}', { params: { path }, body: { query } }));
}

export function removeView({ screen, name }: SavedView) {
  return answered(zixin.DELETE('/v1/me/views/{screen}/{name}', { params: { path: { screen, name } } }));
}
