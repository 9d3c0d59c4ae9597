import { join } from 'node:path';
import { describeSamples, type SampleKeys } from '@zixin/kernel/testing';
import { ratingCatalog, type RatingEvent } from './rating.events.js';

const keys: SampleKeys<RatingEvent> = {
  CreditScored: {
    ...{ scoreId: true, reason: true, on: true, facts: true, result: true },
    ...{ coveragePercent: true, currency: true, scoredBy: true },
  },
  RatingAssigned: {
    ...{ from: true, to: true, why: true, by: true, scoreId: true, overrideId: true, on: true, until: true },
  },
  RatingOverrideRequested: {
    ...{ overrideId: true, from: true, to: true, reason: true, until: true },
    ...{ notches: true, requestedBy: true, requestedOn: true, needs: true },
  },
  RatingOverrideApproved: { overrideId: true, approvedBy: true, on: true, needs: true, approvalsLeft: true },
  RatingOverrideDeclined: { overrideId: true, declinedBy: true, reason: true, on: true },
  DefaultProbabilityEstimated: {
    ...{ grade: true, pdPercent: true, lgdPercent: true, ratingScale: true, on: true },
  },
  TierAssigned: { from: true, to: true, basis: true, on: true },
  ReviewScheduled: {
    ...{ reviewId: true, dueOn: true, because: true, days: true, basis: true, warningId: true, on: true },
  },
  ReviewFellDue: { reviewId: true, dueOn: true, on: true },
  ReviewCompleted: { reviewId: true, conclusion: true, completedBy: true, on: true },
};

describeSamples(join(__dirname, '../samples'), ratingCatalog, keys);
