import { type CalendarDate, type Context, DomainError, type ErrorParams } from '@zixin/kernel';
import type { InvestigationCode } from './commands.js';

export function refusal(code: InvestigationCode, params: ErrorParams = {}, pointer?: string): DomainError {
  return new DomainError(code, params, pointer);
}

/** @throws DomainError `date-in-future`. */
export function notInFuture(date: CalendarDate, { today }: Pick<Context, 'today'>, pointer: string): void {
  if (date > today) throw refusal('date-in-future', { date, today }, pointer);
}

/** @throws DomainError `dates-out-of-order` naming both dates. */
export function inOrder(earlier: CalendarDate, later: CalendarDate, pointer: string): void {
  if (earlier > later) throw refusal('dates-out-of-order', { earlier, later }, pointer);
}
