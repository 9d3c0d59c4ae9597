/** Every event type that a computation stands behind, and the stream categories they are in. */
export const decisionTypes: ReadonlySet<string> = new Set([
  'CreditScored',
  'RatingAssigned',
  'DefaultProbabilityEstimated',
  'TierAssigned',
  'ReviewScheduled',
  'LimitProposed',
  'PaymentTermsProposed',
  'RiskWarningRaised',
  'RiskWarningEscalated',
  'OrderReserved',
  'OrderHeld',
  'OrderReadyForRelease',
]);
