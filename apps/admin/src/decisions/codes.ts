import type { decisionTexts } from './decisions.texts.js';

export type Key = (typeof decisionTexts)['keys'][number];
type Keys = Readonly<Record<string, Key>>;

export const roleKeys: Keys = {
  analyst: 'role.analyst',
  creditLead: 'role.creditLead',
  creditManager: 'role.creditManager',
  financeDirector: 'role.financeDirector',
  committee: 'role.committee',
};

export const kindKeys: Keys = {
  limit: 'kind.limit',
  temporary: 'kind.temporary',
  terms: 'kind.terms',
};

export const statusKeys: Keys = {
  pending: 'status.pending',
  approved: 'status.approved',
  declined: 'status.declined',
};

export const mitigantKeys = {
  bankGuarantee: 'mitigant.bankGuarantee',
  parentGuarantee: 'mitigant.parentGuarantee',
  collateral: 'mitigant.collateral',
  deposit: 'mitigant.deposit',
  creditInsurance: 'mitigant.creditInsurance',
} as const satisfies Keys;

export const actionKeys: Keys = {
  lowerLimit: 'action.lowerLimit',
  shortenTerms: 'action.shortenTerms',
  placeHold: 'action.placeHold',
  demandGuarantee: 'action.demandGuarantee',
  review: 'action.review',
};

export const reasonKeys: Keys = {
  defaulted: 'held.defaulted',
  forced: 'held.forced',
  'group-limit-exceeded': 'held.group-limit-exceeded',
  'limit-exceeded': 'held.limit-exceeded',
  'limit-expired': 'held.limit-expired',
  'no-credit': 'held.no-credit',
  'on-hold': 'held.on-hold',
  'order-too-large': 'held.order-too-large',
  overdue: 'held.overdue',
  terms: 'held.terms',
};

/** Figures of hold reasons, by the service's names. */
export const figureKeys: Keys = {
  limit: 'figure.limit',
  exposure: 'figure.exposure',
  order: 'figure.order',
  shortfall: 'figure.shortfall',
  reason: 'figure.reason',
  overdue: 'figure.overdue',
  oldestOverdueDays: 'figure.oldestOverdueDays',
  days: 'figure.days',
  overdueDays: 'figure.overdueDays',
  maximum: 'figure.maximum',
  asked: 'figure.asked',
  granted: 'figure.granted',
  on: 'figure.on',
  by: 'figure.by',
};

/** Why the policy proposes no limit, apart from what its facts lack. */
export const whyNoLimit: Keys = {
  'grade-missing': 'none.grade-missing',
  'grade-prepayment-only': 'none.grade-prepayment-only',
  'limit-not-computable': 'none.limit-not-computable',
};
