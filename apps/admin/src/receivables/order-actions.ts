import type { OrderStatus } from './receivables.queries.js';

export type OrderAction = 'deliver' | 'release' | 'hold' | 'amend' | 'cancel';

const waiting: readonly OrderAction[] = ['release', 'amend', 'cancel'];
const goingOut: readonly OrderAction[] = ['deliver', 'hold', 'amend', 'cancel'];

const byStatus: Readonly<Record<OrderStatus, readonly OrderAction[]>> = {
  held: waiting,
  ready: waiting,
  reserved: goingOut,
  deferred: ['hold', 'amend', 'cancel'],
  released: goingOut,
  delivered: [],
  cancelled: [],
};

/** What can be tried on an order; the service decides. */
export function orderActions(status: OrderStatus): readonly OrderAction[] {
  return byStatus[status];
}
