import type {
  Approval,
  CreditAccountEvent,
  HoldReason,
  LimitChange,
  LimitProposalBasis,
  MitigantRegistered,
  OrderHeld,
  OrderReserved,
  PaymentTerms,
  ProposalFacts,
  TermsProposalBasis,
  WayOut,
} from '@zixin/credit-account/events';
import type { CalendarDate } from '@zixin/kernel';
import { type Account, accountFold, newAccount } from './accounts.js';
import type { CashBalance, Details, Fold, InvoiceBalance, OrderBalance } from './balances.js';

/** Amounts in minor units of the account's currency. */
export interface FileInvoice extends InvoiceBalance {
  readonly number: string | null;
  readonly issuedOn: CalendarDate;
  readonly amount: number;
  readonly dispute: {
    readonly amount: number;
    readonly reason: string;
    readonly raisedOn: CalendarDate;
  } | null;
}

/** A reserved order has no reasons; a held one has all of them. */
export interface FileOrder extends OrderBalance {
  readonly number: string | null;
  readonly placedOn: CalendarDate | null;
  readonly shipOn: CalendarDate | null;
  readonly prepaid: boolean;
  readonly checkAgainOn: CalendarDate | null;
  readonly judgedOn: CalendarDate | null;
  readonly reasons: readonly HoldReason[];
  readonly shortfall: number;
  readonly waysOut: readonly WayOut[];
}

export interface FileCash extends CashBalance {
  readonly source: 'payment' | 'creditNote';
  readonly number: string | null;
  readonly receivedOn: CalendarDate;
  readonly amount: number;
}

/** A proposal nobody has decided yet. */
export type OpenProposal = ProposalFacts & {
  readonly approvals: readonly Pick<Approval, 'approvedBy' | 'approvedOn'>[];
} & (
    | { readonly kind: 'limit'; readonly change: LimitChange; readonly basis?: LimitProposalBasis }
    | {
        readonly kind: 'terms';
        readonly terms: PaymentTerms;
        readonly from: CalendarDate;
        readonly basis?: TermsProposalBasis;
      }
  );

export interface FileAccount extends Account<FileInvoice, FileOrder, FileCash> {
  readonly proposals: readonly OpenProposal[];
  readonly lastPayment: {
    readonly paymentId: string;
    readonly receivedOn: CalendarDate;
    readonly amount: number;
    readonly reversed: boolean;
  } | null;
  /** Registered and not released; what they cover follows from their dates. */
  readonly mitigants: readonly MitigantRegistered['data'][];
  /** Written off and not recovered, minor units. */
  readonly writtenOff: number;
  readonly counts: AccountCounts;
}

/** How often each thing happened, ever. `orderChecks` counts verdicts, `holds` those that held. */
export interface AccountCounts {
  readonly orderChecks: number;
  readonly holds: number;
  readonly invoices: number;
  readonly creditNotes: number;
  readonly payments: number;
  readonly reversals: number;
  readonly disputes: number;
  readonly fellOverdue: number;
}

const noCounts: AccountCounts = {
  orderChecks: 0,
  holds: 0,
  invoices: 0,
  creditNotes: 0,
  payments: 0,
  reversals: 0,
  disputes: 0,
  fellOverdue: 0,
};

export function newFileAccount(segment: string): FileAccount {
  return {
    ...newAccount(segment),
    proposals: [],
    lastPayment: null,
    mitigants: [],
    writtenOff: 0,
    counts: noCounts,
  };
}

const details: Details<FileInvoice, FileOrder, FileCash> = {
  invoice: ({ invoiceId, dueOn, open }, { number, issuedOn, amount }) => {
    return { invoiceId, dueOn, open, number, issuedOn, amount: amount.minor, dispute: null };
  },
  order: (balance, facts) => ({ ...balance, ...orderDetails(facts) }),
  cash: ({ id, unapplied }, { source, number, receivedOn, amount }) => {
    return { id, unapplied, source, number, receivedOn, amount: amount.minor };
  },
};

const noVerdict = { checkAgainOn: null, reasons: [], shortfall: 0, waysOut: [] } as const;

function orderDetails(
  facts: OrderReserved['data'] | OrderHeld['data'] | null,
): Omit<FileOrder, keyof OrderBalance> {
  if (!facts) {
    return { number: null, placedOn: null, shipOn: null, prepaid: false, judgedOn: null, ...noVerdict };
  }
  const { number, placedOn, shipOn, prepaid, on } = facts;
  const order = { number, placedOn, shipOn, prepaid, judgedOn: on, ...noVerdict };
  if ('checkAgainOn' in facts) return { ...order, checkAgainOn: facts.checkAgainOn };
  return { ...order, reasons: facts.reasons, shortfall: facts.shortfall.minor, waysOut: facts.waysOut };
}

