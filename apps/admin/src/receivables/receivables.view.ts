import { date, oneOf, text } from '../ui/view-state.js';
import { itemFilters } from './item-filters.js';

export const tabs = ['open-items', 'aging', 'behaviour', 'payments', 'orders'] as const;
export type Tab = (typeof tabs)[number];

export const orderStatuses = [
  ...(['all', 'reserved', 'deferred', 'held', 'ready'] as const),
  ...(['released', 'delivered', 'cancelled'] as const),
] as const;

export const actions = ['payment', 'invoice', 'credit-note', 'order', 'default', 'cure'] as const;
export type Action = (typeof actions)[number];

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
