import fc from 'fast-check';
import { has } from '@zixin/kernel';
import { leastLimit, mostThatPasses } from '@zixin/calculations';
import type { WayOut } from './order.events.js';
import type { OrderCheckPolicy } from './order-check-policy.js';
import {
  limited,
  opened,
  invoice,
  oldestFirst,
  pay,
  place,
  temporarily,
  termsGranted,
} from './testing/account-steps.js';
import { account, cny, day, policies, type Step, story } from './testing/account-story.js';

type Bound = Pick<OrderCheckPolicy, 'comparison' | 'tolerancePercent'>;
const exceeds = (tolerancePercent = '0'): Bound => ({ comparison: 'exceeds', tolerancePercent });
const reaches = (tolerancePercent = '0'): Bound => ({ comparison: 'reaches', tolerancePercent });

function verdict(policy: Partial<OrderCheckPolicy>, minor: number, ...steps: readonly Step[]) {
  const inputs = policies(policy);
  const [event] = account
    .given(...story({ inputs }, opened, ...steps))
    .when(place('o-1', minor), { inputs })
    .events();
  if (event?.type !== 'OrderHeld' && event?.type !== 'OrderReserved') throw new Error('no verdict');
  return event;
}

const passes = (policy: Partial<OrderCheckPolicy>, minor: number, ...steps: readonly Step[]) =>
  verdict(policy, minor, ...steps).type === 'OrderReserved';

function held(policy: Partial<OrderCheckPolicy>, minor: number, ...steps: readonly Step[]) {
  const event = verdict(policy, minor, ...steps);
  if (event.type !== 'OrderHeld') throw new Error('the order passed');
  return event.data;
}

const wayOut = <K extends WayOut['kind']>(ways: readonly WayOut[], kind: K) =>
  ways.find((way): way is Extract<WayOut, { readonly kind: K }> => way.kind === kind);

