import type { BusinessDayOpened } from '@zixin/calendar/events';
import type { ReviewHeldOrders } from '@zixin/credit-account';
import type { CreditAccountEvent } from '@zixin/credit-account/events';
import type { CalendarDate, Process, Recorded } from '@zixin/kernel';
import { accountIdOfEvent } from './account-event.js';

/** The orders of an account that wait for something, and the days on which something may change for them. */
export interface WaitingOrders {
  readonly accountId: string;
  readonly held: readonly string[];
  /** Ship beyond the credit horizon; checked on the day they enter it. */
  readonly deferred: readonly { readonly orderId: string; readonly checkAgainOn: CalendarDate }[];
  /** First days of limits and terms that start later. */
  readonly starts: readonly CalendarDate[];
  /** The command whose events were answered last; its other events need no second review. */
  readonly answered: string | null;
  /** The event that asks for a review. */
  readonly reviewAfter: string | null;
}

type Observed = BusinessDayOpened | Extract<CreditAccountEvent, { readonly type: Watched }>;
type Watched =
  | 'OrderReserved'
  | 'OrderHeld'
  | 'OrderReadyForRelease'
  | 'OrderReleased'
  | 'OrderChanged'
  | 'OrderCancelled'
  | 'OrderDelivered'
  | 'LimitAdjusted'
  | 'TemporaryLimitGranted'
  | 'PaymentTermsChanged'
  | 'CreditHoldReleased'
  | 'CreditNoteIssued'
  | 'InvoiceWrittenOff'
  | 'DefaultCured'
  | 'MitigantConfirmed'
  | 'InvoiceDisputed'
  | 'PaymentReceived'
  | 'PaymentAllocated';

const nothingWaits: WaitingOrders = {
  ...{ accountId: '', held: [], deferred: [], starts: [] },
  ...{ answered: null, reviewAfter: null },
};

function without(state: WaitingOrders, orderId: string): WaitingOrders {
  return {
    ...state,
    held: state.held.filter((held) => held !== orderId),
    deferred: state.deferred.filter((order) => order.orderId !== orderId),
  };
}

/** Room may have come free: ask once for all events of one command, and only when something is held. */
function freed(state: WaitingOrders, { id, meta }: Pick<Recorded, 'id' | 'meta'>): WaitingOrders {
  if (state.held.length === 0 || state.answered === meta.commandId) return state;
  return { ...state, answered: meta.commandId, reviewAfter: id };
}

/** The same for something that may start on a later day. The instant's UTC day is at most one off the business day. */
function starting(state: WaitingOrders, event: Recorded, from: CalendarDate): WaitingOrders {
  const known = { ...state, accountId: accountIdOfEvent(event) ?? '' };
  const later = from >= event.meta.recordedAt.slice(0, 10);
  return freed(later ? { ...known, starts: [...state.starts, from] } : known, event);
}

/**
 * Has an account look again at its held orders when exposure falls, when its limit, terms or hold change, or when a limit
 * starts; and at its deferred orders on the day they enter the credit horizon. The account decides, oldest first.
 */
export const reviewHeldOrders: Process<WaitingOrders, Observed, ReviewHeldOrders> = {
  name: 'reviewHeldOrders',
  version: 1,
  initialState: nothingWaits,
  key: accountIdOfEvent,
  on: {
    OrderHeld: (state, event) => {
      const { orderId } = event.data;
      const rest = without(state, orderId);
      return { ...rest, accountId: accountIdOfEvent(event) ?? '', held: [...rest.held, orderId] };
    },
    OrderReserved: (state, event) => {
      const { orderId, checkAgainOn } = event.data;
      const rest = without(state, orderId);
      if (checkAgainOn === null) return rest;
      const deferred = [...rest.deferred, { orderId, checkAgainOn }];
      return { ...rest, accountId: accountIdOfEvent(event) ?? '', deferred };
    },
    OrderReadyForRelease: (state, { data }) => without(state, data.orderId),
    OrderReleased: (state, { data }) => without(state, data.orderId),
    OrderChanged: freed,
    OrderCancelled: (state, event) => freed(without(state, event.data.orderId), event),
    OrderDelivered: (state, event) =>
      event.data.final ? freed(without(state, event.data.orderId), event) : state,
    LimitAdjusted: (state, event) => starting(state, event, event.data.from),
    TemporaryLimitGranted: (state, event) => starting(state, event, event.data.from),
    PaymentTermsChanged: (state, event) => starting(state, event, event.data.from),
    CreditHoldReleased: freed,
    CreditNoteIssued: freed,
    InvoiceWrittenOff: freed,
    DefaultCured: freed,
    MitigantConfirmed: (state, event) => starting(state, event, event.data.from),
    InvoiceDisputed: freed,
    PaymentReceived: freed,
    PaymentAllocated: freed,
    BusinessDayOpened: (state, event) => {
      const { date } = event.data;
      const starts = state.starts.filter((start) => start > date);
      const started = starts.length < state.starts.length && state.held.length > 0;
      const due = state.deferred.some(({ checkAgainOn }) => checkAgainOn <= date);
      return { ...state, starts, reviewAfter: started || due ? event.id : state.reviewAfter };
    },
  },
  react({ accountId, reviewAfter }, event) {
    if (reviewAfter !== event.id) return [];
    const data = { on: event.effectiveOn };
    return [{ category: 'creditAccount', id: accountId, command: { type: 'ReviewHeldOrders', data } }];
  },
  wakeOn({ starts, deferred }) {
    const days = [...starts, ...deferred.map(({ checkAgainOn }) => checkAgainOn)];
    return days.reduce<CalendarDate | null>((first, date) => (first && first <= date ? first : date), null);
  },
};
