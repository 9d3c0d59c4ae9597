import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, type components } from '@zixin/client';
import type { EvidenceCoverage } from '@zixin/calculations';
import type { Attempt } from '../api/command.js';
import { zixin } from '../api/client.js';
import { keys } from '../api/query-client.js';

type Schemas = components['schemas'];
export type Investigation = Schemas['InvestigationAnswer'];
export type Evidence = Schemas['EvidenceAnswer'];
export type Attachment = Schemas['AttachmentDto'];
export interface InvestigationFile extends Investigation {
  readonly evidence: readonly Evidence[];
}
interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** The generated types lose readonly lists on the way through the client; here they come back. */
const told = <Answer>(call: Parameters<typeof answered>[0]) => answered(call) as Promise<Answer>;

export interface InvestigationsView {
  readonly status: Investigation['status'] | 'all';
  readonly reason: Investigation['reason'] | 'all';
  readonly customer: string;
  readonly sort: string;
}

export const investigationList = ({ status, reason, customer, sort }: InvestigationsView) =>
  infiniteQueryOptions({
    queryKey: keys.list('investigations', { status, reason, customer, sort }),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const query = {
        ...(status !== 'all' && { status }),
        ...(reason !== 'all' && { reason }),
        ...(customer && { customer }),
        ...(pageParam !== undefined && { cursor: pageParam }),
        ...{ sort, limit: 100 },
      };
      return told<Page<Investigation>>(zixin.GET('/v1/investigations', { params: { query }, signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const investigationFile = (id: string) =>
  queryOptions({
    queryKey: keys.figures('investigation', id),
    queryFn: ({ signal }) =>
      told<InvestigationFile>(zixin.GET('/v1/investigations/{id}', { params: { path: { id } }, signal })),
  });

/** Everything collected about a customer, in this investigation or not; the newest 200. */
export const customerEvidence = (customer: string) =>
  queryOptions({
    queryKey: keys.customer(customer, 'evidence-pieces'),
    queryFn: async ({ signal }) => {
      const query = { customer, limit: 200 };
      const page = await told<Page<Evidence>>(zixin.GET('/v1/evidence', { params: { query }, signal }));
      return page.items;
    },
  });

export interface CoveragePolicy {
  readonly version: number;
  readonly content: EvidenceCoverage;
}

/** The policy in force that says which kinds are asked for. */
export const coveragePolicy = queryOptions({
  queryKey: keys.reference('policy', 'evidenceCoverage'),
  staleTime: 300_000,
  queryFn: async ({ signal }): Promise<CoveragePolicy> => {
    const path = { name: 'evidenceCoverage' };
    const named = await told<{ inForce: { version: number } | null }>(
      zixin.GET('/v1/policies/{name}', { params: { path }, signal }),
    );
    const version = named.inForce?.version ?? 1;
    const params = { path: { ...path, version: version as never } };
    const { content } = await told<{ content: EvidenceCoverage }>(
      zixin.GET('/v1/policies/{name}/versions/{version}', { params, signal }),
    );
    return { version, content };
  },
});

export interface FactorLabels {
  readonly knockOuts?: readonly {
    readonly code: string;
    readonly label?: { readonly en: string; readonly zh: string };
  }[];
  readonly factors: readonly {
    readonly code: string;
    /** The expression it reads, or the fact whose word it takes. */
    readonly value?: unknown;
    readonly fact?: string;
    readonly label: { readonly en: string; readonly zh: string };
  }[];
}

/** What the factors of a scorecard are called. */
export const scorecardLabels = (name: string, version: number) =>
  queryOptions({
    queryKey: keys.reference('scorecard-labels', name, version),
    staleTime: 'static',
    queryFn: async ({ signal }) => {
      const params = { path: { name, version: version as never } };
      const { content } = await told<{ content: FactorLabels }>(
        zixin.GET('/v1/policies/{name}/versions/{version}', { params, signal }),
      );
      return content;
    },
  });

export interface Contribution {
  readonly code: string;
  readonly weight: string;
  readonly value: string | null;
  readonly missing: string | null;
  readonly points: string | null;
  readonly contribution: string | null;
}
export interface ScoreDecision {
  readonly id: string;
  readonly on: string;
  readonly stream: string;
  readonly revision: number;
  readonly kind: string;
  readonly text: string;
  readonly contributions: readonly Contribution[];
  readonly policies: readonly { readonly name: string; readonly version: number }[];
  readonly decision: {
    readonly scoreId: string;
    readonly score: string;
    readonly grade: string;
    /** Before caps. */
    readonly scoreGrade: string;
    readonly coverage: string;
    readonly currency: string;
    readonly scorecard: { readonly name: string; readonly version: number };
    readonly coverageCap: unknown;
    readonly knockOuts: readonly { readonly code: string; readonly cap: string }[];
    readonly missingFactors: readonly string[];
  };
}

/** The score that followed an investigation's completion; `null` while it is not there yet. */
export const scoreOf = ({ id, customerId, closedOn }: Investigation) =>
  queryOptions<ScoreDecision | null>({
    queryKey: keys.customer(customerId, 'score', id),
    enabled: closedOn !== null,
    refetchInterval: ({ state }) => (state.data === null && state.dataUpdateCount < 15 ? 1_000 : false),
    queryFn: async ({ signal }): Promise<ScoreDecision | null> => {
      const params = { path: { customer: customerId }, query: { limit: 200 } };
      const page = await told<Page<ScoreDecision>>(
        zixin.GET('/v1/customers/{customer}/decisions', { params: params as never, signal }),
      );
      const isIt = ({ kind, decision }: ScoreDecision) => kind === 'CreditScored' && decision.scoreId === id;
      return page.items.find(isIt) ?? null;
    },
  });

/** Keeps a file and gives what evidence names it by. */
export async function keepFile(file: File): Promise<Attachment> {
  const call = zixin.POST('/v1/attachments', {
    body: file as never,
    bodySerializer: (body: unknown) => body as File,
    headers: { 'Content-Type': 'application/octet-stream' },
  });
  const { digest, bytes } = await told<{ digest: string; bytes: number }>(call);
  const mediaType = /^[a-z]+\/[a-z0-9.+-]+$/.test(file.type) ? file.type : 'application/octet-stream';
  return { digest, bytes, name: file.name.slice(0, 200), mediaType };
}

/** The file as it was sent. */
export function keptFile(digest: string): Promise<Blob> {
  const params = { path: { digest } };
  return told<Blob>(zixin.GET('/v1/attachments/{digest}', { params, parseAs: 'blob' }));
}

interface Recorded {
  readonly id: string;
}

export const openInvestigation = (customer: string, body: Schemas['InvestigationDto'], attempt: Attempt) =>
  told<Recorded>(
    zixin.POST('/v1/customers/{customer}/investigations', {
      ...attempt,
      params: { path: { customer } },
      body,
    }),
  );

export const fileEvidence = (id: string, body: Schemas['EvidenceDto'], attempt: Attempt) =>
  told<Recorded>(
    zixin.POST('/v1/investigations/{id}/evidence', { ...attempt, params: { path: { id } }, body }),
  );

export const fileStandingEvidence = (customer: string, body: Schemas['EvidenceDto'], attempt: Attempt) =>
  told<Recorded>(
    zixin.POST('/v1/customers/{customer}/evidence', { ...attempt, params: { path: { customer } }, body }),
  );

export const retractEvidence = (evidence: string, body: Schemas['RetractionDto'], attempt: Attempt) =>
  told<Recorded>(
    zixin.POST('/v1/evidence/{evidence}/retraction', { ...attempt, params: { path: { evidence } }, body }),
  );

export const correctStatements = (evidence: string, body: Schemas['CorrectionDto'], attempt: Attempt) =>
  told<Recorded>(
    zixin.POST('/v1/evidence/{evidence}/corrections', {
      ...attempt,
      params: { path: { evidence } },
      body: body as never,
    }),
  );

export const completeInvestigation = (id: string, body: Schemas['CompletionDto'], attempt: Attempt) =>
  told<Recorded>(
    zixin.POST('/v1/investigations/{id}/completion', {
      ...attempt,
      params: { path: { id } },
      body: body as never,
    }),
  );

export const cancelInvestigation = (id: string, body: Schemas['CancellationDto'], attempt: Attempt) =>
  told<Recorded>(
    zixin.POST('/v1/investigations/{id}/cancellation', { ...attempt, params: { path: { id } }, body }),
  );
