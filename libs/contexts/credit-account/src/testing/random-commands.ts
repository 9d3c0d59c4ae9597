import { addDays, type Actor, type CalendarDate } from '@zixin/kernel';
import fc from 'fast-check';
import type { CreditAccountCommand } from '../commands.js';
import type { GroupVerdict } from '../order.events.js';
import type { OrderCheckPolicy } from '../order-check-policy.js';
import { bounce, cancel, force, release, resume, stop } from './account-steps.js';
import { cny, director, firstMember, lead, secondMember, today } from './account-story.js';
import { changed, delivered, placed } from './random-orders.js';
import { allocated, credited, invoiced, paid, writtenOff } from './random-receivables.js';
import { limitProposed, proposalId, standing } from './random-standing.js';
import { type Dated, idOf, invoiceId, minor, orderId, rarely } from './random-values.js';

/** One command of a random history, who sends it and when. */
export interface Sent {
  readonly command: CreditAccountCommand;
  readonly by: Actor;
  readonly on: CalendarDate;
}

const undated: fc.Arbitrary<Dated> = fc
  .oneof(
    orderId.map(cancel),
    orderId.map(force),
    fc.tuple(orderId, fc.boolean()).map(([id, override]) => release(id, { override, reason: 'x' })),
    fc.constantFrom<CreditAccountCommand>(stop, resume),
    proposalId.map((id): CreditAccountCommand => ({ type: 'ApproveProposal', data: { proposalId: id } })),
    proposalId.map((id): CreditAccountCommand => ({
      type: 'DeclineProposal',
      data: { proposalId: id, reason: 'x' },
    })),
    fc.tuple(proposalId, minor).map(([id, percent]): CreditAccountCommand => ({
      type: 'ProposePaymentTerms',
      data: {
        ...{ proposalId: id, from: addDays(today, 400), reason: 'x' },
        terms: { netDays: 30, prepaymentPercent: percent % 101 },
      },
    })),
  )
  .map((command) => () => command);

const followed: fc.Arbitrary<Dated> = fc.oneof(
  fc.constant<Dated>((on) => ({ type: 'ReviewHeldOrders', data: { on } })),
  fc.constant<Dated>((on) => ({ type: 'AnnounceOverdue', data: { on } })),
  idOf('p', 6).map(
    (id): Dated =>
      (on) =>
        bounce(id, on),
  ),
  fc.tuple(invoiceId, fc.option(minor)).map(([id, amount]): Dated => {
    const disputed = amount === null ? null : cny(amount);
    return (raisedOn) => ({
      type: 'DisputeInvoice',
      data: { invoiceId: id, amount: disputed, reason: 'x', raisedOn },
    });
  }),
  invoiceId.map((id): Dated => (resolvedOn) => ({
    type: 'ResolveDispute',
    data: { invoiceId: id, outcome: 'rejected', note: '', resolvedOn },
  })),
);

const command = fc.oneof(
  { weight: 4, arbitrary: placed },
  { weight: 1, arbitrary: changed },
  { weight: 3, arbitrary: delivered },
  { weight: 3, arbitrary: invoiced },
  { weight: 1, arbitrary: credited },
  { weight: 3, arbitrary: paid },
  { weight: 2, arbitrary: allocated },
  { weight: 1, arbitrary: limitProposed },
  { weight: 3, arbitrary: undated },
  { weight: 2, arbitrary: followed },
  { weight: 3, arbitrary: writtenOff },
  { weight: 1, arbitrary: standing },
);

/** Random commands over one account, sent from `today` on; many are refused. */
export const sentCommands = fc
  .array(
    fc.record({
      command,
      by: fc.constantFrom(lead, director, firstMember, secondMember),
      daysLater: fc.constantFrom(0, 0, 0, 1, 9),
    }),
    { minLength: 40, maxLength: 60 },
  )
  .map((drafts) => {
    let on = today;
    return drafts.map(({ command: dated, by, daysLater }): Sent => {
      on = addDays(on, daysLater);
      return { command: dated(on), by, on };
    });
  });

/** What the group answers about some of the orders, whenever it is asked. */
export const groupVerdicts: fc.Arbitrary<Readonly<Record<string, GroupVerdict>>> = fc.dictionary(
  orderId,
  rarely.map((over): GroupVerdict => ({
    ...{ groupId: 'g-1', reservationId: 'r-1', accepted: !over, limit: cny(5000), use: cny(4800) },
    ...{ order: cny(300), shortfall: cny(over ? 100 : 0) },
  })),
  { maxKeys: 4 },
);

export const orderCheckPolicies: fc.Arbitrary<Partial<OrderCheckPolicy>> = fc.record({
  comparison: fc.constantFrom('exceeds' as const, 'reaches' as const),
  tolerancePercent: fc.constantFrom('0', '2.5'),
  countUnappliedCash: fc.boolean(),
  overdueDeMinimis: fc.constantFrom(0, 50),
  mitigants: fc.constantFrom('reduceNet' as const, 'raiseLimit' as const),
});
