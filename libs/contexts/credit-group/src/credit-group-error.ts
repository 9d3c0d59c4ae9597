import { DomainError } from '@zixin/kernel';

export const creditGroupCodes = [
  'group-not-found',
  'group-exists',
  'member-not-found',
  'reservations-open',
  'reservation-not-found',
  'reservation-refused',
  'reservation-confirmed',
  'proposal-not-found',
  'proposal-decided',
  'own-proposal',
  'authority-missing',
  'exchange-rate-missing',
  'currency-unknown',
  'currency-mismatch',
  'amount-not-positive',
  'amount-out-of-range',
  'revision-invalid',
  'date-in-future',
  'text-required',
] as const;
export type CreditGroupCode = (typeof creditGroupCodes)[number];

export function refusal(
  code: CreditGroupCode,
  params: DomainError['params'] = {},
  pointer?: string,
): DomainError<CreditGroupCode> {
  return new DomainError(code, params, pointer);
}
