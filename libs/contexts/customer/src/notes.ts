import { type Context, has, isCurrency, written } from '@zixin/kernel';
import type { AddNote } from './commands.js';
import type { CustomerEvent } from './customer.events.js';
import type { CustomerState } from './customer-state.js';
import { effective, existing, refusal } from './rules.js';

/** A note is told from others by its id alone: the same id again changes nothing, whatever it says. */
export function addNote(data: AddNote['data'], state: CustomerState, context: Context): CustomerEvent[] {
  const customer = existing(state);
  if (has(customer.notes, data.noteId)) return [];
  const text = written(data.text, '/text');
  promised(data);
  effective(data.on, customer, context, '/on');
  return [{ type: 'NoteAdded', data: { ...data, text } }];
}

/** @throws DomainError `promise-invalid` (`rule`: `kind` or `date`), `amount-not-positive`, `currency-unknown`. */
function promised({ kind, on, promisedAmount, promisedOn }: AddNote['data']): void {
  if (kind !== 'promise' && (promisedAmount !== null || promisedOn !== null))
    throw refusal('promise-invalid', { rule: 'kind', kind }, '/kind');
  if (promisedOn !== null && promisedOn < on)
    throw refusal('promise-invalid', { rule: 'date', promisedOn, on }, '/promisedOn');
  if (promisedAmount === null) return;
  const { minor, currency } = promisedAmount;
  if (!isCurrency(currency))
    throw refusal('currency-unknown', { value: currency }, '/promisedAmount/currency');
  if (minor <= 0) throw refusal('amount-not-positive', {}, '/promisedAmount/amount');
}
