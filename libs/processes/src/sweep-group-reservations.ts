import type { BusinessDayOpened } from '@zixin/calendar/events';
import type { CreditGroupEvent } from '@zixin/credit-group/events';
import type { CalendarDate, Instant, Process } from '@zixin/kernel';
import { errand, type GroupErrand, groupIdOfEvent } from './group-errands.js';

/** A group's reservations that wait for the account's answer, with the instants from which on it is asked for. */
export interface WaitingReservations {
  readonly groupId: string;
  readonly expires: Readonly<Record<string, Instant>>;
}

type Observed =
  | BusinessDayOpened
  | Extract<
      CreditGroupEvent,
      {
        readonly type:
          | 'GroupHeadroomReserved'
          | 'GroupHeadroomRefused'
          | 'GroupReservationConfirmed'
          | 'GroupReservationReleased'
          | 'MemberExposureReported';
      }
    >;

function answered({ groupId, expires }: WaitingReservations, reservationId: string): WaitingReservations {
  const { [reservationId]: _, ...rest } = expires;
  return { groupId, expires: rest };
}

/** Has the shell ask after reservations that expired unanswered: with the next event of their group, at the latest the next day. */
export const sweepGroupReservations: Process<WaitingReservations, Observed, GroupErrand> = {
  name: 'sweepGroupReservations',
  version: 1,
  initialState: { groupId: '', expires: {} },
  key: groupIdOfEvent,
  on: {
    GroupHeadroomReserved: ({ expires }, event) => ({
      groupId: groupIdOfEvent(event) ?? '',
      expires: { ...expires, [event.data.reservationId]: event.data.expiresAt },
    }),
    GroupHeadroomRefused: (state) => state,
    GroupReservationConfirmed: (state, { data }) => answered(state, data.reservationId),
    GroupReservationReleased: (state, { data }) => answered(state, data.reservationId),
    MemberExposureReported: (state) => state,
  },
  react({ groupId, expires }, { meta }) {
    const overdue = Object.values(expires).some((until) => until < meta.recordedAt);
    return overdue ? [errand('SweepReservations', groupId)] : [];
  },
  wakeOn({ expires }) {
    const first = Object.values(expires).reduce<string | null>(
      (least, until) => (least && least < until ? least : until),
      null,
    );
    return first === null ? null : (first.slice(0, 10) as CalendarDate);
  },
};
