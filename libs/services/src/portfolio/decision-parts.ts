import { type FactSource, type FactsUsed, type PolicyReference, readUpTo } from '@zixin/calculations';
import {
  type AuthorityNeeded,
  bearsNoCredit,
  type HoldReason,
  type LimitProposed,
  type OrderCheck,
  type WayOut,
} from '@zixin/credit-account';
import type { DataOf } from '@zixin/kernel';
import type { CreditScored } from '@zixin/rating';
import type { CreditEvent } from '@zixin/views';

/** The events that are decisions about a customer. */
export const decisionTypes = [
  'CreditScored',
  'RatingAssigned',
  'RatingOverrideRequested',
  'RatingOverrideApproved',
  'RatingOverrideDeclined',
  'TierAssigned',
  'ReviewScheduled',
  'LimitProposed',
  'LimitApproved',
  'LimitDeclined',
  'LimitAdjusted',
  'TemporaryLimitGranted',
  'PaymentTermsProposed',
  'PaymentTermsApproved',
  'PaymentTermsDeclined',
  'PaymentTermsChanged',
  'MitigantConfirmed',
  'CreditHoldPlaced',
  'CreditHoldReleased',
  'OrderReserved',
  'OrderHeld',
  'OrderReadyForRelease',
  'OrderReleased',
  'RiskWarningRaised',
  'RiskWarningEscalated',
  'DefaultDeclared',
  'DefaultCured',
  'InvoiceWrittenOff',
] as const satisfies readonly CreditEvent['type'][];
export type DecisionType = (typeof decisionTypes)[number];

/** What a decision was made of, as its event stored it. */
export interface DecisionParts {
  readonly facts?: FactsUsed | undefined;
  /** Figures of the account itself. */
  readonly check?: OrderCheck;
  /** Read beside the facts' own sources. */
  readonly sources?: readonly FactSource[];
  readonly policies?: readonly (PolicyReference | undefined)[];
  readonly score?: CreditScored['data']['result'];
  readonly limit?: LimitProposed['data'];
  readonly binding?: string | null;
  /** Words of people, and codes of rules. */
  readonly reasons?: readonly (string | HoldReason)[];
  readonly waysOut?: readonly WayOut[];
}

type PartsTable = { readonly [T in DecisionType]: (data: DataOf<CreditEvent, T>) => DecisionParts };

const authorityOf = ({ basis }: AuthorityNeeded): DecisionParts => ({
  policies: [basis?.authority],
  sources: basis?.gradeSource ? [basis.gradeSource] : [],
});
const because = ({ reason }: { readonly reason: string }): DecisionParts => ({ reasons: [reason] });

/** What pulled the grade below the one of the score: a knock-out, or too little coverage. */
function capOf({ grade, coverageCap, knockOuts, ...result }: CreditScored['data']['result']): string | null {
  if (result.score === null || grade === result.scoreGrade) return null;
  return knockOuts.find(({ cap }) => cap === grade)?.code ?? (coverageCap === grade ? 'coverageCap' : null);
}

const table: PartsTable = {
  CreditScored: ({ facts, result, reason }) => ({
    ...{ facts, score: result, reasons: [reason], binding: capOf(result) },
    policies: [result.scorecard, result.ratingScale],
  }),
  RatingAssigned: ({ why }) => ({ reasons: [why] }),
  RatingOverrideRequested: ({ needs, reason }) => ({ policies: [needs.authority], reasons: [reason] }),
  RatingOverrideApproved: ({ needs }) => ({ policies: [needs.authority] }),
  RatingOverrideDeclined: because,
  TierAssigned: ({ basis: { facts, tiers, ratingScale } }) => ({ facts, policies: [tiers, ratingScale] }),
  ReviewScheduled: ({ basis, because: reason }) => ({
    ...{ facts: basis?.facts, reasons: [reason] },
    policies: [basis?.reviewCadence, basis?.ratingScale],
  }),
  LimitProposed(data) {
    const { policies = [], sources = [] } = authorityOf(data.needs);
    const { facts, figures } = data.basis ?? {};
    const binding = bearsNoCredit(data) ? 'gradeBearsNoCredit' : (figures?.bindingMethod ?? null);
    const named = [figures?.limitMethods, ...policies];
    return { limit: data, facts, sources, policies: named, binding, reasons: [data.reason] };
  },
  LimitApproved: ({ needs }) => authorityOf(needs),
  LimitDeclined: because,
  LimitAdjusted: () => ({}),
  TemporaryLimitGranted: () => ({}),
  PaymentTermsProposed({ needs, basis, reason }) {
    const { policies = [], sources = [] } = authorityOf(needs);
    return { sources, policies: [basis?.terms, ...policies], reasons: [reason] };
  },
  PaymentTermsApproved: ({ needs }) => authorityOf(needs),
  PaymentTermsDeclined: because,
  PaymentTermsChanged: () => ({}),
  MitigantConfirmed: ({ needs }) => authorityOf(needs),
  CreditHoldPlaced: because,
  CreditHoldReleased: because,
  OrderReserved: ({ check }) => ({ check, policies: [check.policy] }),
  OrderHeld: ({ check, reasons, waysOut }) => ({
    ...{ check, reasons, waysOut, policies: [check.policy], binding: reasons[0]?.code ?? null },
  }),
  OrderReadyForRelease: ({ check }) => ({ check, policies: [check.policy] }),
  OrderReleased: ({ reason }) => ({ reasons: reason === null ? [] : [reason] }),
  RiskWarningRaised: ({ figures, warningRules, code }) => ({
    ...{ facts: figures, policies: [warningRules], binding: code },
  }),
  RiskWarningEscalated: ({ figures, warningRules, rule }) => ({
    ...{ facts: figures, policies: [warningRules], binding: rule.code },
  }),
  DefaultDeclared: because,
  DefaultCured: because,
  InvoiceWrittenOff: because,
};

export function isDecision(type: string): type is DecisionType {
  return (decisionTypes as readonly string[]).includes(type);
}

export function decisionParts(type: DecisionType, data: unknown): DecisionParts {
  return (table[type] as (data: unknown) => DecisionParts)(data);
}

/** Up to where the streams were read: of a check its own, right before it. */
export function sourcesOf(
  { facts, sources = [], check }: DecisionParts,
  { stream, revision }: FactSource,
): readonly FactSource[] {
  const own = check ? [{ stream, revision: revision - 1 }] : [];
  const read = facts && Object.hasOwn(facts, readUpTo) ? (facts[readUpTo]?.sources ?? []) : [];
  return [...read, ...sources, ...own];
}
