import { validIdentifier } from '@zixin/calculations';
import { type Context, isCurrency, isSame, lookUp, type Money, written } from '@zixin/kernel';
import type { RecordRegistration, RegisterCustomer } from './commands.js';
import type { CustomerEvent } from './customer.events.js';
import type { CustomerState } from './customer-state.js';
import { effective, existing, notErased, notInFuture, refusal } from './rules.js';

export function registerCustomer(
  data: RegisterCustomer['data'],
  state: CustomerState,
  context: Context,
): CustomerEvent[] {
  const { customerId, country, registeredOn } = data;
  const number = data.number === null ? null : written(data.number, '/number');
  const name = written(data.name, '/name');
  const registered = { customerId, number, name, country, registeredOn };
  if (state.status !== 'none') {
    if (isSame(state.registered, registered)) return [];
    throw refusal('customer-exists', { customerId });
  }
  if (country !== null && !/^[A-Z]{2}$/.test(country))
    throw refusal('country-invalid', { country }, '/country');
  notInFuture(registeredOn, context, '/registeredOn');
  return [{ type: 'CustomerRegistered', data: registered }];
}

export function recordRegistration(
  data: RecordRegistration['data'],
  state: CustomerState,
  context: Context,
): CustomerEvent[] {
  const customer = existing(state);
  const recorded = {
    ...data,
    legalName: written(data.legalName, '/legalName'),
    identifiers: data.identifiers.map((each, index) => validIdentifier(each, `/identifiers/${index}`)),
    source: written(data.source, '/source'),
  };
  if (isSame(lookUp(customer.registrations, data.recordedOn), recorded)) return [];
  capital(data.registeredCapital, '/registeredCapital');
  capital(data.paidInCapital, '/paidInCapital');
  if (data.establishedOn !== null) notInFuture(data.establishedOn, context, '/establishedOn');
  effective(data.recordedOn, customer, context, '/recordedOn');
  notErased(customer, data.legalRepresentative, '/legalRepresentative');
  return [{ type: 'RegistrationRecorded', data: recorded }];
}

function capital(amount: Money | null, pointer: string): void {
  if (amount === null) return;
  const { minor, currency } = amount;
  if (!isCurrency(currency)) throw refusal('currency-unknown', { value: currency }, `${pointer}/currency`);
  if (minor < 0) throw refusal('amount-negative', {}, `${pointer}/amount`);
}
