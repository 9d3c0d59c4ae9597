import { daysPastDue } from '@zixin/calculations';
import { effectiveLimit, type EffectiveLimit, limitCurve, securedBy } from '@zixin/credit-account/events';
import { type CalendarDate, formatMinor, ratio, times, toDecimal } from '@zixin/kernel';
import {
  type Account,
  type ApprovalRecord,
  type CustomerRow,
  daysHeld,
  displayName,
  type Exposure,
  exposureOf,
  figuresOf,
  type HeldOrder,
  openAt,
  type OpenItem,
  type OrderRow,
  type Payment,
  type ProposalRecord,
  type ProposedChange,
  type WarningProposal,
  warningActionWords,
  warningLevelOf,
  termsInForce,
} from '@zixin/views';
import { present } from '../presentation.js';
import { factsAnswer } from '../ratings/rating-answers.js';
import { creditPeople, deciders } from '../roles.js';
import type { CustomerDay } from './customer-day.js';
import { datedFigures } from './customer-table.js';
import type { MitigantUse } from './mitigant-use.js';
import { releaseAnswer } from '../orders/releases.js';

export function moneyText(minor: number, currency: string) {
  return { amount: formatMinor(minor, currency), currency };
}

export function limitAnswer({ limit, expired }: EffectiveLimit) {
  return { ...present(limit), expired };
}

export function exposureAnswer(exposure: Exposure, currency: string) {
  return {
    reservedOrders: moneyText(exposure.reserved, currency),
    deliveredNotInvoiced: moneyText(exposure.delivered, currency),
    receivables: moneyText(exposure.receivable, currency),
    unappliedCash: moneyText(exposure.unapplied, currency),
    total: moneyText(exposure.total, currency),
  };
}

/** Limit, terms, hold, exposure by stage and headroom (`null`: unlimited) of one account on a date, under the policy's use of mitigants. */
export function accountAnswer(account: Account, on: CalendarDate, use: MitigantUse) {
  const { segment, currency, openedOn } = account;
  const layers = securedBy(account.layers, account.secured, use);
  const effective = effectiveLimit(layers, on);
  const exposure = exposureOf(account);
  const granted = effective.limit.kind === 'AMOUNT' ? effective.limit.amount.minor : 0;
  const headroom =
    effective.limit.kind === 'UNLIMITED' ? null : moneyText(granted - exposure.total, currency);
  return {
    ...{ segment, currency, openedOn },
    limit: limitAnswer(effective),
    limitAhead: limitCurve(layers, on)
      .slice(1)
      .map((step) => ({ from: step.from, ...limitAnswer(step) })),
    terms: termsInForce(account.terms, on),
    hold: account.hold,
    default: account.default,
    exposure: exposureAnswer(exposure, currency),
    headroom,
  };
}

export function customerAnswer(row: CustomerRow, day: CustomerDay) {
  const { on, use } = day;
  const {
    customerId,
    number,
    country,
    identifiers,
    industry,
    region,
    status,
    registeredOn,
    cooperationFrom,
  } = row;
  const { currency, exposure, open, unapplied, oldestDueOn } = figuresOf(row);
  const { limit, used, overdue, overdueDays, daysBeyondTerms } = datedFigures(row, day);
  const figures =
    currency === null
      ? null
      : {
          exposure: moneyText(exposure, currency),
          open: moneyText(open, currency),
          unapplied: moneyText(unapplied, currency),
          overdue: moneyText(overdue, currency),
          /** Of all accounts in this currency; `null`: unlimited. */
          limit: limit === null ? null : moneyText(limit, currency),
          usedPercent: used === null ? null : toDecimal(times(used, ratio(100)), 2),
          /** Value-weighted over all payments so far; `null`: none settled anything. */
          daysBeyondTerms: daysBeyondTerms === null ? null : toDecimal(daysBeyondTerms, 2),
        };
  return {
    ...{ id: customerId, number, name: displayName(row), country, identifiers, industry, region, status },
    ...{ registeredOn, cooperationFrom, figures, oldestDueOn },
    oldestOverdueDays: overdueDays,
    ...standingAnswer(row),
    accounts: row.accounts.map((account) => accountAnswer(account, on, use)),
    updatedAt: row.updatedAt,
  };
}

