import type { CalendarDate, Instant, View } from '@zixin/kernel';
import type {
  RatingOverrideApproved,
  RatingOverrideDeclined,
  RatingOverrideRequested,
} from '@zixin/rating/events';

/** A rating asked for against the model, from request to decision. */
export type OverrideRecord = RatingOverrideRequested['data'] & {
  readonly customerId: string;
  readonly status: 'pending' | 'approved' | 'declined';
  readonly requestedAt: Instant;
  readonly approvals: readonly { readonly by: string; readonly on: CalendarDate }[];
  readonly declined: { readonly by: string; readonly on: CalendarDate; readonly reason: string } | null;
};

export const ratingOverrides: View<
  OverrideRecord,
  RatingOverrideRequested | RatingOverrideApproved | RatingOverrideDeclined
> = {
  name: 'ratingOverrides',
  version: 1,
  key: ({ data }) => data.overrideId,
  on: {
    RatingOverrideRequested: (_, { data, meta }) => ({
      ...data,
      ...{ customerId: meta.partitionKey, status: 'pending', requestedAt: meta.recordedAt },
      ...{ approvals: [], declined: null },
    }),
    RatingOverrideApproved: (doc, { data: { approvedBy: by, on, needs, approvalsLeft } }) =>
      doc && {
        ...doc,
        needs,
        status: approvalsLeft === 0 ? 'approved' : 'pending',
        approvals: [...doc.approvals, { by, on }],
      },
    RatingOverrideDeclined: (doc, { data: { declinedBy: by, on, reason } }) =>
      doc && { ...doc, status: 'declined', declined: { by, on, reason } },
  },
  fields: {
    customerId: (doc) => doc.customerId,
    status: (doc) => doc.status,
    requestedAt: (doc) => doc.requestedAt,
    until: (doc) => doc.until,
  },
  indexes: ['customerId', 'status'],
};
