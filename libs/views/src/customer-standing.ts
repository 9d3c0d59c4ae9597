import { warningLevels, type WarningLevel } from '@zixin/calculations';
import type { CalendarDate, OfType, Recorded } from '@zixin/kernel';
import type { RatingEvent } from '@zixin/rating/events';
import type { WarningEvent } from '@zixin/warning/events';

/** How a customer is judged now, for lists: the rating last assigned, the tier, what warnings are open, the next review. */
export interface CustomerStanding {
  readonly grade: string | null;
  /** The grade before the present one. */
  readonly gradeBefore: string | null;
  readonly gradeFrom: CalendarDate | null;
  readonly tier: string | null;
  readonly warnings: readonly { readonly warningId: string; readonly level: WarningLevel }[];
  readonly reviewDueOn: CalendarDate | null;
}

export const noStanding: CustomerStanding = {
  ...{ grade: null, gradeBefore: null, gradeFrom: null, tier: null },
  ...{ warnings: [], reviewDueOn: null },
};

export type StandingEvent =
  | OfType<RatingEvent, 'RatingAssigned' | 'TierAssigned' | 'ReviewScheduled' | 'ReviewCompleted'>
  | OfType<WarningEvent, 'RiskWarningRaised' | 'RiskWarningEscalated' | 'RiskWarningCleared'>;

/** The gravest level of the open warnings; `null` without one. */
export function warningLevelOf({ warnings }: CustomerStanding): WarningLevel | null {
  return [...warningLevels].reverse().find((level) => warnings.some((one) => one.level === level)) ?? null;
}

type Step<T extends StandingEvent['type']> = (
  before: CustomerStanding,
  data: OfType<StandingEvent, T>['data'],
) => Partial<CustomerStanding>;
type Steps = { readonly [T in StandingEvent['type']]: Step<T> };

const steps: Steps = {
  RatingAssigned: (_, { from, to, on }) => ({ grade: to, gradeBefore: from, gradeFrom: on }),
  TierAssigned: (_, { to: tier }) => ({ tier }),
  ReviewScheduled: (_, { dueOn }) => ({ reviewDueOn: dueOn }),
  ReviewCompleted: () => ({ reviewDueOn: null }),
  RiskWarningRaised: ({ warnings }, { warningId, level }) => ({
    warnings: [...warnings.filter((one) => one.warningId !== warningId), { warningId, level }],
  }),
  RiskWarningEscalated: ({ warnings }, { warningId, to: level }) => ({
    warnings: warnings.map((one) => (one.warningId === warningId ? { warningId, level } : one)),
  }),
  RiskWarningCleared: ({ warnings }, { warningId }) => ({
    warnings: warnings.filter((one) => one.warningId !== warningId),
  }),
};

type Change = (before: CustomerStanding) => Partial<CustomerStanding>;
type Apply<Doc> = (doc: Doc | null, event: Pick<Recorded, 'meta'>, change: Change) => Doc;

/** View handlers that change the standing within a document. */
export function onStanding<Doc>(apply: Apply<Doc>) {
  const handlers = Object.entries(steps).map(([type, step]) => {
    const change = step as (before: CustomerStanding, data: unknown) => Partial<CustomerStanding>;
    const handler = (doc: Doc | null, event: Recorded) =>
      apply(doc, event, (before) => change(before, event.data));
    return [type, handler] as const;
  });
  return Object.fromEntries(handlers) as {
    readonly [T in StandingEvent['type']]: (
      doc: Doc | null,
      event: Recorded<OfType<StandingEvent, T>>,
    ) => Doc;
  };
}
