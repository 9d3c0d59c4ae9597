import { queryOptions } from '@tanstack/react-query';
import { answered, type components } from '@zixin/client';
import { zixin } from './client.js';
import { keys } from './query-client.js';

export type Warning = components['schemas']['WarningAnswer'];

/** One warning, open or cleared. */
export const oneWarning = (id: string) =>
  queryOptions({
    queryKey: keys.list('warnings', 'one', id),
    queryFn: ({ signal }) => answered(zixin.GET('/v1/warnings/{id}', { params: { path: { id } }, signal })),
  });
