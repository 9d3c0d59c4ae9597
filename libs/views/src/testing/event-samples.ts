import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultOrderCheck } from '@zixin/credit-account';
import type { DataOf, Instant } from '@zixin/kernel';
import type { CreditEvent } from '../catalogs.js';
import { day, usd } from './account-history.js';
import { ownership, registered, registration, erased } from './customer-events.js';

const on = day('2026-02-03');
const reason = 'because';
const proposalId = 'proposal-1';
const limit = { kind: 'AMOUNT', amount: usd(123_456_789) } as const;
const needs = { role: 'creditManager', approvers: 1, resultingTotal: limit } as const;
const facts = { proposalId, proposedBy: 'user-1', proposedOn: on, reason, needs };
const approval = { proposalId, approvedBy: 'user-2', approvedOn: on, needs, approvalsLeft: 0 };
const decline = { proposalId, declinedBy: 'user-2', declinedOn: on, reason };
const terms = { netDays: 45, prepaymentPercent: 20 };
const check = {
  on,
  exposure: usd(0),
  limit,
  limitExpired: false,
  headroom: usd(1),
  oldestOverdueDays: 0,
  overdue: usd(0),
  policy: defaultOrderCheck,
};
const orderId = 'order-1';
const order = {
  orderId,
  number: 'O-7',
  amount: usd(500_000),
  placedOn: on,
  shipOn: day('2026-02-20'),
  termsDays: null,
  prepaid: false,
  sellingEntity: null,
  orderedBy: null,
  on,
  check,
};
const invoiceId = 'invoice-1';
const invoice = { number: 'R-9', issuedOn: on, dueOn: day('2026-03-05'), amount: usd(500_000) };
const paymentId = 'payment-1';
const claim = { scheme: 'lei', value: '5493001KJTIIGC8Y1R12', customerId: 'customer-1', on };

type Samples = { readonly [T in CreditEvent['type']]: DataOf<CreditEvent, T> };

