import { type Context, has, written } from '@zixin/kernel';
import type { ErasePersonalData } from './commands.js';
import type { CustomerEvent } from './customer.events.js';
import type { CustomerState } from './customer-state.js';
import { effective, existing } from './rules.js';

/** Records that a person's key is gone; also for persons this stream never named, since other streams seal under the same key. */
export function erasePersonalData(
  data: ErasePersonalData['data'],
  state: CustomerState,
  context: Context,
): CustomerEvent[] {
  const customer = existing(state);
  const { personId, on } = data;
  if (has(customer.erasedPersons, personId)) return [];
  effective(on, customer, context, '/on');
  return [{ type: 'PersonalDataErased', data: { personId, reason: written(data.reason, '/reason'), on } }];
}
