import { creditAccountCatalog } from '@zixin/credit-account/events';
import {
  applyToView,
  asKnown,
  keysOf,
  type DomainEvent,
  type Recorded,
  type TwoClocks,
  type View,
} from '@zixin/kernel';
import { type ApprovalRecord, approvals } from './approvals.js';
import { evidence, type EvidenceRecord } from './evidence.js';
import { type InvestigationRecord, investigations } from './investigations.js';
import { type CustomerRating, ratings } from './ratings.js';
import { type RiskWarning, riskWarnings } from './risk-warnings.js';
import { creditFile, type CreditFile } from './credit-file.js';
import { heldOrders, type HeldOrder } from './held-orders.js';
import { openItems, type OpenItem } from './open-items.js';
import { orders, type OrderRow } from './orders.js';
import { type BehaviourYear, paymentBehaviour } from './payment-behaviour.js';
import { type Payment, payments } from './payments.js';

/** A customer's documents, folded from the events of its streams that count. `file` is null before anything was known. */
export interface ReplayedCustomer {
  readonly file: CreditFile | null;
  readonly items: readonly OpenItem[];
  readonly payments: readonly Payment[];
  readonly years: readonly BehaviourYear[];
  readonly orders: readonly OrderRow[];
  readonly heldOrders: readonly HeldOrder[];
  readonly proposals: readonly ApprovalRecord[];
  readonly rating: CustomerRating | null;
  readonly warnings: readonly RiskWarning[];
  readonly investigations: readonly InvestigationRecord[];
  readonly evidence: readonly EvidenceRecord[];
  /** How many events counted. */
  readonly events: number;
}

/** The same views as live ones, as of a date and as known at an instant, from all events of one customer's streams, each stream in its own order. */
export function replayCustomer(events: readonly Recorded[], clocks: TwoClocks): ReplayedCustomer {
  const inEffect = asKnown(events, clocks);
  const counting = new Set(inEffect);
  const counted = events.filter((event) => counting.has(event));
  return {
    file: fileOf(inEffect, counted),
    items: fold(openItems, counted),
    payments: fold(payments, counted),
    years: fold(paymentBehaviour, counted),
    orders: fold(orders, counted),
    heldOrders: fold(heldOrders, counted),
    proposals: fold(approvals, counted),
    rating: fold(ratings, inEffect)[0] ?? null,
    warnings: fold(riskWarnings, counted),
    investigations: fold(investigations, counted),
    evidence: fold(evidence, counted),
    events: counted.length,
  };
}

/**
 * Of what is known about the customer, the latest by effective date wins. An account's amounts build on what was recorded
 * before them, whatever their dates, so its events keep the order of their stream; its layers are dated themselves.
 */
function fileOf(inEffect: readonly Recorded[], counted: readonly Recorded[]): CreditFile | null {
  const ofAccount = (event: Recorded) => event.type in creditAccountCatalog;
  const events = [...inEffect.filter((event) => !ofAccount(event)), ...counted.filter(ofAccount)];
  const file = fold(creditFile, events)[0];
  if (!file) return null;
  const updatedAt = counted.reduce(
    (last, { meta }) => (meta.recordedAt > last ? meta.recordedAt : last),
    file.updatedAt,
  );
  return { ...file, updatedAt };
}

function fold<Doc, E extends DomainEvent>(view: View<Doc, E>, events: readonly Recorded[]): readonly Doc[] {
  const documents = new Map<string, Doc>();
  for (const event of events as readonly Recorded<E>[]) {
    if (!(event.type in view.on)) continue;
    for (const key of keysOf(view, event)) {
      const doc = applyToView(view, documents.get(key) ?? null, event, key);
      if (doc === null) documents.delete(key);
      else documents.set(key, doc);
    }
  }
  return [...documents.values()];
}
