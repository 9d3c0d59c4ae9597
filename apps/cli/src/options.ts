import { type CalendarDate, type Instant, instant, isCalendarDate } from '@zixin/kernel';
import { InvalidArgumentError } from 'commander';

export function dateOption(text: string): CalendarDate {
  if (isCalendarDate(text)) return text;
  throw new InvalidArgumentError('must be an existing day written YYYY-MM-DD.');
}

export function instantOption(text: string): Instant {
  try {
    return instant(text);
  } catch {
    throw new InvalidArgumentError('must be an RFC 3339 instant such as 2026-03-02T09:30:00Z.');
  }
}

export function countOption(text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('must be a whole number above 0.');
}
