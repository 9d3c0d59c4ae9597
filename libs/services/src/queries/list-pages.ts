import type { Collection, Condition, Page } from '@zixin/kernel';
import type { PageDto } from '@zixin/platform';
import type { ServiceContext } from '../service-context.js';

type Order = Parameters<PageDto['toQuery']>[0];

/** The condition that names a list's customer, by id or number. @throws DomainError `customer-not-found`. */
export async function ownerOf(
  service: ServiceContext,
  { customer }: { readonly customer?: string },
): Promise<readonly Condition[]> {
  return customer === undefined ? [] : [{ field: 'customerId', is: await service.customerId(customer) }];
}

/** Equality for every filter that was given. */
export function same(filters: Readonly<Record<string, string | undefined>>): readonly Condition[] {
  return Object.entries(filters).flatMap(([field, is]) => (is === undefined ? [] : [{ field, is }]));
}

/** One page of a view in an order, unless the caller asks for another. */
export function pageOf<Doc>(
  { reads }: ServiceContext,
  collection: Collection,
  dto: PageDto,
  { where, order }: { readonly where: readonly Condition[]; readonly order: Order },
): Promise<Page<Doc>> {
  return reads.readStore.find<Doc>(collection, { ...dto.toQuery(order), where });
}

export function answered<Doc, Answer>({ items, next }: Page<Doc>, answer: (doc: Doc) => Answer) {
  return { items: items.map(({ doc }) => answer(doc)), next };
}
