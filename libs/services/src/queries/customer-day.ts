import { addSettlements, noSettlements, type SettlementSums } from '@zixin/calculations';
import { type CalendarDate, collectionOf } from '@zixin/kernel';
import { type Payment, payments, reversedBy, takenBackBy } from '@zixin/views';
import { type MitigantUse, mitigantUse } from './mitigant-use.js';
import { allDocuments } from './paging.js';
import type { Reads } from './reads.js';

/** What the figures of a day need beside the rows of customers. */
export interface CustomerDay {
  readonly on: CalendarDate;
  readonly use: MitigantUse;
  /** What bounced payments had settled, by `ownedIn`. */
  readonly bounced: ReadonlyMap<string, SettlementSums>;
}

export const ownedIn = (customerId: string, currency: string): string => `${customerId} ${currency}`;

/** Today, for some customers or for all. */
export async function customerDay(reads: Reads, customerIds?: readonly string[]): Promise<CustomerDay> {
  const on = reads.today();
  const bounced = new Map<string, SettlementSums>();
  const where = [...(customerIds ? [{ field: 'customerId', in: customerIds }] : []), ...reversedBy(on)];
  for await (const { doc } of allDocuments<Payment>(reads.readStore, collectionOf(payments), where)) {
    const owner = ownedIn(doc.customerId, doc.currency);
    bounced.set(owner, addSettlements(bounced.get(owner) ?? noSettlements, takenBackBy(doc, on)));
  }
  return { on, use: await mitigantUse(reads, on), bounced };
}
