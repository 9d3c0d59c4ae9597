import { addDays, type Actor, type CalendarDate } from '@zixin/kernel';
import fc from 'fast-check';
import type { Allocation, CreditAccountCommand } from '../commands.js';
import type { GroupVerdict } from '../order.events.js';
import type { OrderCheckPolicy } from '../order-check-policy.js';
import {
  allocate,
  base,
  bounce,
  cancel,
  change,
  creditNote,
  deliver,
  force,
  invoice,
  noCredit,
  oldestFirst,
  pay,
  place,
  recover,
  release,
  resume,
  stop,
  to,
  unallocated,
  unlimited,
  writeOff,
} from './account-steps.js';
import { cny, director, firstMember, lead, secondMember, today } from './account-story.js';

/** One command of a random history, who sends it and when. */
export interface Sent {
  readonly command: CreditAccountCommand;
  readonly by: Actor;
  readonly on: CalendarDate;
}

/** Commands whose dates lie around the day they are sent on. */
type Dated = (on: CalendarDate) => CreditAccountCommand;

const idOf = (prefix: string, most: number) => fc.integer({ min: 1, max: most }).map((n) => `${prefix}-${n}`);
const [orderId, invoiceId] = [idOf('o', 5), idOf('i', 12)];
const small = fc.integer({ min: 1, max: 60 });
const minor = fc.oneof(small, fc.integer({ min: 1, max: 900 }));
const rarely = fc.constantFrom(false, false, false, false, true);
const daysAgo = fc.constantFrom(0, 0, 0, 1, 7);

const allocation: fc.Arbitrary<Allocation> = fc.oneof(
  fc.constantFrom(oldestFirst, unallocated),
  fc.dictionary(invoiceId, minor, { maxKeys: 3 }).map(to),
);

const placed = fc
  .record({
    ...{
      orderId,
      minor: fc.integer({ min: 50, max: 500 }),
      prepaid: rarely,
      ahead: fc.constantFrom(0, 3, 95),
    },
    termsDays: fc.constantFrom(null, null, 10, 60),
  })
  .map(({ ahead, ...order }): Dated => {
    const { prepaid, termsDays } = order;
    return (on) =>
      place(order.orderId, order.minor, { prepaid, termsDays, placedOn: on, shipOn: addDays(on, ahead) });
  });

const changed = fc
  .record({ orderId, minor, ahead: fc.constantFrom(null, 5, 120) })
  .map(({ ahead, ...order }): Dated => {
    const amount = cny(order.minor);
    return (on) =>
      change(order.orderId, { amount, ...(ahead === null ? {} : { shipOn: addDays(on, ahead) }) });
  });

const delivered = fc
  .record({
    orderId,
    minor: fc.oneof(small, small, minor),
    deliveryId: idOf('d', 40),
    final: rarely,
    share: rarely,
  })
  .map(({ share, ...one }): Dated => {
    const { deliveryId, final } = one;
    const part = share ? { sharePercent: '33.3' } : { amount: cny(one.minor) };
    return (on) => deliver(one.orderId, one.minor, { deliveryId, final, deliveredOn: on, part });
  });

const invoiced = fc
  .record({
    ...{ invoiceId, daysAgo, extra: fc.constantFrom(0, 0, 0, 17) },
    parts: fc.dictionary(orderId, small, { maxKeys: 2 }),
  })
  .map(({ parts, extra, ...one }): Dated => {
    const sum = Object.values(parts).reduce((total, part) => total + part, extra) || 25;
    return (on) => {
      const issuedOn = addDays(on, -one.daysAgo);
      return invoice(one.invoiceId, sum, parts, { issuedOn, dueOn: addDays(issuedOn, 10) });
    };
  });

const credited = fc.record({ id: idOf('n', 4), minor, invoiceId: fc.option(invoiceId) }).map(
  (note): Dated =>
    (on) =>
      creditNote(note.id, note.minor, note.invoiceId, { issuedOn: on }),
);

const paid = fc
  .record({ id: idOf('p', 8), minor, allocation, daysAgo, abroad: rarely })
  .map(({ abroad, ...payment }): Dated => (on) => {
    const receivedOn = addDays(on, -payment.daysAgo);
    const foreign = abroad ? { amount: { minor: payment.minor, currency: 'USD' } } : {};
    return pay(payment.id, payment.minor, payment.allocation, { receivedOn, ...foreign });
  });

const creditId = fc.oneof(idOf('p', 8), idOf('n', 4));
const allocated = fc.tuple(creditId, allocation).map(
  ([id, how]): Dated =>
    () =>
      allocate(id, how),
);
const proposalId = idOf('l', 4);

const limitProposed = fc
  .record({
    proposalId,
    minor,
    kind: fc.constantFrom('base', 'base', 'uplift', 'override', 'none', 'unlimited'),
  })
  .map(({ kind, ...proposal }): Dated => {
    const mode = kind === 'override' ? kind : 'uplift';
    const limits = { base: proposal.minor * 2, none: noCredit, unlimited };
    return (from) => {
      const until = addDays(from, 20);
      const amount = cny(proposal.minor);
      const limit = kind in limits ? limits[kind as keyof typeof limits] : null;
      const temporary = { layer: 'temporary', mode, amount, from, until } as const;
      const to = limit === null ? temporary : base(limit, from, proposal.minor % 3 === 0 ? until : null);
      return { type: 'ProposeLimit', data: { proposalId: proposal.proposalId, change: to, reason: 'x' } };
    };
  });

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

const writtenOff: fc.Arbitrary<Dated> = fc.oneof(
  fc.tuple(invoiceId, fc.option(small)).map(
    ([id, part]): Dated =>
      (on) =>
        writeOff(id, part, on),
  ),
  fc.tuple(idOf('r', 40), invoiceId, small).map(
    ([id, from, amount]): Dated =>
      (on) =>
        recover(id, from, amount, on),
  ),
);

const secured = fc
  .record({ id: idOf('m', 4), minor, coveragePercent: fc.constantFrom('100', '33.3'), days: fc.nat(20) })
  .map(({ id, minor: amount, coveragePercent, days }): Dated => (from) => ({
    type: 'RegisterMitigant',
    data: {
      ...{ mitigantId: id, kind: 'bankGuarantee', provider: 'x', amount: cny(amount), coveragePercent },
      ...{ haircutPercent: '10', from, until: addDays(from, days), evidence: null },
    },
  }));

const standing: fc.Arbitrary<Dated> = fc.oneof(
  { weight: 3, arbitrary: secured },
  {
    weight: 3,
    arbitrary: idOf('m', 4).map((mitigantId): Dated => () => ({
      type: 'ConfirmMitigant',
      data: { mitigantId },
    })),
  },
  {
    weight: 1,
    arbitrary: idOf('m', 4).map((mitigantId): Dated => (on) => ({
      type: 'ReleaseMitigant',
      data: { mitigantId, reason: 'x', on },
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Dated>((on) => ({ type: 'DeclareDefault', data: { reason: 'x', on } })),
  },
  { weight: 3, arbitrary: fc.constant<Dated>((on) => ({ type: 'CureDefault', data: { reason: 'x', on } })) },
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