const base = accountFold<FileInvoice, FileOrder, FileCash, FileAccount>(details);

function counted<Data>(
  step: (account: FileAccount, data: Data) => FileAccount,
  ...names: readonly (keyof AccountCounts)[]
): (account: FileAccount, data: Data) => FileAccount {
  return (account, data) => {
    const after = step(account, data);
    const counts: { -readonly [K in keyof AccountCounts]: number } = { ...after.counts };
    for (const name of names) counts[name] += 1;
    return { ...after, counts };
  };
}

function approved(account: FileAccount, { proposalId, approvedBy, approvedOn, approvalsLeft }: Approval) {
  if (approvalsLeft === 0) return settled(account, { proposalId });
  const approval = { approvedBy, approvedOn };
  const proposals = account.proposals.map((proposal) =>
    proposal.proposalId === proposalId
      ? { ...proposal, approvals: [...proposal.approvals, approval] }
      : proposal,
  );
  return { ...account, proposals };
}

function settled(account: FileAccount, { proposalId }: { readonly proposalId: string }): FileAccount {
  return { ...account, proposals: account.proposals.filter((open) => open.proposalId !== proposalId) };
}

function withDispute(account: FileAccount, invoiceId: string, dispute: FileInvoice['dispute']): FileAccount {
  const invoices = account.invoices.map((invoice) =>
    invoice.invoiceId === invoiceId ? { ...invoice, dispute } : invoice,
  );
  return { ...account, invoices };
}

/** Folds everything the credit file says of one account. */
export const fileAccountFold: Fold<FileAccount, CreditAccountEvent['type']> = {
  ...base,
  LimitProposed: (account, { change, ...facts }) => ({
    ...account,
    proposals: [...account.proposals, { ...facts, kind: 'limit', change, approvals: [] }],
  }),
  LimitApproved: approved,
  LimitDeclined: settled,
  PaymentTermsProposed: (account, { terms, from, ...facts }) => ({
    ...account,
    proposals: [...account.proposals, { ...facts, kind: 'terms', terms, from, approvals: [] }],
  }),
  PaymentTermsApproved: approved,
  PaymentTermsDeclined: settled,
  OrderReserved: counted(base.OrderReserved, 'orderChecks'),
  OrderHeld: counted(base.OrderHeld, 'orderChecks', 'holds'),
  InvoiceIssued: counted(base.InvoiceIssued, 'invoices'),
  CreditNoteIssued: counted(base.CreditNoteIssued, 'creditNotes'),
  InvoiceDisputed: counted(
    (account, { invoiceId, amount, reason, raisedOn }) =>
      withDispute(account, invoiceId, { amount: amount.minor, reason, raisedOn }),
    'disputes',
  ),
  DisputeResolved: (account, { invoiceId }) => withDispute(account, invoiceId, null),
  InvoiceFellOverdue: counted((account) => account, 'fellOverdue'),
  PaymentReceived: counted((before, data) => {
    const account = base.PaymentReceived(before, data);
    const { paymentId, receivedOn, amount } = data;
    if (account.lastPayment && account.lastPayment.receivedOn > receivedOn) return account;
    return { ...account, lastPayment: { paymentId, receivedOn, amount: amount.minor, reversed: false } };
  }, 'payments'),
  MitigantRegistered: (account, data) => ({ ...account, mitigants: [...account.mitigants, data] }),
  MitigantReleased: (before, data) => {
    const account = base.MitigantReleased(before, data);
    const mitigants = account.mitigants.filter(({ mitigantId }) => mitigantId !== data.mitigantId);
    return { ...account, mitigants };
  },
  InvoiceWrittenOff: (before, data) => {
    const account = base.InvoiceWrittenOff(before, data);
    return { ...account, writtenOff: account.writtenOff + data.amount.minor };
  },
  WriteOffRecovered: (account, { amount }) => ({
    ...account,
    writtenOff: account.writtenOff - amount.minor,
  }),
  PaymentReversed: counted((before, data) => {
    const account = base.PaymentReversed(before, data);
    const { lastPayment } = account;
    if (lastPayment?.paymentId !== data.paymentId) return account;
    return { ...account, lastPayment: { ...lastPayment, reversed: true } };
  }, 'reversals'),
};
