import { queryOptions } from '@tanstack/react-query';
import { answered } from '@zixin/client';
import { zixin } from '../api/client.js';
import { keys } from '../api/query-client.js';
import type { House } from '../ui/house.js';

/** The business day, zone and currency of the seller. */
export const house = queryOptions({
  queryKey: keys.reference('house'),
  queryFn: async ({ signal }): Promise<House> => {
    return (await answered(zixin.GET('/v1/me', { signal }))).house;
  },
  staleTime: 60_000,
  refetchInterval: 5 * 60_000,
});
