import { type AnyProcess, anyProcess } from '@zixin/kernel';
import { announceOverdue } from './announce-overdue.js';
import { reviewHeldOrders } from './review-held-orders.js';

/** Every process the automation runs. */
export const allProcesses: readonly AnyProcess[] = [
  anyProcess(announceOverdue),
  anyProcess(reviewHeldOrders),
];
