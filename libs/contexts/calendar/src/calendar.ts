import {
  addDays,
  type Aggregate,
  type CalendarDate,
  type Command,
  type Decider,
  DomainError,
} from '@zixin/kernel';
import { type BusinessDayOpened, calendarCatalog, type CalendarEvent } from './calendar.events.js';

export type OpenBusinessDay = Command<'OpenBusinessDay', BusinessDayOpened['data']>;
export type CalendarCommand = OpenBusinessDay;

export interface CalendarState {
  /** `null` before the first day. */
  readonly lastOpened: CalendarDate | null;
}

export const calendarCodes = ['business-day-gap', 'date-in-future'] as const;
export type CalendarCode = (typeof calendarCodes)[number];

export const calendarDecider: Decider<CalendarCommand, CalendarEvent, CalendarState> = {
  initialState: { lastOpened: null },
  decide: {
    OpenBusinessDay({ date, working }, { lastOpened }, { today }) {
      if (lastOpened !== null && date <= lastOpened) return [];
      // A day opened early can never be closed again, and every process woken by it would have run.
      if (date > today) throw refused('date-in-future', { date, today });
      const expected = lastOpened === null ? date : addDays(lastOpened, 1);
      if (date !== expected) throw refused('business-day-gap', { date, expected });
      return [{ type: 'BusinessDayOpened', data: { date, working } }];
    },
  },
  evolve: { BusinessDayOpened: (_, { date }) => ({ lastOpened: date }) },
};

function refused(code: CalendarCode, params: DomainError['params']): DomainError {
  return new DomainError(code, params, '/date');
}

/** The one stream `calendar-main`. */
export const calendar: Aggregate<CalendarCommand, CalendarEvent, CalendarState> = {
  category: 'calendar',
  catalog: calendarCatalog,
  decider: calendarDecider,
  partitionKey: () => 'calendar',
};
