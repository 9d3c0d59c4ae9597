import { creditGroupCatalog, type CreditGroupEvent } from '@zixin/credit-group/events';
import type { DataOf, Instant } from '@zixin/kernel';
import { recorder, specifyProcess } from '@zixin/kernel/testing';
import { errand } from './group-errands.js';
import { reportGroupExposure } from './report-group-exposure.js';
import { reviewGroupMembers } from './review-group-members.js';
import { sweepGroupReservations } from './sweep-group-reservations.js';
import { account, day, opened, usd } from './testing/events.js';

const recorded = recorder(creditGroupCatalog);

function group<T extends CreditGroupEvent['type']>(
  type: T,
  data: Partial<DataOf<CreditGroupEvent, T>>,
  recordedAt = '2026-03-02T02:00:00.000Z',
) {
  const event = { type, data: { on: day('2026-03-02'), ...data } };
  const stamped = { stream: 'creditGroup-g-1', recordedAt: recordedAt as Instant };
  const made = recorded(event as unknown as Extract<CreditGroupEvent, { readonly type: T }>, stamped);
  // Events of accounts come from another recorder, which counts for itself.
  const meta = { ...made.meta, commandId: `group-${made.meta.commandId}` };
  return { ...made, id: `group-${made.id}`, meta };
}

const accountId = 'customer-1.retail';
const review = {
  category: 'creditAccount',
  id: accountId,
  command: { type: 'ReviewHeldOrders' as const, data: { on: day('2026-03-02') } },
};

describe('reportGroupExposure', () => {
  const process = specifyProcess(reportGroupExposure);
  const report = errand('ReportExposure', accountId);
  const on = day('2026-03-02');
  const joined = group('GroupMemberAdded', { accountId });
  const left = group('GroupMemberRemoved', { accountId });

  it.each([
    ['a reserved order', account('OrderReserved', { on })],
    ['a cancelled order', account('OrderCancelled', { on })],
    ['a changed order', account('OrderChanged', { on })],
    ['a delivery', account('OrderDelivered', { on })],
    ['an invoice', account('InvoiceIssued', { issuedOn: on })],
    ['a payment', account('PaymentReceived', { receivedOn: on })],
    ['a payment taken back', account('PaymentReversed', {})],
    ['a credit note', account('CreditNoteIssued', { issuedOn: on })],
    ['a write-off', account('InvoiceWrittenOff', { on })],
    ['joining a group', group('GroupMemberAdded', { accountId })],
  ])('reports after %s, for an account in a group', (_, event) => {
    process.given(joined).when(event).thenSends(report);
    if (event.type !== 'GroupMemberAdded') process.given().when(event).thenNothing();
    if (event.type !== 'GroupMemberAdded') process.given(joined, left).when(event).thenNothing();
  });

  it('reports once for all events of one command', () =>
    process
      .given(joined, account('OrderChanged', { on }, 'c-1'))
      .when(account('OrderReserved', { on }, 'c-1'))
      .thenNothing());

  it('has an order looked at again that the group refused, not one that the account held by itself', () => {
    const held = (accepted: boolean) =>
      account('OrderHeld', { on, group: { groupId: 'g-1', accepted } as never });
    process.given().when(held(false)).thenSends(report, review);
    process.given().when(held(true)).thenSends(report);
  });
});

describe('reviewGroupMembers', () => {
  const process = specifyProcess(reviewGroupMembers);
  const members = errand('ReviewMembers', 'g-1');
  const added = (id: string, minor: number) =>
    group('GroupMemberAdded', { accountId: id, openingExposure: usd(minor) });
  const reported = (minor: number, absorbed: string[] = []) =>
    group('MemberExposureReported', { accountId, exposure: usd(minor), absorbed });
  const reserved = (minor: number) =>
    group('GroupHeadroomReserved', { reservationId: 'r-1', amount: usd(minor) });
  const confirmed = (absorbed: boolean) =>
    group('GroupReservationConfirmed', { reservationId: 'r-1', amount: usd(40), absorbed });
  const given = process.given(added(accountId, 100), added('a-2', 50), reserved(40));

  it('has members look again when exposure falls, a reservation ends untaken, or rates lower it', () => {
    given.when(reported(99)).thenSends(members);
    given.when(group('GroupReservationReleased', { reservationId: 'r-1' })).thenSends(members);
    const revalued = [{ accountId: 'a-2', exposure: usd(49), original: {} as never }];
    given.when(group('GroupRevalued', { members: revalued })).thenSends(members);
  });

  it('not when it rises, or moves from a reservation into the exposure', () => {
    given.when(reported(100)).thenNothing();
    given.when(reported(140, ['r-1'])).thenNothing();
    given.when(confirmed(false)).thenNothing();
  });

  it('when a report has an order in it and still less than before', () =>
    given.when(reported(139, ['r-1'])).thenSends(members));

  it('when an order that was counted twice for a while is confirmed', () =>
    process
      .given(added(accountId, 100), reserved(40), reported(140))
      .when(confirmed(true))
      .thenSends(members));

  it('when a limit is approved by the last approver', () => {
    given
      .when(group('GroupLimitApproved', { approvalsLeft: 1, approvedOn: day('2026-03-02') }))
      .thenNothing();
    given
      .when(group('GroupLimitApproved', { approvalsLeft: 0, approvedOn: day('2026-03-02') }))
      .thenSends(members);
  });

  it('when a member leaves: those who stay, and the one who is free of the group', () =>
    given.when(group('GroupMemberRemoved', { accountId })).thenSends(members, review));
});

describe('sweepGroupReservations', () => {
  const process = specifyProcess(sweepGroupReservations);
  const sweep = errand('SweepReservations', 'g-1');
  const reserved = (reservationId: string, expiresAt: string) =>
    group('GroupHeadroomReserved', { reservationId, expiresAt: expiresAt as Instant });
  const waiting = process.given(reserved('r-1', '2026-03-02T02:02:00.000Z'));
  const refusedAt = (at: string) => group('GroupHeadroomRefused', { reservationId: 'r-9' }, at);

  it('asks with the next event of the group after one expired', () => {
    waiting.when(refusedAt('2026-03-02T02:02:00.000Z')).thenNothing();
    waiting.when(refusedAt('2026-03-02T02:02:00.001Z')).thenSends(sweep);
  });

  it('asks the next day at the latest', () => {
    expect(waiting.wakesOn()).toBe('2026-03-02');
    expect(process.given().wakesOn()).toBeNull();
    const nextDay = { ...opened('2026-03-03'), meta: refusedAt('2026-03-02T16:00:00.000Z').meta };
    waiting.when(nextDay).thenSends(sweep);
  });

  it.each([
    ['confirmed', group('GroupReservationConfirmed', { reservationId: 'r-1' })],
    ['released', group('GroupReservationReleased', { reservationId: 'r-1' })],
  ])('forgets one that was %s', (_, event) => {
    const rest = process.given(reserved('r-1', '2026-03-02T02:02:00.000Z'), event);
    expect(rest.wakesOn()).toBeNull();
    rest.when(refusedAt('2026-03-02T03:00:00.000Z')).thenNothing();
  });
});
