import {
  addSettlements,
  figureText,
  noSettlements,
  type SettlementSums,
  settlementSums,
} from '@zixin/calculations';
import { addDays } from '@zixin/kernel';
import * as fc from 'fast-check';
import { type Behaviour, behaviourAsOf, behaviourByCustomer } from './behaviour-as-of.js';
import { replayCustomer } from './customer-replay.js';
import type { OpenItem } from './open-items.js';
import { day, usd } from './testing/account-history.js';
import { accountHistory } from './testing/account-history.js';
import { randomHistory } from './testing/random-history.js';

const invoiceId = '00000000-0000-7000-8000-000000000001';
const paymentId = '00000000-0000-7000-8000-000000000002';

/** The same figures the slow way: from every item's own list. */
function settledOf(items: readonly OpenItem[], date: string): SettlementSums {
  return items
    .flatMap((item) => item.applications.map((part) => ({ ...part, dueOn: item.dueOn })))
    .filter(({ source, effectiveOn, reversedOn }) => {
      return source === 'payment' && effectiveOn <= date && (reversedOn === null || reversedOn > date);
    })
    .map(settlementSums)
    .reduce(addSettlements, noSettlements);
}

describe('behaviour as of a date', () => {
  it('equals the sum over every item, reversals on their own day, over random histories', () =>
    fc.assert(
      fc.property(randomHistory(), fc.integer({ min: 0, max: 90 }), (history, days) => {
        const date = addDays(day('2026-01-15'), days);
        const { years, payments: reversed, items } = replayCustomer(history.events, {});
        const [figures] = behaviourAsOf({ years, reversed, items }, date) as readonly [Behaviour?];
        const sums = settledOf(items, date);
        expect(figures?.settlements ?? 0).toBe(sums.count);
        expect(figures?.settledAmount ?? 0n).toBe(sums.amount);
        const settled = figures && 'value' in figures.settled ? figures.settled.value : null;
        if (sums.amount > 0n && settled)
          expect(settled.numerator * sums.amount).toBe(sums.amountDays * settled.denominator);
        else expect(settled).toBeNull();
      }),
    ));

  it('takes a bounced payment back from the day it bounced', () => {
    const history = accountHistory();
    const dates = { issuedOn: day('2026-01-05'), dueOn: day('2026-01-20') };
    const rest = { number: null, orders: [], sellingEntity: null, orderedBy: null };
    const today = day('2026-03-01');
    history.send({ type: 'IssueInvoice', data: { invoiceId, ...dates, amount: usd(1_000), ...rest } }, today);
    const payment = {
      paymentId,
      number: null,
      receivedOn: day('2026-01-30'),
      amount: usd(1_000),
      method: null,
    };
    const allocation = { mode: 'oldestDueFirst' } as const;
    history.send({ type: 'RecordPayment', data: { ...payment, allocation } }, today);
    history.send(
      { type: 'ReversePayment', data: { paymentId, reason: 'bounced', reversedOn: day('2026-02-10') } },
      today,
    );
    const { years, payments, items } = replayCustomer(history.events, {});
    const at = (date: string) => behaviourByCustomer({ years, reversed: payments, items }, day(date))[0];
    expect(at('2026-01-29')?.settled).toEqual({ undefined: 'nothing-settled' });
    expect(figureText(at('2026-02-09')!.settled, 2)).toEqual({ value: '10.00' });
    expect(at('2026-02-10')).toMatchObject({
      customerId: 'customer-1',
      settled: { undefined: 'nothing-settled' },
    });
    expect(figureText(at('2026-02-10')!.withOpenOverdue, 2)).toEqual({ value: '21.00' });
    expect(figureText(at('2026-02-10')!.overdueRateByValue, 2)).toEqual({ value: '100.00' });
    expect(figureText(at('2026-02-10')!.overdueRateByCount, 2)).toEqual({ value: '100.00' });
  });
});
