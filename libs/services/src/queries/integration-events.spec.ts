import { accountIdOf } from '@zixin/credit-account/events';
import { recorder } from '@zixin/kernel/testing';
import { creditCatalog, type CreditEvent } from '@zixin/views';
import { feedFilter } from './feed-filter.js';
import { feedEventsOf, integrationEventsOf } from './integration-events.js';

const customerId = '0197f3a0-0000-7000-8000-000000000001';
const cny = (minor: number) => ({ minor, currency: 'CNY' });
const on = '2026-03-02' as never;
const recorded = (event: { readonly type: string; readonly data: object }, stream: string) =>
  recorder(creditCatalog)(event as CreditEvent, { stream, partitionKey: customerId });
const told = (type: string, data: object, stream = `creditAccount-${customerId}`) =>
  integrationEventsOf(recorded({ type, data }, stream));

describe('integration events', () => {
  it('are CloudEvents about the customer, with the id of the stored event', () => {
    const stored = { scoreId: 's', overrideId: null, why: 'free text', by: 'model' };
    const data = { from: 'A', to: 'BBB', on, until: null };
    expect(told('RatingAssigned', { ...stored, ...data }, `rating-${customerId}`)).toEqual([
      {
        specversion: '1.0',
        id: 'event-1',
        source: '/zixin',
        type: 'com.zixin.credit.rating-changed.v1',
        subject: customerId,
        time: '2026-03-02T02:00:00.000Z',
        datacontenttype: 'application/json',
        data,
      },
    ]);
  });

  it('say amounts as decimals, the segment, and reasons by code only', () => {
    const order = { orderId: 'o-1', number: 'SO-1', amount: cny(125_000), on };
    const reasons = [{ code: 'limit-exceeded', figures: { limit: cny(1) } }];
    const stream = `creditAccount-${accountIdOf(customerId, 'spares')}`;
    const [held] = told(
      'OrderHeld',
      { ...order, reasons, shortfall: cny(5), waysOut: [], check: {} },
      stream,
    );
    expect(held).toMatchObject({ type: 'com.zixin.credit.order-held.v1', subject: customerId });
    expect(held?.data).toEqual({
      segment: 'spares',
      orderId: 'o-1',
      number: 'SO-1',
      amount: { amount: '1250.00', currency: 'CNY' },
      on,
      reasons: ['limit-exceeded'],
      shortfall: { amount: '0.05', currency: 'CNY' },
    });
  });

  it('keep silent where nothing changed for others', () => {
    const grade = { from: 'A', to: 'A', on, until: null };
    expect(told('RatingAssigned', grade, `rating-${customerId}`)).toEqual([]);
    expect(told('TierAssigned', { from: 'key', to: 'key', on }, `rating-${customerId}`)).toEqual([]);
    const group = { limit: { kind: 'UNLIMITED' }, previous: null, approvedOn: on };
    expect(told('GroupLimitApproved', { ...group, approvalsLeft: 1 }, 'creditGroup-g')).toEqual([]);
    expect(told('GroupLimitApproved', { ...group, approvalsLeft: 0 }, 'creditGroup-g')).toMatchObject([
      { subject: 'g', data: { limit: { kind: 'UNLIMITED' }, previous: null, on } },
    ]);
  });

  it('name the rule of a warning that is cleared', () => {
    const data = { warningId: `${customerId}.overdue-rate`, on, by: 'rule', reason: 'figure-off' };
    expect(told('RiskWarningCleared', data, `warning-${customerId}`)).toMatchObject([
      { data: { code: 'overdue-rate' } },
    ]);
  });
});

describe('the feed', () => {
  const evidence = recorded({ type: 'EvidenceRetracted', data: { on } }, `investigation-${customerId}`);
  const hold = recorded({ type: 'CreditHoldPlaced', data: { placedOn: on } }, `creditAccount-${customerId}`);
  const user = recorded({ type: 'RoleGranted', data: { on } }, 'access-u');

  it('tells of what has no public event that something was recorded', () => {
    expect(feedEventsOf(evidence)).toMatchObject([
      {
        type: 'com.zixin.credit.record-changed.v1',
        subject: customerId,
        data: { record: 'investigation', change: 'EvidenceRetracted', customerId, revision: 0 },
      },
    ]);
    const policy = recorded({ type: 'PolicyRetired', data: { on } }, 'policy-terms');
    expect(feedEventsOf(policy)).toMatchObject([{ subject: 'terms', data: { customerId: null } }]);
  });

  it('is filtered by public types, by what happened, and by customer', () => {
    const types = (wanted: string | undefined, customer: string | null = null) => {
      const { told, storedTypes } = feedFilter(wanted, customer);
      const from = [evidence, hold, user].filter(({ type }) => storedTypes?.includes(type) ?? true);
      return from.flatMap(told).map(({ type }) => type.slice('com.zixin.credit.'.length));
    };
    expect(types(undefined)).toEqual(['record-changed.v1', 'credit-hold-placed.v1']);
    expect(types('com.zixin.credit.credit-hold-placed.v1')).toEqual(['credit-hold-placed.v1']);
    expect(types('com.zixin.credit.record-changed.v1')).toEqual(['record-changed.v1']);
    expect(types('EvidenceRetracted,CreditHoldPlaced')).toEqual(types(undefined));
    expect(types('RoleGranted')).toEqual([]);
    expect(types(undefined, customerId)).toHaveLength(2);
    expect(types(undefined, 'another')).toEqual([]);
  });
});
