import type { HoldReason, WayOut } from '@zixin/credit-account/events';
import { waysOutAnswer } from './ways-out.js';

const cny = (minor: number) => ({ minor, currency: 'CNY' });
const overLimit: HoldReason = { code: 'limit-exceeded', figures: { shortfall: cny(500) } };
const overdue: HoldReason = { code: 'overdue', figures: { overdue: cny(300) } };
const pay: WayOut = { kind: 'pay', amount: cny(500) };
const payInvoices: WayOut = { kind: 'pay', amount: cny(300), invoices: ['i-1'] };
const override: WayOut = { kind: 'override', role: 'committee' };
const told = (waysOut: readonly WayOut[], ...reasons: readonly HoldReason[]) =>
  waysOutAnswer(waysOut, reasons).map(({ kind, cures, together }) => [kind, cures, together]);

it('says of each way out which reason it cures, and which others need a way of their own', () => {
  const raise: WayOut = { kind: 'raise-limit', to: cny(900), role: 'creditLead' };
  expect(told([pay, raise, payInvoices, override], overLimit, overdue)).toEqual([
    ['pay', ['limit-exceeded'], ['overdue']],
    ['raise-limit', ['limit-exceeded'], ['overdue']],
    ['pay', ['overdue'], ['limit-exceeded']],
    ['override', ['limit-exceeded', 'overdue'], []],
  ]);
});

it('says that a way is enough alone when there is no other reason', () =>
  expect(told([pay, override], overLimit)).toEqual([
    ['pay', ['limit-exceeded'], []],
    ['override', ['limit-exceeded'], []],
  ]));

it('tells terms that are too long from a prepayment that is missing, and both from what is over the limit', () => {
  const tooLong: HoldReason = { code: 'terms', figures: { asked: 90, granted: 30 } };
  const missing: HoldReason = { code: 'terms', figures: { prepayment: cny(200) } };
  const prepay = (minor: number): WayOut => ({ kind: 'prepay', amount: cny(minor) });
  expect(
    told([prepay(500), { kind: 'shorten-terms', to: 30 }, prepay(200)], overLimit, tooLong, missing),
  ).toEqual([
    ['prepay', ['limit-exceeded', 'terms'], ['terms']],
    ['shorten-terms', ['terms'], ['limit-exceeded', 'terms']],
    ['prepay', ['terms'], ['limit-exceeded', 'terms']],
  ]);
});

it('knows only an override for an order held by hand, and shows money as decimals', () => {
  const byHand: HoldReason = { code: 'forced', figures: { reason: 'a check' } };
  expect(told([override], byHand)).toEqual([['override', ['forced'], []]]);
  expect(waysOutAnswer([pay], [overLimit])[0]).toMatchObject({ amount: { amount: '5.00', currency: 'CNY' } });
});
