import { queryOptions } from '@tanstack/react-query';
import type { PolicyKind } from '@zixin/calculations';
import { answered } from '@zixin/client';
import { zixin } from '../api/client.js';
import type { Attempt } from '../api/command.js';
import { keys } from '../api/query-client.js';

/** What policies are called, by kind; those that a replay can follow first. */
export const policyNames = {
  scorecard: 'standard',
  ratingScale: 'ratingScale',
  limitMethods: 'limitMethods',
  orderCheck: 'orderCheck',
  terms: 'terms',
  tiers: 'tiers',
  warningRules: 'warningRules',
  reviewCadence: 'reviewCadence',
  authority: 'authority',
  riskAppetite: 'riskAppetite',
  evidenceCoverage: 'evidenceCoverage',
} as const satisfies Record<PolicyKind, string>;

export const policyKinds = Object.keys(policyNames) as readonly PolicyKind[];

export interface PolicyInForce {
  readonly version: number;
  readonly content: Readonly<Record<string, unknown>>;
}

/** What a policy says today: the draft of a candidate. */
export const policyInForce = (kind: PolicyKind) =>
  queryOptions({
    queryKey: keys.reference('backtest-policy', kind),
    staleTime: 300_000,
    queryFn: async ({ signal }): Promise<PolicyInForce | null> => {
      const name = policyNames[kind];
      const policy = await answered(zixin.GET('/v1/policies/{name}', { params: { path: { name } }, signal }));
      if (!policy.inForce) return null;
      const { version } = policy.inForce;
      const path = { name, version: String(version) };
      const call = zixin.GET('/v1/policies/{name}/versions/{version}', { params: { path }, signal });
      const { content } = await answered(call);
      return { version, content: content as unknown as PolicyInForce['content'] };
    },
  });

export interface Question {
  readonly policies: readonly { readonly content: Record<string, unknown> }[];
  readonly from?: string;
  readonly until?: string;
  readonly scoreAt?: 'recorded' | 'monthEnd';
}

/** Resolves when every customer was replayed; the same attempt again joins the same run. */
export const runSimulation = (question: Question, attempt: Attempt) =>
  answered(
    zixin.POST('/v1/simulations', { ...attempt, body: { ...question, policies: [...question.policies] } }),
  );

const readSimulation = (id: string, signal: AbortSignal) =>
  answered(zixin.GET('/v1/simulations/{id}', { params: { path: { id } }, signal }));

export type Simulation = Awaited<ReturnType<typeof readSimulation>>;
export type Report = Simulation['report'];
export type Tally = Report['orders']['wouldHold'];
export type Avoided = Report['salesDelayed'];
export type ReplayedRow = Report['rows'][number];

/** A result; the service keeps it for an hour. */
export const simulation = (id: string) =>
  queryOptions({
    queryKey: keys.reference('backtest', id),
    queryFn: ({ signal }) => readSimulation(id, signal),
    staleTime: Infinity,
    retry: false,
  });