function standingAnswer({ standing }: CustomerRow) {
  const { grade, gradeBefore, gradeFrom, tier, warnings, reviewDueOn } = standing;
  return {
    ...{ grade, gradeBefore, gradeFrom, tier, reviewDueOn },
    ...{ warning: warningLevelOf(standing), openWarnings: warnings.length },
  };
}

/** An invoice as of a date: what was open then and how late it was (or how late it was settled). */
export function openItemAnswer(item: OpenItem, on: CalendarDate) {
  const { invoiceId, customerId, segment, number, issuedOn, dueOn, currency, dispute } = item;
  const open = openAt(item, on);
  return {
    ...{ id: invoiceId, customerId, segment, number, issuedOn, dueOn },
    amount: moneyText(item.amount, currency),
    open: moneyText(open, currency),
    daysPastDue: open > 0 ? daysPastDue(dueOn, on) : null,
    settledOn: open > 0 ? null : item.settledOn,
    daysBeyondTerms: open > 0 ? null : daysPastDue(dueOn, item.settledOn),
    dispute: dispute && { ...dispute, amount: moneyText(dispute.amount, currency) },
    applications: item.applications.map((part) => ({ ...part, amount: moneyText(part.amount, currency) })),
    recoveries: item.recoveries.map((part) => ({ ...part, amount: moneyText(part.amount, currency) })),
  };
}

export function paymentAnswer(payment: Payment) {
  const { currency, ...facts } = payment;
  return {
    ...facts,
    amount: moneyText(payment.amount, currency),
    unapplied: moneyText(payment.unapplied, currency),
    allocations: payment.allocations.map((part) => ({ ...part, amount: moneyText(part.amount, currency) })),
  };
}

export function orderRowAnswer({ orderId, currency, ...order }: OrderRow) {
  return {
    id: orderId,
    ...order,
    amount: moneyText(order.amount, currency),
    reserved: moneyText(order.reserved, currency),
    delivered: moneyText(order.delivered, currency),
    invoiced: moneyText(order.invoiced, currency),
  };
}

export function heldOrderAnswer(order: HeldOrder, on: CalendarDate) {
  const { orderId, currency, amount, shortfall, waysOut, ...facts } = order;
  return {
    id: orderId,
    ...present(facts),
    ...releaseAnswer(waysOut, order.reasons),
    amount: moneyText(amount, currency),
    shortfall: moneyText(shortfall, currency),
    daysHeld: daysHeld(order, on),
  };
}

/** A row of the approvals: a proposal of an account, or what a warning proposes. */
export function approvalAnswer(row: ApprovalRecord) {
  return row.kind === 'warningAction' ? warningProposalAnswer(row) : proposalAnswer(row);
}

/**
 * What a warning proposes, what that would do in words, and the roles that may take and decline it, with
 * `POST /v1/warnings/{warningId}/actions` and `…/actions/{action}/decline`.
 */
function warningProposalAnswer({ proposalId, figures, ...proposal }: WarningProposal) {
  return {
    ...{ id: proposalId, ...proposal, figures: factsAnswer(figures) },
    does: warningActionWords[proposal.action.action],
    ...{ mayTake: creditPeople, mayDecline: deciders },
  };
}

export function proposalAnswer({ proposalId, basis, ...proposal }: ProposalRecord) {
  return { id: proposalId, ...present(proposal), basis: basis && basisAnswer(basis, currencyOf(proposal)) };
}

/** Figures of a limit as decimals of the account's currency; facts keep minor units, as policies read them. */
function basisAnswer(basis: NonNullable<ProposalRecord['basis']>, currency: string) {
  if (!('figures' in basis)) return basis;
  const { facts, figures } = basis;
  const text = (minor: number | null) => (minor === null ? null : formatMinor(minor, currency));
  return {
    currency,
    facts: factsAnswer(facts),
    figures: {
      ...figures,
      methods: figures.methods.map((method) => ({ ...method, amount: text(method.amount) })),
      unrounded: text(figures.unrounded),
      proposed: text(figures.proposed),
    },
  };
}

/** Of the amount that a policy proposed. */
function currencyOf(proposal: ProposedChange): string {
  const limit = 'change' in proposal && proposal.change.layer === 'base' ? proposal.change.limit : null;
  return limit?.kind === 'AMOUNT' ? limit.amount.currency : '';
}