/** Written here because specs count on what they say. */
const written = {
  CustomerRegistered: registered.data,
  RegistrationRecorded: registration('Northern Steel').data,
  OwnershipRecorded: ownership.data,
  ManagementRecorded: {
    organisation: null,
    managers: [{ role: 'CFO', name: { personId: 'person-1', sealed: 'sealed-person-1' }, background: null }],
    source: 'visit',
    recordedOn: on,
  },
  CooperationStarted: { startedOn: on },
  IndustryAssigned: { industry: 'C31', assignedOn: on },
  SegmentOpened: { segment: 'retail', currency: 'USD', openedOn: on },
  CrmAccountLinked: { system: 'crm', value: 'A-77', linkedOn: on },
  NoteAdded: {
    noteId: 'note-1',
    kind: 'promise',
    text: 'will pay',
    on,
    promisedAmount: usd(1_000),
    promisedOn: on,
  },
  CustomerDeactivated: { reason, on },
  CustomerReactivated: { reason, on },
  PersonalDataErased: erased.data,
  IdentifierClaimed: claim,
  IdentifierReleased: { ...claim, reason },
  BusinessDayOpened: { date: on, working: true },
  UserInvited: { userId: 'user-1', login: 'li', displayName: 'Li', kind: 'person', on },
  RoleGranted: { role: 'creditManager', on },
  RoleWithdrawn: { role: 'creditManager', on },
  DelegationGranted: {
    delegationId: 'd-1',
    toUserId: 'user-2',
    role: 'creditManager',
    from: on,
    until: day('2026-02-10'),
  },
  DelegationEnded: { delegationId: 'd-1', on },
  ApiKeyIssued: {
    keyId: 'key-1',
    label: 'ERP',
    scopes: ['orders'],
    expiresAt: '2027-01-01T00:00:00.000Z' as Instant,
    on,
  },
  ApiKeyRevoked: { keyId: 'key-1', reason, on },
  CreditAccountOpened: { customerId: 'customer-1', segment: 'main', currency: 'USD', openedOn: on },
  LimitProposed: { ...facts, change: { layer: 'base', limit, from: on, until: null } },
  LimitApproved: approval,
  LimitDeclined: decline,
  LimitAdjusted: { proposalId, limit, previous: { kind: 'NONE' }, from: on, until: null },
  TemporaryLimitGranted: {
    proposalId,
    mode: 'uplift',
    amount: usd(100_000),
    from: on,
    until: day('2026-02-28'),
  },
  PaymentTermsProposed: { ...facts, terms, from: on },
  PaymentTermsApproved: { ...approval, approvalsLeft: 1 },
  PaymentTermsDeclined: decline,
  PaymentTermsChanged: { proposalId, terms, previous: null, from: on },
  CreditHoldPlaced: { reason, placedBy: 'user-1', placedOn: on },
  CreditHoldReleased: { reason, releasedBy: 'user-1', releasedOn: on },
  OrderReserved: { ...order, reserved: usd(500_000), earmarked: usd(0), checkAgainOn: null },
  OrderHeld: {
    ...order,
    reasons: [
      { code: 'limit-exceeded', figures: {} },
      { code: 'overdue', figures: {} },
    ],
    shortfall: usd(100_000),
    waysOut: [
      { kind: 'pay', amount: usd(100_000) },
      { kind: 'raise-limit', to: usd(600_000), role: 'creditLead' },
      { kind: 'override', role: 'creditLead' },
    ],
  },
  OrderReadyForRelease: { orderId, on, check },
  OrderReleased: {
    orderId,
    reserved: usd(500_000),
    override: true,
    authority: 'creditLead',
    reason,
    releasedBy: 'user-2',
    on,
  },
  OrderChanged: {
    orderId,
    amount: usd(400_000),
    previousAmount: usd(500_000),
    shipOn: on,
    termsDays: null,
    on,
  },
  OrderCancelled: { orderId, freed: usd(400_000), reason, on },
  OrderDelivered: {
    orderId,
    deliveryId: 'delivery-1',
    amount: usd(500_000),
    alreadyInvoiced: usd(0),
    fromReserved: usd(500_000),
    final: true,
    on,
  },
  InvoiceIssued: { invoiceId, ...invoice, orders: [], sellingEntity: null, orderedBy: null },
  CreditNoteIssued: {
    creditNoteId: 'credit-note-1',
    number: 'CN-1',
    issuedOn: on,
    amount: usd(500),
    applied: [{ invoiceId, amount: usd(500), invoiceOpen: usd(499_500) }],
    unapplied: usd(0),
    reason,
  },
  InvoiceDisputed: { invoiceId, amount: usd(500), reason, raisedOn: on },
  DisputeResolved: { invoiceId, outcome: 'upheld', note: 'price', resolvedOn: on },
  InvoiceFellOverdue: { invoiceId, dueOn: invoice.dueOn, open: usd(499_500), on: day('2026-03-06') },
  PaymentReceived: { paymentId, number: 'P-3', receivedOn: on, amount: usd(500), method: 'wire' },
  PaymentAllocated: {
    paymentId,
    invoiceId,
    source: 'payment',
    amount: usd(500),
    invoiceOpen: usd(499_000),
    paidOn: on,
    effectiveOn: on,
    unapplied: usd(0),
    invoice,
  },
  PaymentReversed: {
    paymentId,
    amount: usd(500),
    reason,
    reversedOn: day('2026-02-10'),
    unapplied: usd(0),
    reopened: [{ invoiceId, reopenedAmount: usd(500), ...invoice }],
  },
} satisfies Partial<Samples>;

export interface StoredSample {
  readonly type: string;
  readonly data: unknown;
}

/** The stored events in the `samples` folders of all contexts, every version of every type. */
export function storedSamples(): readonly StoredSample[] {
  const contexts = join(__dirname, '../../../contexts');
  return readdirSync(contexts).flatMap((context) => {
    const folder = join(contexts, context, 'samples');
    return jsonFiles(folder).map((file) => ({
      type: file.split('.')[0] ?? file,
      data: JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown,
    }));
  });
}

function jsonFiles(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
}

const stored = Object.fromEntries(storedSamples().map(({ type, data }) => [type, data])) as Samples;

/** One example of every event type: as written here, else the stored sample. */
export const eventSamples: Samples = { ...stored, ...written };