describe('rule 3: over the limit means strictly greater than limit × (1 + tolerance)', () => {
  it.each([
    ['exceeds', exceeds(), 1000],
    ['reaches', reaches(), 999],
    ['exceeds with 2.5 % tolerance', exceeds('2.5'), 1025],
    ['reaches with 2.5 % tolerance', reaches('2.5'), 1024],
    ['exceeds with a bound between two minor units', exceeds('0.05'), 1000],
    ['reaches with a bound between two minor units', reaches('0.05'), 1000],
  ])('%s: the last minor unit that passes', (_, policy, most) => {
    expect(passes(policy, most, limited(1000))).toBe(true);
    expect(passes(policy, most + 1, limited(1000))).toBe(false);
    expect(held(policy, most + 1, limited(1000)).shortfall).toEqual(cny(1));
  });

  it('counts what is there before: exactly at the bound passes, one more is held', () => {
    const before = [limited(1000), invoice('i-1', 300), place('o-0', 200)];
    expect(passes(exceeds(), 500, ...before)).toBe(true);
    expect(held(exceeds(), 501, ...before)).toMatchObject({
      shortfall: cny(1),
      reasons: [
        {
          code: 'limit-exceeded',
          figures: { limit: cny(1000), exposure: cny(500), order: cny(501), shortfall: cny(1) },
        },
      ],
      waysOut: [
        { kind: 'pay', amount: cny(1) },
        { kind: 'prepay', amount: cny(1) },
        { kind: 'raise-limit', to: cny(1001), role: 'creditLead' },
        { kind: 'override', role: 'creditLead' },
      ],
      check: { exposure: cny(500), headroom: cny(500), limitExpired: false },
    });
  });

  it('"raise to" is one minor unit more under "reaches"', () => {
    expect(wayOut(held(reaches(), 1000, limited(1000)).waysOut, 'raise-limit')?.to).toEqual(cny(1001));
    expect(wayOut(held(exceeds(), 1001, limited(1000)).waysOut, 'raise-limit')?.to).toEqual(cny(1001));
    expect(wayOut(held(exceeds('10'), 1101, limited(1000)).waysOut, 'raise-limit')?.to).toEqual(cny(1001));
  });

  it('offers payment only as far as invoices are open, and prepayment only as far as the order goes', () => {
    const kinds = (minor: number, ...steps: readonly Step[]) =>
      held(exceeds(), minor, ...steps).waysOut.map(({ kind }) => kind);
    expect(kinds(1200, limited(1000))).toEqual(['prepay', 'raise-limit', 'override']);
    expect(kinds(100, limited(1000), invoice('i-1', 1500))).toEqual(['pay', 'raise-limit', 'override']);
    expect(kinds(600, limited(10), invoice('i-1', 500))).toEqual(['pay', 'raise-limit', 'override']);
  });

  it('offers no prepayment where unapplied cash does not count', () => {
    const policy = { ...exceeds(), countUnappliedCash: false };
    expect(wayOut(held(policy, 1200, limited(1000)).waysOut, 'prepay')).toBeUndefined();
    expect(passes(policy, 1200, limited(1000), pay('p-1', 500))).toBe(false);
    expect(passes(exceeds(), 1200, limited(1000), pay('p-1', 200))).toBe(true);
  });

  it('names the role for the highest total on any day to come that raising the limit leads to', () => {
    const uplift = temporarily('uplift', 90_000_000, day('2026-06-01'), day('2026-06-30'));
    expect(wayOut(held(exceeds(), 1001, limited(1000)).waysOut, 'raise-limit')?.role).toBe('creditLead');
    expect(wayOut(held(exceeds(), 1001, limited(1000), uplift).waysOut, 'raise-limit')?.role).toBe(
      'creditManager',
    );
  });

  const policy = fc.record({
    comparison: fc.constantFrom('exceeds' as const, 'reaches' as const),
    tolerancePercent: fc.constantFrom('0', '0.01', '2.5', '3.333', '10', '100'),
  });
  const minors = fc.integer({ min: 0, max: 2_000_000 });

  it('the bound is the highest that passes and "raise to" the least limit', () => {
    fc.assert(
      fc.property(policy, minors, minors, (bound, limit, exposure) => {
        const over =
          bound.comparison === 'exceeds' ? (a: bigint, b: bigint) => a > b : (a: bigint, b: bigint) => a >= b;
        const thousandths = BigInt(Math.round(Number(bound.tolerancePercent) * 1000));
        const isOver = (total: number, amount: number) =>
          over(BigInt(total) * 100_000n, BigInt(amount) * (100_000n + thousandths));
        const most = mostThatPasses(limit, bound);
        expect(most >= 0 && isOver(most, limit)).toBe(false);
        expect(isOver(most + 1, limit)).toBe(true);
        const least = leastLimit(exposure, bound);
        expect(isOver(exposure, least)).toBe(false);
        expect(least === 0 || isOver(exposure, least - 1)).toBe(true);
      }),
    );
  });

  it('any one way out of a limit, applied as named, makes the order pass; one minor unit less does not', () => {
    const amounts = fc.integer({ min: 1, max: 3000 });
    const paying = (minor: number) => (minor > 0 ? [pay('p-1', minor, oldestFirst)] : []);
    const prepaying = (minor: number) => (minor > 0 ? [pay('p-1', minor)] : []);
    fc.assert(
      fc.property(policy, amounts, amounts, amounts, (bound, limit, open, order) => {
        const before = [limited(limit), termsGranted(30), invoice('i-1', open)];
        if (passes(bound, order, ...before)) return;
        const { waysOut } = held(bound, order, ...before);
        const least = {
          pay: wayOut(waysOut, 'pay')?.amount.minor,
          prepay: wayOut(waysOut, 'prepay')?.amount.minor,
          raise: wayOut(waysOut, 'raise-limit')?.to.minor,
        };
        expect(least.pay ?? least.prepay).toBeGreaterThan(0);
        const ways: (readonly [number | undefined, (minor: number) => readonly Step[]])[] = [
          [least.pay, paying],
          [least.prepay, prepaying],
          [least.raise, (minor) => [limited(minor)]],
        ];
        for (const [minor, applied] of ways) {
          if (minor === undefined) continue;
          expect(passes(bound, order, ...before, ...applied(minor))).toBe(true);
          expect(passes(bound, order, ...before, ...applied(minor - 1))).toBe(false);
        }
      }),
    );
  });

  it('the same order may be paid for by reducing it to the headroom', () => {
    const { check } = held(exceeds(), 800, limited(1000), invoice('i-1', 400));
    expect(check.headroom).toEqual(cny(600));
    expect(passes(exceeds(), 600, limited(1000), invoice('i-1', 400))).toBe(true);
  });
});

describe('rule 6: unapplied cash and credit memos never hold', () => {
  it('exposure below zero still passes where there is no credit', () => {
    expect(passes(exceeds(), 400, pay('p-1', 500))).toBe(true);
    expect(passes(exceeds(), 500, pay('p-1', 500))).toBe(true);
    expect(passes(exceeds(), 501, pay('p-1', 500))).toBe(false);
  });

  it('a held order leaves no exposure behind', () => {
    const { state } = account.given(...story(opened, limited(10), place('o-1', 11)));
    expect(state).toMatchObject({ totals: { reserved: 0, delivered: 0, receivable: 0 } });
    expect(state.status === 'open' && has(state.orders, 'o-1')).toBe(true);
  });
});
