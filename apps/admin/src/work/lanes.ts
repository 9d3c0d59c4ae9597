import type { workTexts } from './work.texts.js';

export const lanes = ['approve', 'reviews', 'warnings', 'held'] as const;
export type LaneName = (typeof lanes)[number];
export type Key = (typeof workTexts)['keys'][number];

export const laneTitles: Readonly<Record<LaneName, Key>> = {
  approve: 'lane.approve',
  reviews: 'lane.reviews',
  warnings: 'lane.warnings',
  held: 'lane.held',
};

export const actionKeys: Readonly<Record<string, Key>> = {
  lowerLimit: 'action.lowerLimit',
  shortenTerms: 'action.shortenTerms',
  placeHold: 'action.placeHold',
  demandGuarantee: 'action.demandGuarantee',
  review: 'action.review',
};

export const reasonKeys: Readonly<Record<string, Key>> = {
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

export const becauseKeys: Readonly<Record<string, Key>> = {
  completion: 'because.completion',
  manual: 'because.manual',
  rating: 'because.rating',
  tier: 'because.tier',
  warning: 'because.warning',
};
