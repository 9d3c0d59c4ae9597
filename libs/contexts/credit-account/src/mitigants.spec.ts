import { addDays, type CalendarDate } from '@zixin/kernel';
import type { AccountInputs } from './account-inputs.js';
import type { MitigantFacts } from './mitigant.events.js';
import { mitigantsOn, mitigantValue, netExposure } from './mitigants.js';
import { defaultOrderCheck, orderCheckFrom } from './order-check-policy.js';
import { amountLimit, limited, opened, place, temporarily, unlimited } from './testing/account-steps.js';
import {
  account,
  clerk,
  cny,
  day,
  firstMember,
  policies,
  secondMember,
  stateAfter,
  type Step,
  story,
  today,
} from './testing/account-story.js';

const facts: MitigantFacts = {
  ...{ mitigantId: 'm-1', kind: 'bankGuarantee', provider: 'Bank of Shanghai', amount: cny(1000) },
  ...{ coveragePercent: '90', haircutPercent: '5', from: today, until: addDays(today, 30), evidence: null },
};
const register = (data: Partial<MitigantFacts> = {}) =>
  ({ type: 'RegisterMitigant', data: { ...facts, ...data } }) as const;
const release = (on: CalendarDate = today, mitigantId = 'm-1') =>
  ({ type: 'ReleaseMitigant', data: { mitigantId, reason: 'returned', on } }) as const;
const confirm = { type: 'ConfirmMitigant', data: { mitigantId: 'm-1' } } as const;
/** The steps after are the clerk's again. */
const confirmed = [{ by: firstMember }, confirm, { by: secondMember }, confirm, { by: clerk }] as const;
const given = (...steps: readonly Step[]) => account.given(...story(opened, ...steps));
const raising: AccountInputs = policies({ mitigants: 'raiseLimit' });

describe('a mitigant', () => {
  it('is registered once, from its first day', () => {
    const registered = { ...facts, registeredBy: 'clerk', on: today };
    given().when(register()).then({ type: 'MitigantRegistered', data: registered });
    given(register())
      .when(register({ amount: cny(999) }))
      .thenRefused('mitigant-differs');
  });

  it('older than the account counts from its opening', () => {
    const from = day('2025-06-01');
    const [event] = given().when(register({ from })).events();
    expect(event).toMatchObject({ data: { from, on: day('2026-01-01') } });
  });

  it('has an amount, percents and dates that can be', () => {
    given()
      .when(register({ amount: cny(0) }))
      .thenRefused('amount-not-positive');
    given()
      .when(register({ amount: { minor: 1, currency: 'USD' } }))
      .thenRefused('currency-mismatch');
    for (const percent of ['101', '100.1', '-1', 'x'])
      given()
        .when(register({ haircutPercent: percent }))
        .thenRefused('share-invalid', { value: percent });
    given()
      .when(register({ coveragePercent: '1000' }))
      .thenRefused('share-invalid');
    given()
      .when(register({ until: addDays(today, -1) }))
      .thenRefused('effective-before-existence');
    given()
      .when(register({ provider: ' ' }))
      .thenRefused('text-required');
  });

  it('is released once', () => {
    const data = { mitigantId: 'm-1', reason: 'returned', releasedBy: 'clerk', on: today };
    given(register()).when(release()).then({ type: 'MitigantReleased', data });
    given().when(release()).thenRefused('mitigant-not-found');
    given(register())
      .when(release(addDays(today, 1)))
      .thenRefused('date-in-future');
    given(register())
      .when(release(addDays(today, -1)))
      .thenRefused('effective-before-existence');
  });

  it('that is released before it starts never covers anything', () => {
    const from = addDays(today, 5);
    const state = stateAfter(opened, register({ from }), release());
    expect([today, from, facts.until].flatMap((on) => mitigantsOn(state, on))).toEqual([]);
  });
});

