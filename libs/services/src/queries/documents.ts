import { CheckpointBehind, collectionOf, DomainError, isUuid } from '@zixin/kernel';
import {
  approvals,
  evidence,
  type EvidenceRecord,
  investigations,
  openItems,
  orders,
  payments,
  ratingOverrides,
  type RiskWarning,
  riskWarnings,
} from '@zixin/views';
import type { Reads } from './reads.js';

/** A document callers address by its own id, and the account it belongs to. */
export interface Located {
  readonly id: string;
  readonly customerId: string;
  readonly segment: string;
}

const views = { order: orders, invoice: openItems, payment: payments, proposal: approvals } as const;
export type LocatedKind = keyof typeof views;

const waitMillis = 5_000;

/**
 * Finds the account of an order, invoice, payment or proposal by id, or by `number:` and the caller's own number. What the views
 * do not know yet is waited for until they have read the log as it was when asked.
 * @throws DomainError `<kind>-not-found`, or `number-ambiguous` when several accounts use the number; CheckpointBehind when the
 * views did not get there in time.
 */
export async function locate(reads: Reads, kind: LocatedKind, reference: string): Promise<Located> {
  const found = await lookUpDocument(reads, kind, reference);
  if (found) return found;
  const upToDate = await waitForViews(reads);
  const late = await lookUpDocument(reads, kind, reference);
  if (late) return late;
  if (!upToDate) throw new CheckpointBehind();
  throw new DomainError(`${kind}-not-found`, { [`${kind}Id`]: reference });
}

/** False when the views are still behind the log as it was when asked: what they lack may be there. */
async function waitForViews({ eventStore, views }: Reads): Promise<boolean> {
  const head = await eventStore.head();
  return head === null || views.waitFor(head, waitMillis);
}

async function lookUpDocument(
  { readStore }: Reads,
  kind: LocatedKind,
  reference: string,
): Promise<Located | null> {
  const collection = collectionOf(views[kind]);
  type Doc = Omit<Located, 'id'>;
  if (isUuid(reference)) {
    const doc = await readStore.get<Doc>(collection, reference);
    return doc && { id: reference, customerId: doc.customerId, segment: doc.segment };
  }
  if (!reference.startsWith('number:') || kind === 'proposal') return null;
  const where = [{ field: 'number', is: reference.slice('number:'.length) }];
  const { items } = await readStore.find<Doc>(collection, { where, limit: 2 });
  const [only, another] = items;
  if (another) throw new DomainError('number-ambiguous', { number: reference });
  return only ? { id: only.key, customerId: only.doc.customerId, segment: only.doc.segment } : null;
}

const owned = {
  investigation: { view: investigations, customerOf: ownCustomer },
  evidence: { view: evidence, customerOf: (doc: EvidenceRecord) => doc.collected.customerId },
  override: { view: ratingOverrides, customerOf: ownCustomer },
  warning: { view: riskWarnings, customerOf: ownCustomer },
} as const;

function ownCustomer({ customerId }: { readonly customerId: string }): string {
  return customerId;
}

/**
 * The customer that an investigation, piece of evidence, override or warning is of. What the views do not know yet is waited
 * for. @throws DomainError `<kind>-not-found`, CheckpointBehind.
 */
export async function customerOf(reads: Reads, kind: keyof typeof owned, id: string): Promise<string> {
  return owned[kind].customerOf(await documentOf<never>(reads, kind, id));
}

/** A warning, open or cleared, as `customerOf` finds it. */
export function warningOf(reads: Reads, id: string): Promise<RiskWarning> {
  return documentOf<RiskWarning>(reads, 'warning', id);
}

async function documentOf<Doc>(reads: Reads, kind: keyof typeof owned, id: string): Promise<Doc> {
  const find = () => reads.readStore.get<Doc>(collectionOf(owned[kind].view), id);
  const found = await find();
  if (found) return found;
  const upToDate = await waitForViews(reads);
  const late = await find();
  if (late) return late;
  if (!upToDate) throw new CheckpointBehind();
  throw new DomainError(`${kind}-not-found`, { [`${kind}Id`]: id });
}
