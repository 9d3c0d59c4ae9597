export const itemFilters = ['open', 'overdue', 'disputed', 'all'] as const;
export type ItemFilter = (typeof itemFilters)[number];

interface Filtered {
  readonly daysPastDue: number | null;
  readonly dispute: unknown;
}

const wanted: Readonly<Record<ItemFilter, (item: Filtered) => boolean>> = {
  all: () => true,
  open: () => true,
  overdue: ({ daysPastDue }) => daysPastDue !== null && daysPastDue > 0,
  disputed: ({ dispute }) => dispute !== null,
};
const orders: Readonly<Partial<Record<ItemFilter, string>>> = { overdue: 'dueOn', disputed: '-disputed' };

export function isShown(filter: ItemFilter, item: Filtered): boolean {
  return wanted[filter](item);
}

/** The service's order that puts what the filter wants first; without such a filter the person's. */
export function orderFor(filter: ItemFilter, sort: string): string {
  return orders[filter] ?? sort;
}

/** Whether the next page can hold anything that the filter wants: not once this one ended with what it does not. */
export function mayFollow(filter: ItemFilter, page: readonly Filtered[]): boolean {
  const last = page.at(-1);
  return last !== undefined && isShown(filter, last);
}

/** Whether the person may choose the order. */
export const isFree = (filter: ItemFilter): boolean => orders[filter] === undefined;
