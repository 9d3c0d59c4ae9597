import { type AnyProcess, anyProcess } from '@zixin/kernel';
import { actOnWarnings } from './act-on-warnings.js';
import { announceOverdue } from './announce-overdue.js';
import { assessInvestigations } from './assess-investigations.js';
import { followDefaults } from './follow-defaults.js';
import { keepReviews } from './keep-reviews.js';
import { proposeAfterRating } from './propose-after-rating.js';
import { reportGroupExposure } from './report-group-exposure.js';
import { reviewGroupMembers } from './review-group-members.js';
import { reviewHeldOrders } from './review-held-orders.js';
import { sweepGroupReservations } from './sweep-group-reservations.js';
import { watchRisks } from './watch-risks.js';

/** Every process the automation runs. */
export const allProcesses: readonly AnyProcess[] = [
  anyProcess(announceOverdue),
  anyProcess(reviewHeldOrders),
  anyProcess(assessInvestigations),
  anyProcess(proposeAfterRating),
  anyProcess(keepReviews),
  anyProcess(followDefaults),
  anyProcess(watchRisks),
  anyProcess(actOnWarnings),
  anyProcess(reportGroupExposure),
  anyProcess(reviewGroupMembers),
  anyProcess(sweepGroupReservations),
];
