import {
  addDays,
  type CalendarDate,
  dateInZone,
  dayNumber,
  type DecisionClock,
  type Instant,
  instantOf,
} from '@zixin/kernel';

export const timeZone = 'Asia/Shanghai';
// Shanghai has kept this offset, without summer time, for all the years a story may be set in.
const zoneOffsetMillis = 8 * 3_600_000;

/** Parts of a day in order: night jobs of the system, then three office hours in which people and customers act. */
export type Slot = 0 | 1 | 2 | 3;
export const nightly: readonly Slot[] = [0];
export const officeDay: readonly Slot[] = [0, 1, 2, 3];
const firstMinute: Readonly<Record<Slot, number>> = { 0: 5, 1: 9 * 60, 2: 11 * 60, 3: 15 * 60 };
const minutesLong: Readonly<Record<Slot, number>> = { 0: 1, 1: 90, 2: 180, 3: 150 };

/** A weekday; public holidays are not part of the story. */
export function isWorking(day: CalendarDate): boolean {
  const weekday = (dayNumber(day) + 4) % 7;
  return weekday !== 0 && weekday !== 6;
}

export function isMonday(day: CalendarDate): boolean {
  return (dayNumber(day) + 4) % 7 === 1;
}

/** The day itself, or the Monday after a weekend. */
export function workingDay(day: CalendarDate): CalendarDate {
  return isWorking(day) ? day : workingDay(addDays(day, 1));
}

/** One number per part of a day, in the order of time. */
export function tickOf(day: CalendarDate, slot: Slot): number {
  return dayNumber(day) * officeDay.length + slot;
}

/** The instant at which everything of a slot is recorded: some odd minute of it, the same for all. */
export function instantIn(day: CalendarDate, slot: Slot): Instant {
  const number = dayNumber(day);
  const minute = firstMinute[slot] + ((number * 37) % minutesLong[slot]);
  const second = (number * 17 + slot * 23) % 60;
  return instantOf(number * 86_400_000 - zoneOffsetMillis + (minute * 60 + second) * 1_000);
}

/** A clock that stands still until it is set. */
export interface StoryClock extends DecisionClock {
  readonly today: CalendarDate;
  readonly slot: Slot;
  set(day: CalendarDate, slot: Slot): void;
}

export function storyClock(start: CalendarDate): StoryClock {
  let [today, slot, at] = [start, 0 as Slot, instantIn(start, 0)];
  let asked = { at, date: start };
  return {
    get today() {
      return today;
    },
    get slot() {
      return slot;
    },
    set(day, part) {
      [today, slot, at] = [day, part, instantIn(day, part)];
    },
    now: () => at,
    dateAt(instant) {
      if (asked.at !== instant) asked = { at: instant, date: dateInZone(instant, timeZone) };
      return asked.date;
    },
  };
}
