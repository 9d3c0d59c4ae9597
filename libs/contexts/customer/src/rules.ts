import {
  type CalendarDate,
  type Context,
  DomainError,
  type ErrorParams,
  has,
  type SealedText,
} from '@zixin/kernel';
import type { CustomerCode } from './commands.js';
import type { CustomerState, RegisteredCustomer } from './customer-state.js';

export function refusal(code: CustomerCode, params: ErrorParams = {}, pointer?: string): DomainError {
  return new DomainError(code, params, pointer);
}

/** @throws DomainError `customer-not-found`. */
export function existing(state: CustomerState): RegisteredCustomer {
  if (state.status === 'none') throw refusal('customer-not-found');
  return state;
}

/** @throws DomainError `customer-inactive`. */
export function active(customer: RegisteredCustomer): void {
  if (customer.status === 'inactive') throw refusal('customer-inactive', { since: customer.statusSince });
}

/** @throws DomainError `date-in-future`. */
export function notInFuture(date: CalendarDate, { today }: Context, pointer: string): void {
  if (date > today) throw refusal('date-in-future', { date, today }, pointer);
}

/** @throws DomainError `effective-before-existence` naming both dates. */
export function notBefore(date: CalendarDate, since: CalendarDate, pointer: string): void {
  if (date < since) throw refusal('effective-before-existence', { date, since }, pointer);
}

/** An effective date: not in the future and not before the customer existed. */
export function effective(
  date: CalendarDate,
  customer: RegisteredCustomer,
  context: Context,
  pointer: string,
): void {
  notInFuture(date, context, pointer);
  const { registeredOn: since } = customer.registered;
  if (date < since) throw refusal('effective-before-existence', { date, since, began: 'customer' }, pointer);
}

/** @throws DomainError `person-erased` when a person's data was erased here before. */
export function notErased(customer: RegisteredCustomer, text: SealedText | null, pointer: string): void {
  if (text && has(customer.erasedPersons, text.personId))
    throw refusal('person-erased', { personId: text.personId }, pointer);
}
