import { creditGroupCatalog, type CreditGroupEvent } from '@zixin/credit-group/events';
import type { DataOf, Recorded } from '@zixin/kernel';
import { recorder, specifyView } from '@zixin/kernel/testing';
import { groupHeadroomOf, groups, groupUseOf } from './groups.js';
import { day } from './testing/account-history.js';
import { eventSamples } from './testing/event-samples.js';

const recorded = recorder(creditGroupCatalog);
const cny = (minor: number) => ({ minor, currency: 'CNY' });

function event<T extends CreditGroupEvent['type']>(
  type: T,
  change: Partial<DataOf<CreditGroupEvent, T>> = {},
) {
  const data = { ...(eventSamples[type] as object), on: day('2026-03-02'), ...change };
  return recorded({ type, data } as never, { stream: 'creditGroup-g-1' }) as Recorded as Recorded<
    Extract<CreditGroupEvent, { readonly type: T }>
  >;
}

const view = specifyView(groups);
const formed = event('CreditGroupFormed', { groupId: 'g-1', name: 'Harbour', currency: 'CNY' });
const limit = { kind: 'AMOUNT', amount: cny(1_000) } as const;
const proposed = event('GroupLimitProposed', { proposalId: 'l-1', limit });
const approved = (approvalsLeft: number) =>
  event('GroupLimitApproved', { proposalId: 'l-1', limit, approvalsLeft, approvedBy: 'max' });
const added = (accountId: string, minor: number) =>
  event('GroupMemberAdded', {
    accountId,
    customerId: accountId,
    openingExposure: cny(minor),
    original: null,
  });
const reserved = event('GroupHeadroomReserved', { reservationId: 'r-1', accountId: 'a-1', amount: cny(400) });
const confirmed = (absorbed: boolean) =>
  event('GroupReservationConfirmed', { reservationId: 'r-1', accountId: 'a-1', amount: cny(400), absorbed });
const reported = (minor: number, absorbed: readonly string[] = []) =>
  event('MemberExposureReported', { accountId: 'a-1', exposure: cny(minor), original: null, absorbed });

function figures(...events: readonly Recorded<CreditGroupEvent>[]) {
  const doc = view
    .given(formed, proposed, approved(0), added('a-1', 100), added('a-2', 50), ...events)
    .document();
  return doc && [groupUseOf(doc).minor, groupHeadroomOf(doc)?.minor];
}

describe('groups', () => {
  it('have the limit once its last approver approved, and nothing bounded before', () => {
    const waiting = view.given(formed, proposed, approved(1));
    waiting.thenMatches({ limit: null, proposals: [{ proposalId: 'l-1', approvals: [{ by: 'max' }] }] });
    expect(groupHeadroomOf(waiting.document()!)).toBeNull();
    view.given(formed, proposed, approved(1), approved(0)).thenMatches({ limit, proposals: [] });
    view
      .given(formed, proposed, event('GroupLimitDeclined', { proposalId: 'l-1' }))
      .thenMatches({ limit: null, proposals: [] });
  });

  it('add up what the members use and what is reserved beside it', () => {
    expect(figures()).toEqual([150, 850]);
    expect(figures(reserved)).toEqual([550, 450]);
    expect(figures(reserved, confirmed(false))).toEqual([550, 450]);
    expect(figures(reserved, confirmed(false), reported(500, ['r-1']))).toEqual([550, 450]);
    expect(figures(reserved, reported(500), confirmed(true))).toEqual([550, 450]);
    expect(figures(reserved, event('GroupReservationReleased', { reservationId: 'r-1' }))).toEqual([
      150, 850,
    ]);
    expect(figures(event('GroupReservationReleased', { reservationId: 'r-1' }), confirmed(false))).toEqual([
      550, 450,
    ]);
  });

  it('follow exposure, rates and members over the limit and back', () => {
    expect(figures(reported(2_000))).toEqual([2_050, -1_050]);
    const members = [{ accountId: 'a-2', exposure: cny(70), original: {} as never }];
    expect(figures(event('GroupRevalued', { members }))).toEqual([170, 830]);
    expect(figures(event('GroupMemberRemoved', { accountId: 'a-1' }))).toEqual([50, 950]);
    expect(figures(event('GroupLimitApproved', { limit: { kind: 'NONE' }, approvalsLeft: 0 }))).toEqual([
      150, -150,
    ]);
    expect(figures(event('GroupLimitApproved', { limit: { kind: 'UNLIMITED' }, approvalsLeft: 0 }))).toEqual([
      150,
      undefined,
    ]);
  });
});
