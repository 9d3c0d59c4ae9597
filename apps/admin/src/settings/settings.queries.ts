import { queryOptions } from '@tanstack/react-query';
import { answered, type components, problemOf } from '@zixin/client';
import { zixin } from '../api/client.js';
import type { Attempt } from '../api/command.js';
import { keys } from '../api/query-client.js';
import { oneOf, text } from '../ui/view-state.js';

export const tabs = ['people', 'delegations', 'keys', 'connections', 'system', 'me'] as const;
export type Tab = (typeof tabs)[number];

export const settingsView = { tab: oneOf(['', ...tabs], ''), person: text() };

type Schemas = components['schemas'];
export type Person = Schemas['Person'];
export type Role = NonNullable<Schemas['UserDto']['roles']>[number];
export type Invitation = Schemas['UserDto'];
export type Lending = Schemas['DelegationDto'];
export type KeyOrder = Schemas['ApiKeyDto'];
export type PasswordChange = Schemas['PasswordDto'];

export const people = queryOptions({
  queryKey: keys.list('people'),
  queryFn: async ({ signal }) => (await answered(zixin.GET('/v1/users', { signal }))).items,
});

/** Names and roles, for everybody who reads about credit. */
export const colleagues = queryOptions({
  queryKey: keys.list('colleagues'),
  queryFn: async ({ signal }) => (await answered(zixin.GET('/v1/colleagues', { signal }))).items,
});

const readDelegations = async (signal: AbortSignal) =>
  (await answered(zixin.GET('/v1/delegations', { signal }))).items;
export type Delegation = Awaited<ReturnType<typeof readDelegations>>[number];

export const delegations = queryOptions({
  queryKey: keys.list('delegations'),
  queryFn: ({ signal }) => readDelegations(signal),
});

const readKeys = async (signal: AbortSignal) => (await answered(zixin.GET('/v1/api-keys', { signal }))).items;
export type ApiKey = Awaited<ReturnType<typeof readKeys>>[number];

export const apiKeys = queryOptions({
  queryKey: keys.list('api-keys'),
  queryFn: ({ signal }) => readKeys(signal),
});

export interface Health {
  readonly version: string;
  readonly status: string;
  /** By the name of the part: `ok`, `idle` or `failed`. */
  readonly checks: Readonly<Record<string, string>>;
  readonly lagSeconds?: Readonly<Record<string, number>>;
}

/** Whether everything works; a service that says it does not is an answer too. */
export const health = queryOptions({
  queryKey: keys.figures('health'),
  staleTime: 0,
  refetchInterval: 10_000,
  queryFn: async ({ signal }): Promise<Health> => {
    const { data, error, response } = await zixin.GET('/health/ready', { signal });
    if (data) return data;
    if (isHealth(error)) return error;
    throw problemOf(response.status, error);
  },
});

const readSystem = async (signal: AbortSignal) => answered(zixin.GET('/v1/system', { signal }));
export type System = Awaited<ReturnType<typeof readSystem>>;

/** The stores in use and how far each view is behind the log. */
export const system = queryOptions({
  queryKey: keys.figures('system'),
  staleTime: 0,
  refetchInterval: 10_000,
  queryFn: ({ signal }) => readSystem(signal),
});

function isHealth(body: unknown): body is Health {
  return typeof body === 'object' && body !== null && 'checks' in body && 'status' in body;
}

export const invite = (body: Invitation, attempt: Attempt) =>
  answered(zixin.POST('/v1/users', { ...attempt, body }));

export const grantRole = ({ id, role }: { id: string; role: Role }, attempt: Attempt) =>
  answered(zixin.POST('/v1/users/{id}/roles', { ...attempt, params: { path: { id } }, body: { role } }));

export const withdrawRole = (path: { id: string; role: Role }, attempt: Attempt) =>
  answered(zixin.DELETE('/v1/users/{id}/roles/{role}', { ...attempt, params: { path } }));

export const lend = (body: Lending, attempt: Attempt) =>
  answered(zixin.POST('/v1/delegations', { ...attempt, body }));

export const endDelegation = ({ id }: { id: string }, attempt: Attempt) =>
  answered(zixin.DELETE('/v1/delegations/{id}', { ...attempt, params: { path: { id } } }));

export const issueKey = (body: KeyOrder, attempt: Attempt) =>
  answered(zixin.POST('/v1/api-keys', { ...attempt, body }));

export const revokeKey = ({ id, reason }: { id: string; reason: string }, attempt: Attempt) =>
  answered(zixin.DELETE('/v1/api-keys/{id}', { ...attempt, params: { path: { id } }, body: { reason } }));

export const changePassword = (body: PasswordChange, attempt: Attempt) =>
  answered(zixin.PUT('/v1/me/password', { ...attempt, body }));
