import type { PolicyKind } from '@zixin/calculations';
import { AuthorityForm } from './authority-form.js';
import { EvidenceCoverageForm, RiskAppetiteForm } from './coverage-form.js';
import { LimitMethodsForm } from './limit-methods-form.js';
import { OrderCheckForm } from './order-check-form.js';
import { RatingScaleForm } from './rating-scale-form.js';
import { ReviewCadenceForm } from './review-cadence-form.js';
import { ScorecardForm } from './scorecard-form.js';
import { TermsForm } from './terms-form.js';
import { TiersForm } from './tiers-form.js';
import { WarningRulesForm } from './warning-rules-form.js';

/** The form of each kind of policy; read only, it is the policy in words. */
export const policyForms: Readonly<Record<PolicyKind, React.ComponentType>> = {
  scorecard: ScorecardForm,
  ratingScale: RatingScaleForm,
  limitMethods: LimitMethodsForm,
  terms: TermsForm,
  orderCheck: OrderCheckForm,
  tiers: TiersForm,
  warningRules: WarningRulesForm,
  reviewCadence: ReviewCadenceForm,
  authority: AuthorityForm,
  riskAppetite: RiskAppetiteForm,
  evidenceCoverage: EvidenceCoverageForm,
};
