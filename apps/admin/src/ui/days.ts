import { addDays, calendarDate, daysBetween } from '@zixin/kernel';

/** The services write dates as plain texts; this is the same arithmetic on them. */
export const plusDays = (date: string, days: number): string => String(addDays(calendarDate(date), days));

/** From the first to the second; negative when the second is earlier. */
export const daysFrom = (from: string, to: string): number =>
  daysBetween(calendarDate(from), calendarDate(to));
