import { queryOptions } from '@tanstack/react-query';
import { answered } from '@zixin/client';
import { zixin } from './client.js';
import { keys } from './query-client.js';

/** The house's policies, each with its versions and what is in force. */
export const policyList = queryOptions({
  queryKey: keys.list('policies'),
  queryFn: async ({ signal }) => (await answered(zixin.GET('/v1/policies', { signal }))).items,
});
