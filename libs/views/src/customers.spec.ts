import { recorder, specifyView } from '@zixin/kernel/testing';
import { creditCatalog } from './catalogs.js';
import { type CustomerRow, customers, displayName, figuresOf, searchText } from './customers.js';
import { accountHistory, day, usd } from './testing/account-history.js';
import { customer, registered, registration } from './testing/customer-events.js';
import { eventSamples } from './testing/event-samples.js';

const view = specifyView(customers);
const standing = recorder(creditCatalog);

describe('customers', () => {
  it('is found by either name, number, identifier and linked account', () => {
    const linked = customer('CrmAccountLinked', {
      system: 'crm',
      value: 'A-77',
      linkedOn: day('2026-01-03'),
    });
    const row = view.given(registered, registration('北方钢铁有限公司'), linked).document()!;
    expect(displayName(row)).toBe('北方钢铁有限公司');
    for (const part of ['northern', '北方', 'c-001', '600037341l', 'a-77', 'bfgt'])
      expect(searchText(row)).toContain(part);
  });

  it('keeps the latest registration recorded', () =>
    view
      .given(registered, registration('First Ltd'), registration('Second Ltd'))
      .thenMatches({ legalName: 'Second Ltd', name: 'Northern Steel', region: 'Hebei' }));

  it('goes inactive and back', () => {
    const off = customer('CustomerDeactivated', { reason: 'closed', on: day('2026-02-01') });
    const on = customer('CustomerReactivated', { reason: 'open again', on: day('2026-03-01') });
    view.given(registered, off).thenMatches({ status: 'inactive' });
    view.given(registered, off, on).thenMatches({ status: 'active' });
  });

  it('sums its accounts of the first currency and knows the oldest open due date', () => {
    const history = accountHistory();
    const invoice = { number: null, orders: [], sellingEntity: null, orderedBy: null };
    const issued = (id: string, dueOn: string, minor: number) =>
      history.send(
        {
          type: 'IssueInvoice',
          data: {
            invoiceId: `00000000-0000-7000-8000-00000000000${id}`,
            issuedOn: day('2026-01-05'),
            dueOn: day(dueOn),
            amount: usd(minor),
            ...invoice,
          },
        },
        day('2026-01-06'),
      );
    issued('1', '2026-02-04', 500);
    issued('2', '2026-01-20', 300);
    const row = view.given(registered, ...history.events).document()!;
    expect(figuresOf(row)).toEqual({
      currency: 'USD',
      exposure: 800,
      open: 800,
      unapplied: 0,
      oldestDueOn: '2026-01-20',
    });
    expect(customers.fields['oldestDueOn']?.(row)).toBe('2026-01-20');
  });

  it('sums what payments settled and how late, by currency; credit notes settle nothing', () => {
    const { PaymentAllocated } = eventSamples;
    const allocated = (minor: number, paidOn: string, more: object = {}) =>
      standing(
        {
          type: 'PaymentAllocated',
          data: {
            ...PaymentAllocated,
            ...{ source: 'payment', amount: usd(minor), paidOn: day(paidOn) },
            invoice: { ...PaymentAllocated.invoice, dueOn: day('2026-02-04') },
            ...more,
          },
        } as never,
        { partitionKey: 'customer-1', stream: 'creditAccount-customer-1' },
      );
    const events = [
      allocated(300, '2026-02-14'),
      allocated(100, '2026-02-02'),
      allocated(500, '2026-03-30', { source: 'creditNote' }),
      allocated(70, '2026-02-05', { amount: { minor: 70, currency: 'EUR' } }),
    ];
    view.given(registered, ...events).thenMatches({
      settled: [
        { currency: 'USD', amount: '400', amountDays: '2800' },
        { currency: 'EUR', amount: '70', amountDays: '70' },
      ],
    });
  });

  it('takes the registration even when the account was seen first', () =>
    view
      .given(...accountHistory().events, registered)
      .thenMatches({ number: 'C-001', registeredOn: '2026-01-01', accounts: [{ currency: 'USD' }] }));

  it('stands with the grade last assigned, tier, next review and the gravest open warning', () => {
    const { RatingAssigned, TierAssigned, ReviewScheduled, ReviewCompleted } = eventSamples;
    const { RiskWarningRaised, RiskWarningEscalated, RiskWarningCleared } = eventSamples;
    const of = (type: string, data: object) =>
      standing({ type, data } as never, { partitionKey: 'customer-1' });
    const [info, warn] = ['info', 'warn'].map((level) =>
      of('RiskWarningRaised', { ...RiskWarningRaised, warningId: `w-${level}`, level }),
    );
    const rose = of('RiskWarningEscalated', { ...RiskWarningEscalated, warningId: 'w-info', to: 'critical' });
    const cleared = of('RiskWarningCleared', { ...RiskWarningCleared, warningId: 'w-info' });
    const rated = of('RatingAssigned', { ...RatingAssigned, from: 'A', to: 'BBB' });
    const tiered = of('TierAssigned', { ...TierAssigned, to: 'key' });
    const scheduled = of('ReviewScheduled', { ...ReviewScheduled, dueOn: '2026-05-01' });
    const events = [registered, rated, tiered, scheduled, info, warn, rose] as never[];
    const now = view.given(...events);
    now.thenMatches({
      name: 'Northern Steel',
      standing: { grade: 'BBB', gradeBefore: 'A', tier: 'key', reviewDueOn: '2026-05-01' },
    });
    const fieldsOf = (row: CustomerRow) =>
      ['grade', 'tier', 'warning', 'reviewDueOn'].map((field) => customers.fields[field]?.(row));
    expect(fieldsOf(now.document()!)).toEqual(['BBB', 'key', 'critical', '2026-05-01']);
    const later = [...events, cleared, of('ReviewCompleted', ReviewCompleted)] as never[];
    expect(fieldsOf(view.given(...later).document()!)).toEqual(['BBB', 'key', 'warn', null]);
    expect(fieldsOf(view.given(registered).document()!)).toEqual([null, null, 'none', null]);
  });
});
