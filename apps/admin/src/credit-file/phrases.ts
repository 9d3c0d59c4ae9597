import type { Account, CreditFile, Evidence } from './credit-file.queries.js';
import type { creditFileTexts } from './credit-file.texts.js';

export type Key = (typeof creditFileTexts)['keys'][number];
type Rating = NonNullable<CreditFile['rating']>['ratings'][number];
type OrderStatus = Account['openOrders'][number]['status'];
type HoldReason = Account['openOrders'][number]['reasons'][number]['code'];
type Investigation = CreditFile['investigations'][number];

export const ratingByKeys = {
  model: 'rating.by.model',
  override: 'rating.by.override',
  expiry: 'rating.by.expiry',
  default: 'rating.by.default',
  cure: 'rating.by.cure',
} as const satisfies Record<Rating['by'], Key>;

export const scoreReasonKeys: Readonly<Record<string, Key>> = {
  investigation: 'score.reason.investigation',
  review: 'score.reason.review',
  request: 'score.reason.request',
  manual: 'score.reason.manual',
  policy: 'score.reason.policy',
  evidence: 'score.reason.evidence',
};

export const orderStatusKeys = {
  cancelled: 'order.cancelled',
  deferred: 'order.deferred',
  held: 'order.held',
  ready: 'order.ready',
  released: 'order.released',
  reserved: 'order.reserved',
  unplaced: 'order.unplaced',
} as const satisfies Record<OrderStatus, Key>;

export const holdReasonKeys = {
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
} as const satisfies Record<HoldReason, Key>;

export const investigationReasonKeys = {
  onboarding: 'investigation.onboarding',
  periodic: 'investigation.periodic',
  limitRequest: 'investigation.limitRequest',
  warning: 'investigation.warning',
} as const satisfies Record<Investigation['reason'], Key>;

export const investigationStatusKeys = {
  open: 'investigation.open',
  completed: 'investigation.completed',
  cancelled: 'investigation.cancelled',
} as const satisfies Record<Investigation['status'], Key>;

export const evidenceKeys = {
  registration: 'evidence.registration',
  ownership: 'evidence.ownership',
  management: 'evidence.management',
  financialStatements: 'evidence.financialStatements',
  agencyReport: 'evidence.agencyReport',
  bankReference: 'evidence.bankReference',
  taxRecord: 'evidence.taxRecord',
  litigation: 'evidence.litigation',
  tradeReference: 'evidence.tradeReference',
  marketResearch: 'evidence.marketResearch',
  siteVisit: 'evidence.siteVisit',
} as const satisfies Record<Evidence['kind'], Key>;

/** How a trade reference is paid, and how a case stands. */
export const standingKeys: Readonly<Record<string, Key>> = {
  early: 'standing.early',
  prompt: 'standing.prompt',
  slow: 'standing.slow',
  delinquent: 'standing.delinquent',
  open: 'case.open',
  closed: 'case.closed',
  enforcement: 'case.enforcement',
  defendant: 'case.defendant',
  plaintiff: 'case.plaintiff',
  other: 'case.other',
};

export const mitigantKeys = {
  bankGuarantee: 'mitigant.bankGuarantee',
  collateral: 'mitigant.collateral',
  creditInsurance: 'mitigant.creditInsurance',
  deposit: 'mitigant.deposit',
  parentGuarantee: 'mitigant.parentGuarantee',
} as const satisfies Record<Account['mitigants'][number]['kind'], Key>;

export const actionKeys = {
  lowerLimit: 'action.lowerLimit',
  shortenTerms: 'action.shortenTerms',
  placeHold: 'action.placeHold',
  demandGuarantee: 'action.demandGuarantee',
  review: 'action.review',
} as const satisfies Record<CreditFile['warnings'][number]['actions'][number]['action'], Key>;
