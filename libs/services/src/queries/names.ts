import { collectionOf, type Instant } from '@zixin/kernel';
import { customers, type CustomerRow, displayName } from '@zixin/views';
import { documentsKnownAt } from './history.js';
import type { Reads } from './reads.js';
import type { CustomerNames } from './report-answers.js';

/** Number and name of the customers of a report: from the view, or as they were known at an instant. */
export async function namesOf(
  reads: Reads,
  owners: readonly { readonly customerId: string }[],
  knownAt?: Instant,
): Promise<CustomerNames> {
  const rows = knownAt === undefined ? await liveRows(reads, owners) : await pastRows(reads, owners, knownAt);
  return (customerId) => {
    const row = rows.get(customerId);
    return row ? { number: row.number, name: displayName(row) } : { number: null, name: '' };
  };
}

type Rows = ReadonlyMap<string, CustomerRow>;

async function liveRows(reads: Reads, owners: readonly { readonly customerId: string }[]): Promise<Rows> {
  const ids = owners.map(({ customerId }) => customerId);
  const loaded = await reads.readStore.load(collectionOf(customers), ids);
  return new Map(
    [...loaded].flatMap(([id, { doc }]) => (doc === null ? [] : [[id, doc as CustomerRow] as const])),
  );
}

/** An answer given once stays the same when a customer is renamed later. */
async function pastRows(
  reads: Reads,
  owners: readonly { readonly customerId: string }[],
  knownAt: Instant,
): Promise<Rows> {
  return owners.length === 0 ? new Map() : documentsKnownAt(reads.eventStore, customers, knownAt);
}
