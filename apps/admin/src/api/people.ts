import { queryOptions, useQuery } from '@tanstack/react-query';
import { answered } from '@zixin/client';
import { zixin } from './client.js';
import { may, useMe } from './me.js';
import { keys } from './query-client.js';

const colleagues = queryOptions({
  queryKey: keys.reference('colleagues'),
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }) => {
    const { items } = await answered(zixin.GET('/v1/colleagues', { signal }));
    return items;
  },
});

/** Display names of people and services by id. */
export function usePeopleNames(): ReadonlyMap<string, string> {
  const me = useMe();
  const { data = [] } = useQuery({ ...colleagues, enabled: may(me, 'read') });
  return new Map([...data.map(({ id, name }) => [id, name] as const), [me.id, me.displayName] as const]);
}