describe('what a mitigant is worth', () => {
  const [mitigant] = mitigantsOn(stateAfter(opened, register()), today);
  if (!mitigant) throw new Error('no mitigant');
  const worth = (data: Partial<MitigantFacts>, on = today) =>
    mitigantValue({ ...mitigant, ...data }, on).minor;

  it('amount × coverage × (1 − haircut), rounded once', () => {
    expect(worth({})).toBe(855);
    expect(worth({ amount: cny(1), coveragePercent: '50', haircutPercent: '0' })).toBe(1);
    expect(worth({ coveragePercent: '100', haircutPercent: '100' })).toBe(0);
  });

  it('from its first to its last day', () => {
    const days = [addDays(today, -1), today, facts.until, addDays(facts.until, 1)];
    expect(days.map((on) => worth({}, on))).toEqual([0, 855, 855, 0]);
  });

  it('until the day it was released', () => {
    const state = stateAfter(opened, register(), { today: addDays(today, 9) }, release(addDays(today, 4)));
    expect(mitigantsOn(state, addDays(today, 3))).toHaveLength(1);
    expect(mitigantsOn(state, addDays(today, 4))).toEqual([]);
    expect(mitigantsOn({ status: 'none' }, today)).toEqual([]);
  });

  it('lowers net exposure, never below 0', () => {
    expect(netExposure(cny(1000), [mitigant], today)).toEqual(cny(145));
    expect(netExposure(cny(1000), [mitigant, mitigant], today)).toEqual(cny(0));
    expect(netExposure(cny(1000), [mitigant], addDays(facts.until, 1))).toEqual(cny(1000));
  });
});

describe('a mitigant reduces net exposure or raises the limit, by policy, never both', () => {
  const secured = [limited(100), register(), ...confirmed] as const;
  const verdict = (inputs: AccountInputs, on: CalendarDate, ...steps: readonly Step[]) => {
    const order = place('o-1', 956, { placedOn: on });
    return given(...steps)
      .when(order, { by: clerk, inputs, today: on })
      .events()[0]?.data;
  };

  it('under reduceNet, and in checks stored before there was a choice, the order check sees the plain limit', () => {
    const { mitigants: _, ...older } = defaultOrderCheck;
    for (const inputs of [policies(), { ...policies(), orderCheck: older }])
      expect(verdict(inputs, today, ...secured)).toMatchObject({
        check: { limit: amountLimit(100), exposure: cny(0) },
        shortfall: cny(856),
      });
  });

  it('under raiseLimit it is a layer of the limit, and the exposure stays gross', () =>
    expect(verdict(raising, today, ...secured)).toMatchObject({
      check: { limit: amountLimit(955), exposure: cny(0) },
      shortfall: cny(1),
      waysOut: [
        { kind: 'prepay', amount: cny(1) },
        { kind: 'raise-limit', to: cny(956), role: 'creditLead' },
        { kind: 'override' },
      ],
    }));

  it('rule 4: that layer ends at its date without any job having run, and at its release', () => {
    const after = addDays(facts.until, 1);
    expect(verdict(raising, facts.until, ...secured)).toMatchObject({ check: { limit: amountLimit(955) } });
    expect(verdict(raising, after, ...secured)).toMatchObject({ check: { limit: amountLimit(100) } });
    expect(verdict(raising, today, ...secured, release())).toMatchObject({
      check: { limit: amountLimit(100) },
    });
  });

  it('comes on top of temporary amounts, without a base limit too, and adds nothing to unlimited', () => {
    const override = temporarily('override', 500, today, today);
    expect(verdict(raising, today, ...secured, override)).toMatchObject({
      check: { limit: amountLimit(1355) },
    });
    expect(verdict(raising, today, register(), ...confirmed)).toMatchObject({
      check: { limit: amountLimit(855) },
    });
    expect(verdict(raising, today, limited(unlimited), register(), ...confirmed)).toMatchObject({
      check: { limit: unlimited },
    });
  });

  it('the order check of a policy says which', () => {
    const content = { ...defaultOrderCheck, kind: 'orderCheck', mitigants: 'raiseLimit' } as const;
    const made = { ...content, overdueDeMinimis: '0', orderMaximum: null };
    const check = orderCheckFrom({ name: 'orderCheck', version: 2, content: made }, 'CNY');
    expect(check).toMatchObject({ version: 2, mitigants: 'raiseLimit' });
  });
});
