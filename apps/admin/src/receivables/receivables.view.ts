import { date, oneOf, order, text } from '../ui/view-state.js';
import { itemFilters } from './item-filters.js';

export const tabs = ['open-items', 'aging', 'behaviour', 'payments', 'orders'] as const;
export type Tab = (typeof tabs)[number];

export const orderStatuses = [
  ...(['all', 'reserved', 'deferred', 'held', 'ready'] as const),
  ...(['released', 'delivered', 'cancelled'] as const),
] as const;

export const actions = ['payment', 'invoice', 'credit-note', 'order', 'default', 'cure'] as const;
export type Action = (typeof actions)[number];

const orders = {
  'open-items': order(['number', 'issuedOn', 'dueOn', 'open'], 'dueOn'),
  payments: order(['receivedOn', 'number', 'amount', 'unapplied'], '-receivedOn'),
  orders: order(['placedOn', 'number', 'shipOn', 'amount', 'reserved'], '-placedOn'),
};

/** The order of a tab's documents: the address may name one that this tab does not have. */
export const orderOf = (tab: keyof typeof orders, sort: string): string =>
  orders[tab].read(sort) ?? orders[tab].fallback;

/** Everything that the address says of the screen. */
export const receivablesView = {
  tab: oneOf(tabs, 'open-items'),
  customer: text(''),
  show: oneOf(itemFilters, 'open'),
  status: oneOf(orderStatuses, 'all'),
  sort: text(''),
  asOf: date,
  /** The document that is open beside the list. */
  id: text(''),
  do: oneOf(['', ...actions] as const, ''),
};

export interface ReceivablesView {
  readonly tab: Tab;
  readonly customer: string;
  readonly show: (typeof itemFilters)[number];
  readonly status: (typeof orderStatuses)[number];
  readonly sort: string;
  readonly asOf: string | null;
  readonly id: string;
  readonly do: Action | '';
}

export interface TabProps {
  readonly view: ReceivablesView;
  readonly onChange: (change: Partial<ReceivablesView>) => void;
}
