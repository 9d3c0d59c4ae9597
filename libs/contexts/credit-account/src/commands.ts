import type { WarningAction } from '@zixin/calculations';
import type { CalendarDate, Command, Money } from '@zixin/kernel';
import type { LimitChange, PaymentTerms } from './limit.events.js';
import type { MitigantFacts } from './mitigant.events.js';
import type { OrderFacts } from './order.events.js';

/** How money finds its invoices: oldest due first, as listed, or not yet. */
export type Allocation =
  | { readonly mode: 'oldestDueFirst' }
  | { readonly mode: 'none' }
  | {
      readonly mode: 'explicit';
      readonly items: readonly { readonly invoiceId: string; readonly amount: Money }[];
    };

export type DeliveredPart = { readonly amount: Money } | { readonly sharePercent: string };

export type OpenCreditAccount = Command<
  'OpenCreditAccount',
  {
    readonly customerId: string;
    readonly segment: string;
    readonly currency: string;
    readonly openedOn: CalendarDate;
  }
>;
export type ProposeLimit = Command<
  'ProposeLimit',
  { readonly proposalId: string; readonly change: LimitChange; readonly reason: string }
>;
export type ProposePaymentTerms = Command<
  'ProposePaymentTerms',
  {
    readonly proposalId: string;
    readonly terms: PaymentTerms;
    readonly from: CalendarDate;
    readonly reason: string;
  }
>;
/** The limit that the policies in force give this customer, as a proposal. */
export type ProposeLimitByPolicy = Command<
  'ProposeLimitByPolicy',
  { readonly proposalId: string; readonly reason: string }
>;
/** The terms that the policy in force lists for the customer's grade, as a proposal. */
export type ProposeTermsByPolicy = Command<
  'ProposeTermsByPolicy',
  { readonly proposalId: string; readonly reason: string }
>;
/** What a warning asks for; an action marked automatic takes effect at once. */
export type TakeWarningAction = Command<
  'TakeWarningAction',
  {
    readonly proposalId: string;
    readonly warningId: string;
    readonly action: WarningAction;
    readonly reason: string;
  }
>;
export type ApproveProposal = Command<'ApproveProposal', { readonly proposalId: string }>;
export type DeclineProposal = Command<
  'DeclineProposal',
  { readonly proposalId: string; readonly reason: string }
>;
export type PlaceCreditHold = Command<'PlaceCreditHold', { readonly reason: string }>;
export type ReleaseCreditHold = Command<'ReleaseCreditHold', { readonly reason: string }>;
export type DeclareDefault = Command<
  'DeclareDefault',
  { readonly reason: string; readonly on: CalendarDate }
>;
export type CureDefault = Command<'CureDefault', { readonly reason: string; readonly on: CalendarDate }>;
export type RegisterMitigant = Command<'RegisterMitigant', MitigantFacts>;
export type ConfirmMitigant = Command<'ConfirmMitigant', { readonly mitigantId: string }>;
export type ReleaseMitigant = Command<
  'ReleaseMitigant',
  { readonly mitigantId: string; readonly reason: string; readonly on: CalendarDate }
>;

/** Amounts of orders, invoices, payments and credit notes may be in another currency than the account's. */
export type PlaceOrder = Command<'PlaceOrder', Omit<OrderFacts, 'original'>>;
export type HoldOrder = Command<'HoldOrder', { readonly orderId: string; readonly reason: string }>;
/** `override` releases an order that its check still holds. */
export type ReleaseOrder = Command<
  'ReleaseOrder',
  { readonly orderId: string; readonly override: boolean; readonly reason: string | null }
>;
export type ChangeOrder = Command<
  'ChangeOrder',
  {
    readonly orderId: string;
    readonly amount?: Money;
    readonly shipOn?: CalendarDate;
    readonly termsDays?: number | null;
  }
