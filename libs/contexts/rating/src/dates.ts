import type { CalendarDate } from '@zixin/kernel';
import { refusal } from './commands.js';

/** @throws DomainError `date-in-future` naming both dates. */
export function notInFuture(date: CalendarDate, today: CalendarDate): void {
  if (date > today) throw refusal('date-in-future', { date, today }, '/on');
}

/** @throws DomainError `dates-out-of-order` naming both dates. */
export function inOrder(earlier: CalendarDate, later: CalendarDate): void {
  if (earlier > later) throw refusal('dates-out-of-order', { earlier, later }, '/on');
}

/** The date, or the floor where that is later: what is in force never changes on a day before its last change. */
export function notBefore(floor: CalendarDate | null, on: CalendarDate): CalendarDate {
  return floor !== null && floor > on ? floor : on;
}
