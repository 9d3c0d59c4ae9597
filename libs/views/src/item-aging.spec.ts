import { specifyView } from '@zixin/kernel/testing';
import { agingAsOf, openOn } from './item-aging.js';
import { openItems, stillOpen } from './open-items.js';
import { accountHistory, day, usd } from './testing/account-history.js';

const invoiceId = '00000000-0000-7000-8000-000000000001';
const paymentId = '00000000-0000-7000-8000-000000000002';

describe('open items', () => {
  const history = accountHistory();
  const today = day('2026-03-01');
  const facts = { invoiceId, number: 'R-1', issuedOn: day('2026-01-05'), dueOn: day('2026-01-20') };
  const rest = { amount: usd(1_000), orders: [], sellingEntity: null, orderedBy: null };
  history.send({ type: 'IssueInvoice', data: { ...facts, ...rest } }, today);
  const payment = {
    paymentId,
    number: null,
    receivedOn: day('2026-01-30'),
    amount: usd(1_000),
    method: null,
  };
  history.send(
    { type: 'RecordPayment', data: { ...payment, allocation: { mode: 'oldestDueFirst' } } },
    today,
  );
  const paid = specifyView(openItems)
    .given(...history.events)
    .document()!;
  history.send(
    { type: 'ReversePayment', data: { paymentId, reason: 'bounced', reversedOn: day('2026-02-10') } },
    today,
  );
  const reopened = specifyView(openItems)
    .given(...history.events)
    .document()!;
  const openAt = (item: typeof paid, date: string) => agingAsOf([item], day(date)).totals[0]?.aging.open ?? 0;

  it('are settled from the day of the last payment', () => {
    expect(paid).toMatchObject({ number: 'R-1', open: 0, settledOn: '2026-01-30', customerId: 'customer-1' });
    expect([openAt(paid, '2026-01-04'), openAt(paid, '2026-01-29'), openAt(paid, '2026-01-30')]).toEqual([
      0, 1_000, 0,
    ]);
  });

  it('reopen on the day a payment bounces, and stay settled for the days between', () => {
    expect(reopened).toMatchObject({ open: 1_000, settledOn: stillOpen });
    const days = ['2026-01-29', '2026-01-30', '2026-02-09', '2026-02-10'];
    expect(days.map((date) => openAt(reopened, date))).toEqual([1_000, 0, 0, 1_000]);
  });

  it('age by customer and currency, never summed over currencies', () => {
    const yen = { ...paid, customerId: 'customer-2', currency: 'JPY', applications: [] };
    const report = agingAsOf([reopened, yen, { ...yen, amount: 5 }], day('2026-02-20'));
    expect(
      report.customers.map(({ customerId, currency, aging }) => [customerId, currency, aging.open]),
    ).toEqual([
      ['customer-1', 'USD', 1_000],
      ['customer-2', 'JPY', 1_005],
    ]);
    expect(report.totals).toMatchObject([
      { currency: 'JPY', aging: { overdue: 1_005, overdueItems: 2, oldestOverdueDays: 31 } },
      { currency: 'USD', aging: { overdue: 1_000, overdueItems: 1 } },
    ]);
  });

  it('are looked for by what can have been open', () =>
    expect(openOn(day('2026-02-20'))).toEqual([
      { field: 'settledOn', above: '2026-02-20' },
      { field: 'issuedOn', atMost: '2026-02-20' },
    ]));
});
