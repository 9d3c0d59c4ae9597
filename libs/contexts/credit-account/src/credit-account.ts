import type { Aggregate, Decider } from '@zixin/kernel';
import { customerOfAccount } from './account-id.js';
import type { AccountInputs } from './account-inputs.js';
import { type CreditAccountState, noAccount } from './account-state.js';
import type { CreditAccountCommand } from './commands.js';
import { type CreditAccountEvent, creditAccountCatalog } from './credit-account.events.js';
import { evolveDefault } from './default-evolution.js';
import { cureDefault, declareDefault } from './defaults.js';
import { deliverOrder } from './deliveries.js';
import { openAccount, placeHold, releaseHold } from './holds.js';
import {
  announceOverdue,
  disputeInvoice,
  issueCreditNote,
  issueInvoice,
  resolveDispute,
} from './invoices.js';
import { asAsked } from './group-asking.js';
import { evolveLimit } from './limit-evolution.js';
import { evolveMitigant } from './mitigant-evolution.js';
import { confirmMitigant } from './mitigant-confirmation.js';
import { registerMitigant, releaseMitigant } from './mitigant-registration.js';
import { evolveOrder } from './order-evolution.js';
import { releaseOrder } from './order-release.js';
import { reviewHeldOrders } from './order-review.js';
import { cancelOrder, changeOrder, holdOrder, placeOrder } from './orders.js';
import { allocatePayment, recallPayment, recordPayment, reversePayment } from './payments.js';
import { proposeLimitByPolicy, proposeTermsByPolicy } from './policy-proposals.js';
import { approveProposal, declineProposal, proposeLimit, proposeTerms } from './proposals.js';
import { evolveReceivable } from './receivable-evolution.js';
import { takeWarningAction } from './warning-actions.js';
import { evolveWriteOff } from './write-off-evolution.js';
import { recordRecovery, writeOffInvoice } from './write-offs.js';

/**
 * One customer's credit in one segment: limit, terms, holds, orders, invoices and payments. One consistency boundary, so no
 * interleaving of commands can reserve an order past the limit.
 */
export const creditAccountDecider: Decider<
  CreditAccountCommand,
  CreditAccountEvent,
  CreditAccountState,
  AccountInputs
> = {
  initialState: noAccount,
  decide: {
    OpenCreditAccount: openAccount,
    ProposeLimit: proposeLimit,
    ProposePaymentTerms: proposeTerms,
    ProposeLimitByPolicy: proposeLimitByPolicy,
    ProposeTermsByPolicy: proposeTermsByPolicy,
    TakeWarningAction: takeWarningAction,
    ApproveProposal: approveProposal,
    DeclineProposal: declineProposal,
    PlaceCreditHold: placeHold,
    ReleaseCreditHold: releaseHold,
    DeclareDefault: declareDefault,
    CureDefault: cureDefault,
    RegisterMitigant: registerMitigant,
    ConfirmMitigant: confirmMitigant,
    ReleaseMitigant: releaseMitigant,
    PlaceOrder: asAsked(placeOrder),
    HoldOrder: holdOrder,
    ReleaseOrder: asAsked(releaseOrder),
    ChangeOrder: asAsked(changeOrder),
    CancelOrder: cancelOrder,
    DeliverOrder: deliverOrder,
    ReviewHeldOrders: asAsked(reviewHeldOrders),
    IssueInvoice: issueInvoice,
    IssueCreditNote: issueCreditNote,
    DisputeInvoice: disputeInvoice,
    ResolveDispute: resolveDispute,
    RecordPayment: recordPayment,
    AllocatePayment: allocatePayment,
    ReversePayment: reversePayment,
    AnnounceOverdue: announceOverdue,
    WriteOffInvoice: writeOffInvoice,
    RecordRecovery: recordRecovery,
  },
  evolve: {
    ...evolveLimit,
    ...evolveDefault,
    ...evolveMitigant,
    ...evolveOrder,
    ...evolveReceivable,
    ...evolveWriteOff,
  },
};

export const creditAccount: Aggregate<
  CreditAccountCommand,
  CreditAccountEvent,
  CreditAccountState,
  AccountInputs
> = {
  category: 'creditAccount',
  catalog: creditAccountCatalog,
  decider: creditAccountDecider,
  partitionKey: customerOfAccount,
  recall: recallPayment,
};
