import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, type components } from '@zixin/client';
import { zixin } from '../api/client.js';
import { policyList } from '../api/policies.js';
import { keys } from '../api/query-client.js';
import type { MoneyText } from '../ui/figures.js';

type Schemas = components['schemas'];
export type Approval = Schemas['ApprovalAnswer'];
export type Warning = Schemas['WarningAnswer'];
export type HeldOrder = Schemas['HeldOrderAnswer'];
type GroupRow = Schemas['GroupRowAnswer'];

export interface Override {
  readonly id: string;
  readonly customerId: string;
  readonly from: string;
  readonly to: string;
  readonly requestedBy: string;
  readonly requestedOn: string;
  readonly approvals: readonly { readonly by: string }[];
  readonly needs: Schemas['OverrideAuthority'];
}

export interface Review {
  readonly customerId: string;
  readonly grade: string | null;
  readonly tier: string | null;
  readonly reviewId?: string;
  readonly dueOn?: string;
  readonly because?: 'completion' | 'manual' | 'rating' | 'tier' | 'warning';
  readonly overdue: boolean;
}

interface Page<Row> {
  readonly items: readonly Row[];
  readonly next: string | null;
}

const pageSize = 50;

/** A lane: pages by cursor. The answers' lists are read-only, which the client's types do not say yet. */
function lane<Row>(
  name: string,
  about: unknown,
  read: (query: { limit: number; cursor?: string }, signal: AbortSignal) => Promise<unknown>,
) {
  return infiniteQueryOptions({
    queryKey: keys.list(name, about),
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: pageSize, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return (await read(query, signal)) as Page<Row>;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export const pendingApprovals = lane<Approval>('approvals', { status: 'pending' }, (query, signal) =>
  answered(zixin.GET('/v1/approvals', { params: { query: { ...query, status: 'pending' } }, signal })),
);

export const pendingOverrides = queryOptions({
  queryKey: keys.list('rating-overrides', { status: 'pending' }),
  queryFn: async ({ signal }) => {
    const query = { status: 'pending', limit: 200 } as const;
    const answer = await answered(zixin.GET('/v1/rating-overrides', { params: { query }, signal }));
    return (answer as unknown as Page<Override>).items;
  },
});

/** Groups with limits that wait for approval. */
export const groupsToApprove = queryOptions({
  queryKey: keys.list('groups', { pending: true }),
  queryFn: async ({ signal }) => {
    const answer = await answered(zixin.GET('/v1/groups', { params: { query: { limit: 200 } }, signal }));
    return (answer as unknown as Page<GroupRow>).items.filter(({ proposals }) => proposals > 0);
  },
});

/** Drafts of the house's policies, newest first of each: they wait for a second person. */
export const policiesToApprove = queryOptions({
  ...policyList,
  select: (policies) =>
    policies.flatMap(({ name, versions }) =>
      versions
        .filter(({ status }) => status === 'draft')
        .map(({ version }) => ({ name, version }))
        .toReversed(),
    ),
});

export const reviewsDue = (dueBy: string) =>
  lane<Review>('reviews', { dueBy }, (query, signal) =>
    answered(zixin.GET('/v1/reviews', { params: { query: { ...query, dueBy } }, signal })),
  );

export const openWarnings = lane<Warning>('warnings', { status: 'open' }, (query, signal) =>
  answered(zixin.GET('/v1/warnings', { params: { query: { ...query, status: 'open' } }, signal })),
);

export const heldOrders = lane<HeldOrder>('held-orders', {}, (query, signal) =>
  answered(zixin.GET('/v1/held-orders', { params: { query }, signal })),
);

type Value = { readonly value: string } | { readonly undefined: string };

export interface Portfolio {
  readonly asOf: string;
  readonly exposureBasis: string;
  readonly currencies: readonly {
    readonly currency: string;
    readonly exposure: string;
    readonly aging: { readonly open: string; readonly overdue: string };
    readonly overdueRatePercent: Value;
    readonly collection: {
      readonly window: { readonly after: string; readonly until: string; readonly days: number };
      readonly receivables: string;
      readonly sales: string;
      readonly dsoDays: Value;
    };
  }[];
  readonly house: {
    readonly currency: string;
    readonly figures: { readonly exposure: string; readonly open: string; readonly overdue: string } | null;
    readonly missing: readonly string[];
  };
}

async function portfolioOn(asOf: string | undefined, signal: AbortSignal): Promise<Portfolio> {
  const query = asOf === undefined ? {} : { asOf };
  const answer = await answered(zixin.GET('/v1/portfolio', { params: { query }, signal }));
  return answer as unknown as Portfolio;
}

export const portfolioNow = queryOptions({
  queryKey: keys.figures('portfolio', 'now'),
  queryFn: ({ signal }) => portfolioOn(undefined, signal),
});

/** At each month end, one after the other: they are small figures and must not keep the service from the lanes. */
export const portfolioAt = (monthEnds: readonly string[]) =>
  queryOptions({
    queryKey: keys.reference('portfolio-months', monthEnds),
    queryFn: async ({ signal }) => {
      const found: Portfolio[] = [];
      for (const asOf of monthEnds) found.push(await portfolioOn(asOf, signal));
      return found;
    },
    staleTime: 3_600_000,
  });

export interface Appetite {
  readonly version: number;
  readonly total: MoneyText;
}

export const riskAppetite = queryOptions({
  queryKey: keys.reference('risk-appetite'),
  queryFn: async ({ signal }): Promise<Appetite | null> => {
    const name = 'riskAppetite';
    const policy = await answered(zixin.GET('/v1/policies/{name}', { params: { path: { name } }, signal }));
    const { inForce } = policy as unknown as { readonly inForce: { readonly version: number } | null };
    if (!inForce) return null;
    const path = { name, version: String(inForce.version) };
    const version = await answered(
      zixin.GET('/v1/policies/{name}/versions/{version}', { params: { path }, signal }),
    );
    const { content } = version as unknown as {
      readonly content: { readonly total: string; readonly currency: string };
    };
    return { version: inForce.version, total: { amount: content.total, currency: content.currency } };
  },
  staleTime: 3_600_000,
});

/** Warnings at the gravest level, those that are open, or all there ever were; `complete` when no more than were read. */
export const criticalWarnings = (status: 'open' | 'all') =>
  queryOptions({
    queryKey: keys.list('warnings', { level: 'critical', status }),
    queryFn: async ({ signal }) => {
      const query = { level: 'critical', status, limit: 200 } as const;
      const answer = await answered(zixin.GET('/v1/warnings', { params: { query }, signal }));
      const { items, next } = answer as unknown as Page<Warning>;
      return { items, complete: next === null };
    },
  });
