import { queryOptions, useQuery } from '@tanstack/react-query';
import { answered } from '@zixin/client';
import { zixin } from './client.js';
import { may, useMe } from './me.js';
import { keys } from './query-client.js';

interface Colleague {
  readonly userId: string;
  readonly displayName: string;
}

const colleagues = queryOptions({
  queryKey: keys.reference('colleagues'),
  staleTime: Infinity,
  queryFn: async ({ signal }) => {
    const { items } = await answered(zixin.GET('/v1/users', { signal }));
    return (items as unknown as readonly Colleague[]).map((one) => [one.userId, one.displayName] as const);
  },
});

/** Display names of people by id, as far as this person may know them: her own always, all where her role reads them. */
export function usePeopleNames(): ReadonlyMap<string, string> {
  const me = useMe();
  const { data = [] } = useQuery({ ...colleagues, enabled: may(me, 'seePeople') });
  return new Map([...data, [me.id, me.displayName] as const]);
}