>;
export type CancelOrder = Command<'CancelOrder', { readonly orderId: string; readonly reason: string }>;
/** `final`: nothing more of the order will be delivered. Without a day: today, or the day of the delivery that is known. */
export type DeliverOrder = Command<
  'DeliverOrder',
  {
    readonly orderId: string;
    readonly deliveryId: string;
    readonly part: DeliveredPart;
    readonly final: boolean;
    readonly deliveredOn: CalendarDate | null;
  }
>;
export type ReviewHeldOrders = Command<'ReviewHeldOrders', { readonly on: CalendarDate }>;

/** The parts of orders are in the currency of the invoice. */
export type IssueInvoice = Command<
  'IssueInvoice',
  {
    readonly invoiceId: string;
    readonly number: string | null;
    readonly issuedOn: CalendarDate;
    readonly dueOn: CalendarDate;
    readonly amount: Money;
    readonly orders: readonly { readonly orderId: string; readonly amount: Money }[];
    readonly sellingEntity: string | null;
    readonly orderedBy: string | null;
  }
>;
/** Applied to the named invoice as far as it is open; without one it is unapplied credit. */
export type IssueCreditNote = Command<
  'IssueCreditNote',
  {
    readonly creditNoteId: string;
    readonly number: string | null;
    readonly issuedOn: CalendarDate;
    readonly amount: Money;
    readonly invoiceId: string | null;
    readonly reason: string;
  }
>;
export type DisputeInvoice = Command<
  'DisputeInvoice',
  {
    readonly invoiceId: string;
    readonly amount: Money | null;
    readonly reason: string;
    readonly raisedOn: CalendarDate;
  }
>;
export type ResolveDispute = Command<
  'ResolveDispute',
  {
    readonly invoiceId: string;
    readonly outcome: 'upheld' | 'rejected';
    readonly note: string;
    readonly resolvedOn: CalendarDate;
  }
>;
export type RecordPayment = Command<
  'RecordPayment',
  {
    readonly paymentId: string;
    readonly number: string | null;
    readonly receivedOn: CalendarDate;
    readonly amount: Money;
    readonly method: string | null;
    readonly allocation: Allocation;
  }
>;
export type AllocatePayment = Command<
  'AllocatePayment',
  { readonly paymentId: string; readonly allocation: Allocation }
>;
export type ReversePayment = Command<
  'ReversePayment',
  { readonly paymentId: string; readonly reason: string; readonly reversedOn: CalendarDate }
>;
export type AnnounceOverdue = Command<'AnnounceOverdue', { readonly on: CalendarDate }>;
/** Without an amount: all that is open. */
export type WriteOffInvoice = Command<
  'WriteOffInvoice',
  {
    readonly invoiceId: string;
    readonly amount?: Money;
    readonly reason: string;
    readonly on: CalendarDate;
  }
>;
export type RecordRecovery = Command<
  'RecordRecovery',
  {
    readonly recoveryId: string;
    readonly invoiceId: string;
    readonly amount: Money;
    readonly receivedOn: CalendarDate;
  }
>;

export type LimitCommand =
  | OpenCreditAccount
  | ProposeLimit
  | ProposePaymentTerms
  | ProposeLimitByPolicy
  | ProposeTermsByPolicy
  | TakeWarningAction
  | ApproveProposal
  | DeclineProposal
  | PlaceCreditHold
  | ReleaseCreditHold
  | DeclareDefault
  | CureDefault
  | RegisterMitigant
  | ConfirmMitigant
  | ReleaseMitigant;
export type OrderCommand =
  PlaceOrder | HoldOrder | ReleaseOrder | ChangeOrder | CancelOrder | DeliverOrder | ReviewHeldOrders;
export type ReceivableCommand =
  | IssueInvoice
  | IssueCreditNote
  | DisputeInvoice
  | ResolveDispute
  | RecordPayment
  | AllocatePayment
  | ReversePayment
  | AnnounceOverdue
  | WriteOffInvoice
  | RecordRecovery;
export type CreditAccountCommand = LimitCommand | OrderCommand | ReceivableCommand;
