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

/** The text without surrounding blanks. @throws DomainError `text-required`. */
export function written(text: string, pointer: string): string {
  if (text.trim() === '') throw refusal('text-required', {}, pointer);
  return text.trim();
}

/** True when both say the same once stored: the order of keys does not matter, an absent key and an undefined one are one. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) =>
    isSame(left[key], right[key]),
  );
}
