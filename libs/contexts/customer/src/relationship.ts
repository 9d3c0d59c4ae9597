import { type Context, has, isCurrency, lookUp, written } from '@zixin/kernel';
import type {
  AssignIndustry,
  DeactivateCustomer,
  LinkCrmAccount,
  OpenSegment,
  ReactivateCustomer,
  StartCooperation,
} from './commands.js';
import type { CustomerEvent } from './customer.events.js';
import { crmKey, type CustomerState, industryOn, mainSegment } from './customer-state.js';
import { active, effective, existing, notBefore, refusal } from './rules.js';

/** A different date corrects the one before: the last recorded stands. */
export function startCooperation(
  { startedOn }: StartCooperation['data'],
  state: CustomerState,
  context: Context,
): CustomerEvent[] {
  const customer = existing(state);
  if (customer.cooperationFrom === startedOn) return [];
  active(customer);
  effective(startedOn, customer, context, '/startedOn');
  return [{ type: 'CooperationStarted', data: { startedOn } }];
}

export function assignIndustry(
  data: AssignIndustry['data'],
  state: CustomerState,
  context: Context,
): CustomerEvent[] {
  const customer = existing(state);
  const { assignedOn } = data;
  const industry = written(data.industry, '/industry');
  if (industryOn(customer, assignedOn) === industry) return [];
  effective(assignedOn, customer, context, '/assignedOn');
  return [{ type: 'IndustryAssigned', data: { industry, assignedOn } }];
}

export function openSegment(
  { segment, currency, openedOn }: OpenSegment['data'],
  state: CustomerState,
  context: Context,
): CustomerEvent[] {
  const customer = existing(state);
  if (segment === mainSegment) return [];
  const opened = lookUp(customer.segments, segment);
  if (opened === currency) return [];
  if (opened) throw refusal('segment-currency-differs', { segment, currency: opened }, '/currency');
  if (!/^[a-z][a-z0-9-]*$/.test(segment)) throw refusal('segment-invalid', { segment }, '/segment');
  if (!isCurrency(currency)) throw refusal('currency-unknown', { value: currency }, '/currency');
  active(customer);
  effective(openedOn, customer, context, '/openedOn');
  return [{ type: 'SegmentOpened', data: { segment, currency, openedOn } }];
}

export function linkCrmAccount(
  data: LinkCrmAccount['data'],
  state: CustomerState,
  context: Context,
): CustomerEvent[] {
  const customer = existing(state);
  const system = written(data.system, '/system');
  const value = written(data.value, '/value');
  if (has(customer.crmAccounts, crmKey(system, value))) return [];
  effective(data.linkedOn, customer, context, '/linkedOn');
  return [{ type: 'CrmAccountLinked', data: { system, value, linkedOn: data.linkedOn } }];
}

export function deactivateCustomer(
  data: DeactivateCustomer['data'],
  state: CustomerState,
  context: Context,
): CustomerEvent[] {
  const change = statusChange(data, state, context, 'inactive');
  return change ? [{ type: 'CustomerDeactivated', data: change }] : [];
}

export function reactivateCustomer(
  data: ReactivateCustomer['data'],
  state: CustomerState,
  context: Context,
): CustomerEvent[] {
  const change = statusChange(data, state, context, 'active');
  return change ? [{ type: 'CustomerReactivated', data: change }] : [];
}

/** Dated no earlier than the change before it, else the two would count in the wrong order. `null`: already so. */
function statusChange(
  { reason, on }: DeactivateCustomer['data'],
  state: CustomerState,
  context: Context,
  to: 'active' | 'inactive',
): DeactivateCustomer['data'] | null {
  const customer = existing(state);
  if (customer.status === to) return null;
  effective(on, customer, context, '/on');
  notBefore(on, customer.statusSince, '/on');
  return { reason: written(reason, '/reason'), on };
}
