import { queryOptions } from '@tanstack/react-query';
import type { WarningRules } from '@zixin/calculations';
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

export interface RulesInForce {
  readonly version: number;
  readonly rules: WarningRules['rules'];
}

/** The warning rules in force, for their thresholds and cadence. */
export const warningRules = queryOptions({
  queryKey: keys.reference('warning-rules'),
  staleTime: 300_000,
  queryFn: async ({ signal }): Promise<RulesInForce | null> => {
    const name = 'warningRules';
    const policy = await answered(zixin.GET('/v1/policies/{name}', { params: { path: { name } }, signal }));
    if (!policy.inForce) return null;
    const { version } = policy.inForce;
    const path = { name, version: String(version) };
    const answer = await answered(
      zixin.GET('/v1/policies/{name}/versions/{version}', { params: { path }, signal }),
    );
    return { version, rules: (answer.content as unknown as WarningRules).rules };
  },
});
