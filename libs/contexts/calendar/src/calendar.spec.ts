import { addDays, type CalendarDate } from '@zixin/kernel';
import { runCommands, specify } from '@zixin/kernel/testing';
import fc from 'fast-check';
import { calendar, type CalendarCommand, calendarCodes, calendarDecider } from './calendar.js';
import type { CalendarEvent } from './calendar.events.js';

const today = '2026-03-02' as CalendarDate;
const days = specify(calendarDecider, { today });
const opened = (date: string, working = true): CalendarEvent => ({
  type: 'BusinessDayOpened',
  data: { date: date as CalendarDate, working },
});
const open = (date: string, working = true): CalendarCommand => ({
  type: 'OpenBusinessDay',
  data: { date: date as CalendarDate, working },
});

it('opens any day first', () => days.given().when(open('2020-02-29')).then(opened('2020-02-29')));

it('opens the next day, working or not', () =>
  days.given(opened('2026-02-27')).when(open('2026-02-28', false)).then(opened('2026-02-28', false)));

it('goes on across the end of a month', () =>
  days.given(opened('2026-02-28')).when(open('2026-03-01')).then(opened('2026-03-01')));

it.each(['2026-03-01', '2026-02-28', '2019-01-01'])('changes nothing for %s, opened or passed', (date) =>
  days.given(opened('2026-03-01')).when(open(date, false)).thenNothing(),
);

it('leaves no day out', () =>
  days
    .given(opened('2026-02-27'))
    .when(open('2026-03-01'))
    .thenRefused('business-day-gap', { date: '2026-03-01', expected: '2026-02-28' }));

it.each([[], [opened('2026-03-02')]])('does not open tomorrow', (...history) =>
  days
    .given(...history)
    .when(open('2026-03-03'))
    .thenRefused('date-in-future', { date: '2026-03-03', today }),
);

it('keeps its events together in every partition', () =>
  expect(calendar.partitionKey('main')).toBe('calendar'));

it('opens each day once and in order, whatever is asked', () => {
  const command = fc
    .tuple(fc.integer({ min: -6, max: 1 }), fc.boolean())
    .map(([offset, working]) => open(addDays(today, offset), working));
  fc.assert(
    fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
      const { history } = runCommands(calendarDecider, commands, calendarCodes, { today });
      const dates = history.map(({ data }) => data.date);
      expect(dates).toEqual(dates.map((_, index) => addDays(dates[0]!, index)));
    }),
  );
});
