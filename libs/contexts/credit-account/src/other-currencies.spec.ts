import { addDays, type Money } from '@zixin/kernel';
import type { AccountInputs } from './account-inputs.js';
import type { DatedRate } from '@zixin/calculations';
import {
  bounce,
  change,
  creditNote,
  invoice,
  limited,
  oldestFirst,
  opened,
  pay,
  place,
  review,
} from './testing/account-steps.js';
import {
  account,
  clerk,
  cny,
  day,
  policies,
  stateAfter,
  type Step,
  story,
  today,
} from './testing/account-story.js';

const usd = (minor: number): Money => ({ minor, currency: 'USD' });
const rateOf = (rate: string, on = day('2026-03-01')): DatedRate => ({
  ...{ base: 'USD', quote: 'CNY', rate, rateType: 'mid', on },
});
const rate = rateOf('7.0051');
const at = (...rates: readonly DatedRate[]): { by: typeof clerk; inputs: AccountInputs } => ({
  by: clerk,
  inputs: { ...policies(), rates },
});
const open = [opened, limited(1_000_000), at(rate)] as const;
const given = (...steps: readonly Step[]) => account.given(...story(...open, ...steps));
const totals = (...steps: readonly Step[]) => stateAfter(...open, ...steps).totals;
const original = { amount: usd(100), rate };

describe('a document in another currency', () => {
  it.each([
    ['invoice', invoice('i-1', 1, {}, { amount: usd(100) })],
    ['payment', pay('p-1', 1, undefined, { amount: usd(100) })],
    ['credit note', creditNote('n-1', 1, null, { amount: usd(100) })],
    ['order', place('o-1', 1, { amount: usd(100) })],
  ])('an %s counts at the recorded rate, and keeps what it says', (_, command) => {
    const [event] = given().when(command, at(rate)).events();
    expect(event?.data).toMatchObject({ amount: cny(701), original });
    given(command)
      .when(command, at(rate, rateOf('8')))
      .thenNothing();
    given()
      .when(command, { by: clerk, inputs: policies() })
      .thenRefused('exchange-rate-missing', { pair: 'USD/CNY', on: today });
  });

  it('in the currency of the account it has no rate', () =>
    expect(given().when(invoice('i-1', 5)).events()[0]?.data).not.toHaveProperty('original'));

  it('counts at the rate of its own date', () => {
    const next = { ...at(rate, rateOf('8', today)), today: addDays(today, 1) };
    const issuedOn = day('2026-03-01');
    const [event] = given()
      .when(invoice('i-1', 1, {}, { amount: usd(100), issuedOn }), next)
      .events();
    expect(event?.data).toMatchObject({ amount: cny(701) });
  });

  it('may credit all of an invoice at another rate, and no more', () => {
    const next = { ...at(rate, rateOf('8', addDays(today, 1))), today: addDays(today, 1) };
    const note = (minor: number) => creditNote('n-1', 1, 'i-1', { amount: usd(minor), issuedOn: next.today });
    const invoiced = given(invoice('i-1', 1, {}, { amount: usd(100) }));
    const [event] = invoiced.when(note(100), next).events();
    expect(event?.data).toMatchObject({ amount: cny(800), unapplied: cny(99) });
    const refused = { asked: '1.01 USD', invoice: '1.00 USD' };
    invoiced.when(note(101), next).thenRefused('credit-note-exceeds-invoice', refused);
    invoiced
      .when(creditNote('n-1', 702, 'i-1'), at(rate))
      .thenRefused('credit-note-exceeds-invoice', { asked: '7.02 CNY', invoice: '7.01 CNY' });
  });

  it('is worth something', () => {
    const dust = rateOf('0.001');
    for (const amount of [usd(0), usd(-1), usd(1)])
      given()
        .when(pay('p-1', 1, undefined, { amount }), at(dust))
        .thenRefused('amount-not-positive');
  });

  it('that differs in amount or currency is another document', () => {
    const known = given(invoice('i-1', 1, {}, { amount: usd(100) }), place('o-1', 1, { amount: usd(100) }));
    for (const amount of [usd(101), cny(701)]) {
      known.when(invoice('i-1', 1, {}, { amount }), at(rate)).thenRefused('invoice-differs');
      known.when(place('o-1', 1, { amount }), at(rate)).thenRefused('order-exists');
    }
  });

  it('is still the same one after a payment of it bounced', () => {
    const dollars = invoice('i-1', 1, {}, { amount: usd(100) });
    given(dollars, pay('p-1', 701, oldestFirst), bounce('p-1'))
      .when(dollars, at(rate))
      .thenNothing();
  });
});

describe('an order in another currency', () => {
  const dollars = place('o-1', 1, { amount: usd(10_000) });

  it('is checked and reserved in the currency of the account, and says so again after a review', () => {
    expect(totals(dollars).reserved).toBe(70_051);
    const [event] = account
      .given(...story(opened, at(rate), dollars, limited(1_000_000)))
      .when(review)
      .events();
    const said = { amount: cny(70_051), original: { amount: usd(10_000), rate } };
    expect(event).toMatchObject({ type: 'OrderReserved', data: said });
  });

  it('rule 2: its invoice takes over all of it whatever the rate is by then; the rest is the difference in rates', () => {
    const later = at(rateOf('7.2', today));
    const full = invoice(
      'i-1',
      1,
      {},
      {
        amount: usd(10_000),
        orders: [{ orderId: 'o-1', amount: usd(10_000) }],
      },
    );
    expect(totals(dollars, later, full)).toMatchObject({ reserved: 0, receivable: 72_000 });
    expect(totals(dollars, at(rateOf('6.9', today)), full)).toMatchObject({
      reserved: 0,
      receivable: 69_000,
    });
  });

  it('the parts of an invoice are in its currency', () => {
    const part = (amount: Money, of = usd(100)) =>
      invoice('i-1', 1, {}, { amount: of, orders: [{ orderId: 'o-1', amount }] });
    const ordered = given(place('o-1', 701));
    ordered
      .when(part(cny(100)), at(rate))
      .thenRefused('currency-mismatch', { currency: 'CNY', account: 'USD' });
    ordered
      .when(part(usd(101)), at(rate))
      .thenRefused('orders-exceed-invoice', { orders: 101, invoice: 100 });
    ordered.when(part(usd(0)), at(rate)).thenRefused('amount-not-positive');
    const [event] = ordered.when(part(usd(100)), at(rate)).events();
    expect(event?.data).toMatchObject({ orders: [{ orderId: 'o-1', fromReserved: cny(701) }] });
  });

  it('is one of the currency of the account once its amount is changed', () => {
    const [changed, reserved] = given(dollars)
      .when(change('o-1', { amount: cny(60_000) }))
      .events();
    expect(changed?.type).toBe('OrderChanged');
    expect(reserved?.data).not.toHaveProperty('original');
    const [, moved] = given(dollars)
      .when(change('o-1', { shipOn: addDays(today, 3) }))
      .events();
    expect(moved?.data).toHaveProperty('original');
  });
});
