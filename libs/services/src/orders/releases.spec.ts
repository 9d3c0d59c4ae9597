import type { HoldReason, WayOut } from '@zixin/credit-account/events';
import fc from 'fast-check';
import { releasesOf } from './releases.js';
import { isCured } from './ways-out.js';

const cny = (minor: number) => ({ minor, currency: 'CNY' });
const overLimit: HoldReason = { code: 'limit-exceeded', figures: { shortfall: cny(500) } };
const overdue: HoldReason = { code: 'overdue', figures: { overdue: cny(300) } };
const onHold: HoldReason = { code: 'on-hold', figures: { reason: 'dispute' } };
const expired: HoldReason = { code: 'limit-expired', figures: { exposure: cny(0), order: cny(900) } };
const missing: HoldReason = { code: 'terms', figures: { prepayment: cny(200) } };

const pay: WayOut = { kind: 'pay', amount: cny(500) };
const prepay = (minor: number): WayOut => ({ kind: 'prepay', amount: cny(minor) });
const raise: WayOut = { kind: 'raise-limit', to: cny(900), role: 'creditLead' };
const payInvoices: WayOut = { kind: 'pay', amount: cny(300), invoices: ['i-1'] };
const lift: WayOut = { kind: 'release-hold' };
const override: WayOut = { kind: 'override', role: 'committee' };

it('ranks what releases an order: the customer acts, we decide, we take the risk', () =>
  expect(releasesOf([raise, pay, prepay(400), override], [overLimit])).toEqual([[1], [0], [3]]));

it('puts together one way for each reason, and prefers less money', () => {
  expect(releasesOf([pay, prepay(500), raise, payInvoices, override], [overLimit, overdue])).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
    [4],
  ]);
  expect(releasesOf([lift, pay, override], [onHold, overLimit])).toEqual([[0, 1], [2]]);
});

it('does not count a prepayment that is missing as enough for an expired limit', () => {
  const renew: WayOut = { kind: 'renew-limit' };
  expect(releasesOf([renew, prepay(900), prepay(200), override], [expired, missing])).toEqual([
    [1],
    [0, 2],
    [3],
  ]);
});

it('has none for an order held by hand alone', () =>
  expect(releasesOf([], [{ code: 'forced', figures: {} }])).toEqual([]));

it('always cures every reason with no way in vain, for any verdict', () => {
  const reasons = fc.subarray([overLimit, overdue, onHold, expired, missing], { minLength: 1 });
  const ways = fc.subarray([pay, prepay(900), prepay(200), raise, payInvoices, lift, override]);
  fc.assert(
    fc.property(ways, reasons, (waysOut, why) => {
      const cured = (set: readonly number[]) =>
        why.every((reason) => set.some((at) => isCured(reason, waysOut[at] as WayOut)));
      for (const set of releasesOf(waysOut, why)) {
        expect(cured(set)).toBe(true);
        for (const at of set) expect(cured(set.filter((other) => other !== at))).toBe(false);
      }
      expect(releasesOf(waysOut, why).length > 0).toBe(cured(waysOut.map((_, at) => at)));
    }),
  );
});
