import { type Catalog, v1 } from '@zixin/kernel';
import type { DefaultEvent } from './default.events.js';
import type { LimitEvent } from './limit.events.js';
import type { MitigantEvent } from './mitigant.events.js';
import type { OrderEvent } from './order.events.js';
import type { ReceivableEvent } from './receivable.events.js';
import type { WriteOffEvent } from './write-off.events.js';

// The names of these events, their fields and samples/ are the storage format: never edit one, add a version and an upcaster.

export type CreditAccountEvent =
  LimitEvent | DefaultEvent | MitigantEvent | OrderEvent | ReceivableEvent | WriteOffEvent;

export const creditAccountCatalog: Catalog<CreditAccountEvent> = {
  CreditAccountOpened: v1((data) => data.openedOn),
  LimitProposed: v1((data) => data.proposedOn),
  LimitApproved: v1((data) => data.approvedOn),
  LimitDeclined: v1((data) => data.declinedOn),
  LimitAdjusted: v1((data) => data.from),
  TemporaryLimitGranted: v1((data) => data.from),
  PaymentTermsProposed: v1((data) => data.proposedOn),
  PaymentTermsApproved: v1((data) => data.approvedOn),
  PaymentTermsDeclined: v1((data) => data.declinedOn),
  PaymentTermsChanged: v1((data) => data.from),
  CreditHoldPlaced: v1((data) => data.placedOn),
  CreditHoldReleased: v1((data) => data.releasedOn),
  DefaultDeclared: v1((data) => data.on),
  DefaultCured: v1((data) => data.on),
  MitigantRegistered: v1((data) => data.on),
  MitigantConfirmed: v1((data) => data.on),
  MitigantReleased: v1((data) => data.on),
  OrderReserved: v1((data) => data.on),
  OrderHeld: v1((data) => data.on),
  OrderReadyForRelease: v1((data) => data.on),
  OrderReleased: v1((data) => data.on),
  OrderChanged: v1((data) => data.on),
  OrderCancelled: v1((data) => data.on),
  OrderDelivered: v1((data) => data.on),
  InvoiceIssued: v1((data) => data.issuedOn),
  CreditNoteIssued: v1((data) => data.issuedOn),
  InvoiceDisputed: v1((data) => data.raisedOn),
  DisputeResolved: v1((data) => data.resolvedOn),
  InvoiceFellOverdue: v1((data) => data.on),
  PaymentReceived: v1((data) => data.receivedOn),
  PaymentAllocated: v1((data) => data.effectiveOn),
  PaymentReversed: v1((data) => data.reversedOn),
  InvoiceWrittenOff: v1((data) => data.on),
  WriteOffRecovered: v1((data) => data.receivedOn),
};
