import fc from 'fast-check';
import { limit, type MemberAccounts, memberAccounts } from './testing/member-accounts.js';

type Step = (accounts: MemberAccounts) => void;

const account = fc.constantFrom('a-1', 'a-2', 'a-3');
const order = fc.constantFrom('o-1', 'o-2', 'o-3', 'o-4', 'o-5', 'o-6');
const minor = fc.integer({ min: 1, max: 600 });
const orderSteps: fc.Arbitrary<Step>[] = [
  fc.tuple(order, account, minor).map((args) => (accounts) => accounts.reserve(...args)),
  fc.tuple(order, fc.boolean()).map((args) => (accounts) => accounts.answer(...args)),
  order.map((id) => (accounts) => accounts.tell(id)),
  fc.tuple(account, fc.nat(8)).map((args) => (accounts) => accounts.report(...args)),
  account.map((id) => (accounts) => accounts.report(id, Infinity)),
];
const fact: fc.Arbitrary<Step> = fc
  .tuple(account, fc.integer({ min: -400, max: 700 }))
  .map((args) => (accounts) => accounts.fact(...args));
const histories = (...steps: fc.Arbitrary<Step>[]) =>
  fc.array(fc.oneof(...steps), { minLength: 10, maxLength: 60 });

describe('rule 5: reserve, confirm, release and report in any order, twice, late or never', () => {
  it('leave the headroom at the limit less a recomputation from the accounts, after every step', () =>
    fc.assert(
      fc.property(histories(...orderSteps, fact), (steps) => {
        const accounts = memberAccounts('a-1', 'a-2', 'a-3');
        for (const step of steps) {
          step(accounts);
          expect(accounts.headroom()).toBe(accounts.recomputed());
        }
      }),
      { numRuns: 500 },
    ));

  it('heal to what the accounts have, once the steps that are missing were made, and twice is as good as once', () =>
    fc.assert(
      fc.property(histories(...orderSteps, fact), fc.boolean(), (steps, takes) => {
        const accounts = memberAccounts('a-1', 'a-2', 'a-3');
        for (const step of steps) step(accounts);
        for (let sweeps = 0; sweeps < 2; sweeps++) {
          accounts.heal(takes);
          expect(accounts.headroom()).toBe(limit - accounts.exposure());
        }
      }),
      { numRuns: 500 },
    ));

  it('rule 5: never let orders alone take the group past its limit', () =>
    fc.assert(
      fc.property(histories(...orderSteps), (steps) => {
        const accounts = memberAccounts('a-1', 'a-2', 'a-3');
        for (const step of steps) {
          step(accounts);
          expect(accounts.exposure()).toBeLessThanOrEqual(limit);
        }
      }),
      { numRuns: 500 },
    ));
});

describe('rule 5: a crash between two steps of a group reservation leaves the headroom a recomputation gives', () => {
  const reserved = () => {
    const accounts = memberAccounts('a-1', 'a-2');
    accounts.fact('a-1', 200);
    accounts.report('a-1', 1);
    accounts.reserve('o-1', 'a-1', 300);
    return accounts;
  };

  it.each([
    ['takes', true, 500],
    ['voids', false, 800],
  ])(
    'before the account answered: counts until it does, then heals when it %s the order',
    (_, takes, left) => {
      const accounts = reserved();
      expect(accounts.headroom()).toBe(500);
      accounts.heal(takes);
      expect(accounts.headroom()).toBe(left);
      expect(accounts.status('o-1')).toBe(takes ? 'absorbed' : 'released');
    },
  );

  it('before the group was told that the account took it', () => {
    const accounts = reserved();
    accounts.answer('o-1', true);
    expect(accounts.headroom()).toBe(500);
    accounts.heal(true);
    expect(accounts.headroom()).toBe(500);
  });

  it('after it was told, before the account reported', () => {
    const accounts = reserved();
    accounts.answer('o-1', true);
    accounts.tell('o-1');
    expect([accounts.status('o-1'), accounts.headroom()]).toEqual(['confirmed', 500]);
    accounts.heal(true);
    expect([accounts.status('o-1'), accounts.headroom()]).toEqual(['absorbed', 500]);
  });

  it('after the account reported, before the group was told: counts twice until it is', () => {
    const accounts = reserved();
    accounts.answer('o-1', true);
    accounts.report('a-1', Infinity);
    expect([accounts.status('o-1'), accounts.headroom()]).toEqual(['pending', 200]);
    accounts.heal(true);
    expect([accounts.status('o-1'), accounts.headroom()]).toEqual(['absorbed', 500]);
  });

  it('after a later report was taken before an earlier one', () => {
    const accounts = reserved();
    accounts.answer('o-1', true);
    accounts.fact('a-1', -100);
    accounts.tell('o-1');
    accounts.report('a-1', 3);
    accounts.report('a-1', 2);
    expect(accounts.headroom()).toBe(600);
    accounts.heal(true);
    expect(accounts.headroom()).toBe(600);
  });
});
