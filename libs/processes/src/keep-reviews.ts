import type { BusinessDayOpened } from '@zixin/calendar/events';
import type { OpenInvestigation } from '@zixin/investigation';
import { addDays, addMonths, type CalendarDate, earliest, type Process } from '@zixin/kernel';
import type { AnnounceReview, EndRatingOverride, ReassessTier } from '@zixin/rating';
import type {
  RatingAssigned,
  ReviewCompleted,
  ReviewFellDue,
  ReviewReason,
  ReviewScheduled,
} from '@zixin/rating/events';
import { customerIdOfEvent } from './customer-of-event.js';

export interface Reviewing {
  readonly customerId: string;
  /** The open review's day, until it fell due. */
  readonly dueOn: CalendarDate | null;
  readonly because: ReviewReason;
  /** Last day of a rating by override. */
  readonly overrideUntil: CalendarDate | null;
  /** Tiers are read again on the first day of each month. */
  readonly tierOn: CalendarDate | null;
  /** The day on which they were last due to be read. */
  readonly tierReadOn: CalendarDate | null;
}

type Observed = BusinessDayOpened | ReviewScheduled | ReviewFellDue | ReviewCompleted | RatingAssigned;
type Sent = AnnounceReview | EndRatingOverride | ReassessTier | OpenInvestigation;

/** Days an investigation that a review opens has. */
const investigationDays = 30;

/** On the day: a due review is announced and opens an investigation, an override ends, tiers are read again each month. */
export const keepReviews: Process<Reviewing, Observed, Sent> = {
  name: 'keepReviews',
  version: 1,
  initialState: {
    customerId: '',
    dueOn: null,
    because: 'rating',
    overrideUntil: null,
    tierOn: null,
    tierReadOn: null,
  },
  key: customerIdOfEvent,
  on: {
    ReviewScheduled: (state, event) => ({
      ...state,
      customerId: customerIdOfEvent(event) ?? '',
      dueOn: event.data.dueOn,
      because: event.data.because,
    }),
    ReviewFellDue: (state) => ({ ...state, dueOn: null }),
    ReviewCompleted: (state) => ({ ...state, dueOn: null }),
    RatingAssigned: (state, event) => ({
      ...state,
      customerId: customerIdOfEvent(event) ?? '',
      overrideUntil: event.data.until,
      tierOn: state.tierOn ?? nextMonth(event.data.on),
    }),
    BusinessDayOpened: (state, { data: { date } }) =>
      state.tierOn !== null && state.tierOn <= date
        ? { ...state, tierOn: nextMonth(date), tierReadOn: date }
        : state,
  },
  react(state, event, idOf) {
    if (event.type === 'ReviewFellDue') return [investigationFor(state, event.data, idOf('investigation'))];
    if (event.type !== 'BusinessDayOpened') return [];
    const { date: on } = event.data;
    const to = { category: 'rating', id: state.customerId } as const;
    const expired = state.overrideUntil !== null && state.overrideUntil < on;
    const due = state.dueOn !== null && state.dueOn <= on;
    return [
      ...(expired ? [{ ...to, command: { type: 'EndRatingOverride', data: { on } } } as const] : []),
      ...(state.tierReadOn === on
        ? [{ ...to, command: { type: 'ReassessTier', data: { on } } } as const]
        : []),
      ...(due ? [{ ...to, command: { type: 'AnnounceReview', data: { on } } } as const] : []),
    ];
  },
  wakeOn: ({ dueOn, overrideUntil, tierOn }) => {
    const days = [dueOn, tierOn, overrideUntil && addDays(overrideUntil, 1)].filter((day) => day !== null);
    const [first, ...rest] = days;
    return first === undefined ? null : earliest(first, ...rest);
  },
};

function nextMonth(date: CalendarDate): CalendarDate {
  return addMonths(`${date.slice(0, 7)}-01` as CalendarDate, 1);
}

function investigationFor(
  { customerId, because }: Reviewing,
  { reviewId, on }: ReviewFellDue['data'],
  investigationId: string,
) {
  const reason = because === 'warning' ? 'warning' : 'periodic';
  const dueOn = addDays(on, investigationDays);
  const data = { customerId, investigationId, reason, on, dueOn, reviewId } as const;
  return {
    category: 'investigation',
    id: customerId,
    command: { type: 'OpenInvestigation', data },
  } as const;
}
