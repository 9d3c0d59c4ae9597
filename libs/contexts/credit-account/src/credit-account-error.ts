import { DomainError, type ErrorParams } from '@zixin/kernel';

/** Every code with which a command to a credit account may be refused; README.md says what each means. */
export const creditAccountErrorCodes = [
  'account-exists',
  'account-not-found',
  'allocation-exceeds-open',
  'allocation-exceeds-payment',
  'amount-below-delivered',
  'amount-not-positive',
  'amount-out-of-range',
  'authority-missing',
  'credit-note-exceeds-invoice',
  'currency-mismatch',
  'currency-unknown',
  'date-in-future',
  'dates-out-of-order',
  'delivery-differs',
  'dispute-exceeds-invoice',
  'due-before-issue',
  'effective-before-existence',
  'exchange-rate-missing',
  'grade-missing',
  'grade-prepayment-only',
  'group-asked-for-less',
  'invoice-differs',
  'invoice-not-found',
  'invoice-repeated',
  'invoice-settled',
  'limit-not-computable',
  'mitigant-differs',
  'mitigant-ended',
  'mitigant-not-found',
  'order-closed',
  'order-exists',
  'order-held',
  'order-not-found',
  'order-repeated',
  'orders-exceed-invoice',
  'own-declaration',
  'own-mitigant',
  'own-proposal',
  'payment-not-found',
  'policy-missing',
  'proposal-decided',
  'proposal-lapsed',
  'proposal-not-found',
  'recovery-exceeds-write-off',
  'share-invalid',
  'terms-invalid',
  'terms-not-listed',
  'text-required',
  'write-off-exceeds-open',
] as const;
export type CreditAccountErrorCode = (typeof creditAccountErrorCodes)[number];

/** A refusal with one of this context's codes; `pointer` is a JSON pointer into the command's data. */
export function refusal(
  code: CreditAccountErrorCode,
  params: ErrorParams = {},
  pointer?: string,
): DomainError<CreditAccountErrorCode> {
  return new DomainError(code, params, pointer);
}
