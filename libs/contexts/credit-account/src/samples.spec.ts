import { join } from 'node:path';
import { describeSamples, type SampleKeys } from '@zixin/kernel/testing';
import { creditAccountCatalog, type CreditAccountEvent } from './credit-account.events.js';

const proposal = {
  proposalId: true,
  proposedBy: true,
  proposedOn: true,
  reason: true,
  needs: true,
  warningId: true,
  basis: true,
} as const;
const approval = {
  proposalId: true,
  approvedBy: true,
  approvedOn: true,
  needs: true,
  approvalsLeft: true,
} as const;
const declination = { proposalId: true, declinedBy: true, declinedOn: true, reason: true } as const;
const order = {
  orderId: true,
  number: true,
  amount: true,
  original: true,
  placedOn: true,
  shipOn: true,
  termsDays: true,
  prepaid: true,
  sellingEntity: true,
  orderedBy: true,
  on: true,
  check: true,
} as const;

const keys: SampleKeys<CreditAccountEvent> = {
  CreditAccountOpened: { customerId: true, segment: true, currency: true, openedOn: true },
  LimitProposed: { ...proposal, change: true },
  LimitApproved: approval,
  LimitDeclined: declination,
  LimitAdjusted: { proposalId: true, limit: true, previous: true, from: true, until: true },
  TemporaryLimitGranted: { proposalId: true, mode: true, amount: true, from: true, until: true },
  PaymentTermsProposed: { ...proposal, terms: true, from: true },
  PaymentTermsApproved: approval,
  PaymentTermsDeclined: declination,
  PaymentTermsChanged: { proposalId: true, terms: true, previous: true, from: true },
  CreditHoldPlaced: { reason: true, placedBy: true, placedOn: true },
  CreditHoldReleased: { reason: true, releasedBy: true, releasedOn: true },
  DefaultDeclared: { reason: true, declaredBy: true, on: true },
  DefaultCured: { reason: true, curedBy: true, on: true },
  MitigantRegistered: {
    ...{ mitigantId: true, kind: true, provider: true, amount: true, coveragePercent: true },
    ...{ haircutPercent: true, from: true, until: true, evidence: true, registeredBy: true, on: true },
  },
  MitigantConfirmed: {
    ...{ mitigantId: true, confirmedBy: true, on: true, needs: true, confirmationsLeft: true },
    ...{ raises: true, from: true, until: true },
  },
  MitigantReleased: { mitigantId: true, reason: true, releasedBy: true, on: true },
  OrderReserved: { ...order, group: true, reserved: true, earmarked: true, checkAgainOn: true },
  OrderHeld: { ...order, group: true, reasons: true, shortfall: true, waysOut: true },
  OrderReadyForRelease: { orderId: true, on: true, check: true },
  OrderReleased: {
    ...{ orderId: true, reserved: true, override: true, authority: true, reason: true },
    ...{ releasedBy: true, on: true },
  },
  OrderChanged: {
    ...{ orderId: true, amount: true, previousAmount: true, shipOn: true, termsDays: true, on: true },
  },
  OrderCancelled: { orderId: true, freed: true, reason: true, on: true },
  OrderDelivered: {
    ...{ orderId: true, deliveryId: true, amount: true, alreadyInvoiced: true, fromReserved: true },
    ...{ final: true, on: true },
  },
  InvoiceIssued: {
    ...{ invoiceId: true, number: true, issuedOn: true, dueOn: true, amount: true, orders: true },
    ...{ sellingEntity: true, orderedBy: true, original: true },
  },
  CreditNoteIssued: {
    ...{ creditNoteId: true, number: true, issuedOn: true, amount: true, applied: true },
    ...{ unapplied: true, reason: true, original: true },
  },
  InvoiceDisputed: { invoiceId: true, amount: true, reason: true, raisedOn: true },
  DisputeResolved: { invoiceId: true, outcome: true, note: true, resolvedOn: true },
  InvoiceFellOverdue: { invoiceId: true, dueOn: true, open: true, on: true },
  PaymentReceived: {
    ...{ paymentId: true, number: true, receivedOn: true, amount: true, original: true, method: true },
  },
  PaymentAllocated: {
    ...{ invoiceId: true, amount: true, invoiceOpen: true, paymentId: true, source: true, paidOn: true },
    ...{ effectiveOn: true, unapplied: true, invoice: true },
  },
  PaymentReversed: {
    ...{ paymentId: true, amount: true, reason: true, reversedOn: true, unapplied: true, reopened: true },
  },
  InvoiceWrittenOff: { invoiceId: true, amount: true, reason: true, writtenOffBy: true, on: true },
  WriteOffRecovered: { recoveryId: true, invoiceId: true, amount: true, receivedOn: true },
};

describeSamples(join(__dirname, '../samples'), creditAccountCatalog, keys);
