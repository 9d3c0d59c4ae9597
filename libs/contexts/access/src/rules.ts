import { type CalendarDate, type Context, DomainError, type ErrorParams } from '@zixin/kernel';
import type { AccessState, InvitedUser } from './access-state.js';
import type { AccessCode } from './commands.js';
import { bootstrapActor } from './commands.js';

export function refusal(code: AccessCode, params: ErrorParams = {}, pointer?: string): DomainError {
  return new DomainError(code, params, pointer);
}

/** @throws DomainError `user-not-found`. */
export function user(state: AccessState): InvitedUser {
  if (state.status === 'none') throw refusal('user-not-found');
  return state;
}

/** @throws DomainError `date-in-future`. */
export function notInFuture(date: CalendarDate, { today }: Context): void {
  if (date > today) throw refusal('date-in-future', { date, today }, '/on');
}

/** @throws DomainError `effective-before-existence` naming both dates. */
export function notBefore(date: CalendarDate, since: CalendarDate, pointer = '/on'): void {
  if (date < since) throw refusal('effective-before-existence', { date, since }, pointer);
}

/** Nobody gives himself anything. @throws DomainError `own-access`. */
export function givenByAnother(receiverId: string, { by }: Context): void {
  if (by.id === receiverId && by.id !== bootstrapActor) throw refusal('own-access', { userId: receiverId });
}
