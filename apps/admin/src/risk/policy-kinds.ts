import type { PolicyKind } from '@zixin/calculations';
import type { riskBacktestTexts } from './risk-backtest.texts.js';

export type Key = (typeof riskBacktestTexts)['keys'][number];

export const kindKeys = {
  scorecard: 'kind.scorecard',
  ratingScale: 'kind.ratingScale',
  limitMethods: 'kind.limitMethods',
  terms: 'kind.terms',
  orderCheck: 'kind.orderCheck',
  tiers: 'kind.tiers',
  warningRules: 'kind.warningRules',
  reviewCadence: 'kind.reviewCadence',
  authority: 'kind.authority',
  riskAppetite: 'kind.riskAppetite',
  evidenceCoverage: 'kind.evidenceCoverage',
} as const satisfies Record<PolicyKind, Key>;
