import { type PolicyContent, type PolicyKind, policyNames } from '@zixin/calculations';
import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { answered, type components } from '@zixin/client';
import { zixin } from '../api/client.js';
import type { Attempt } from '../api/command.js';
import { policyList } from '../api/policies.js';
import { keys } from '../api/query-client.js';

export type Policy = components['schemas']['PolicyAnswer'];
export type Version = components['schemas']['VersionAnswer'];
export type Simulation = components['schemas']['PresentedKeptSimulation'];
export type SimulationBody = components['schemas']['SimulationDto'];

export const policyNamed = (name: string) =>
  queryOptions({
    queryKey: keys.list('policies', name),
    queryFn: ({ signal }) =>
      answered(zixin.GET('/v1/policies/{name}', { params: { path: { name } }, signal })),
  });

/** What a version says; it never changes. Its type is the calculations' own: the client's loses its way in recursive ones. */
export const versionContent = (name: string, version: number) =>
  queryOptions({
    queryKey: keys.reference('policy-content', name, version),
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const path = { name, version: String(version) };
      const call = zixin.GET('/v1/policies/{name}/versions/{version}', { params: { path }, signal });
      const { content }: { readonly content: unknown } = await answered(call);
      return content as PolicyContent;
    },
  });

export const policyDifference = (name: string, from: number, to: number) =>
  queryOptions({
    queryKey: keys.reference('policy-difference', name, from, to),
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const params = { path: { name }, query: { from, to } };
      const call = zixin.GET('/v1/policies/{name}/difference', { params, signal });
      return (await answered(call)).differences;
    },
  });

export const keptSimulation = (id: string) =>
  queryOptions({
    queryKey: keys.reference('simulation', id),
    staleTime: Infinity,
    queryFn: ({ signal }) =>
      answered(zixin.GET('/v1/simulations/{id}', { params: { path: { id } }, signal })),
  });

/** What each policy of the house in force says, as far as it is read. */
export function useContentsInForce(): readonly PolicyContent[] {
  const policies = useQuery(policyList).data ?? [];
  const queries = policies.flatMap(({ name, inForce }) =>
    inForce ? [versionContent(name, inForce.version)] : [],
  );
  return useQueries({ queries }).flatMap(({ data }) => (data ? [data] : []));
}

/** What the policy of one kind in force says; absent while it is read. */
export function useContentInForce<Kind extends PolicyKind>(
  kind: Kind,
): Extract<PolicyContent, { readonly kind: Kind }> | undefined {
  const name = policyNames[kind];
  const { data } = useQuery(policyNamed(name));
  const version = data?.inForce?.version;
  const content = useQuery({
    ...versionContent(name, version ?? 0),
    enabled: version !== undefined,
  }).data;
  return content?.kind === kind ? (content as Extract<PolicyContent, { readonly kind: Kind }>) : undefined;
}

interface Drafting {
  readonly content: PolicyContent;
  readonly note: string;
}

export const draftPolicy = (name: string, { content, note }: Drafting, attempt: Attempt) =>
  answered(
    zixin.POST('/v1/policies/{name}/versions', {
      ...attempt,
      params: { path: { name } },
      body: { content: { ...content }, note },
    }),
  );

const versionPath = (name: string, version: number) => ({ path: { name, version: String(version) } });

export const approvePolicy = (name: string, version: number, attempt: Attempt) =>
  answered(
    zixin.POST('/v1/policies/{name}/versions/{version}/approval', {
      ...attempt,
      params: versionPath(name, version),
    }),
  );

export const activatePolicy = (
  name: string,
  version: number,
  body: components['schemas']['PolicyActivationDto'],
  attempt: Attempt,
) =>
  answered(
    zixin.POST('/v1/policies/{name}/versions/{version}/activation', {
      ...attempt,
      params: versionPath(name, version),
      body,
    }),
  );

export const retirePolicy = (
  name: string,
  version: number,
  body: components['schemas']['PolicyRetirementDto'],
  attempt: Attempt,
) =>
  answered(
    zixin.POST('/v1/policies/{name}/versions/{version}/retirement', {
      ...attempt,
      params: versionPath(name, version),
      body,
    }),
  );

export const simulate = (body: SimulationBody, attempt: Attempt) =>
  answered(zixin.POST('/v1/simulations', { ...attempt, body }));
