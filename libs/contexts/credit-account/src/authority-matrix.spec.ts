import { authorityForLimit, authorityFrom, defaultAuthority } from './authority.js';
import { converted } from './exchange.js';
import { orderCheckFrom } from './order-check-policy.js';
import { amountLimit, base, limited, opened, place } from './testing/account-steps.js';
import { account, clerk, cny, day, policies, today } from './testing/account-story.js';

const rated = (grade: string) => ({ by: clerk, inputs: { ...policies(), grade } });
const propose = (minor: number) =>
  ({ type: 'ProposeLimit', data: { proposalId: 'p-1', change: base(minor), reason: 'x' } }) as const;
const roleOf = (grade: string | null, yuan: number) =>
  authorityForLimit(defaultAuthority, amountLimit(yuan * 100), grade).role;

describe('authority by grade', () => {
  it.each([
    ['A', 200_000, 'creditLead'],
    ['BBB', 100_000, 'creditLead'],
    ['BB', 100_001, 'creditManager'],
    ['B', 1, 'financeDirector'],
    ['B', 6_000_000, 'committee'],
    [null, 200_000, 'creditLead'],
  ] as const)('grade %s for %d', (grade, yuan, role) => expect(roleOf(grade, yuan)).toBe(role));

  it('a grade that bears no credit is refused any amount, not its withdrawal', () => {
    account
      .given(opened)
      .when(propose(1), rated('CCC'))
      .thenRefused('grade-prepayment-only', { grade: 'CCC' });
    account.given(opened, limited(5)).when(propose(0), rated('CCC')).thenTypes('LimitProposed');
  });

  it('converts to the house currency at the last recorded rate, and names the pair it misses', () => {
    const rate = { base: 'USD', quote: 'CNY', rate: '7.005', rateType: 'mid', on: day('2026-03-01') };
    const dollar = { minor: 1, currency: 'USD' };
    expect(converted({ ...dollar, minor: 100 }, 'CNY', [rate], today).amount).toEqual(cny(701));
    expect(() => converted(dollar, 'CNY', [{ ...rate, on: day('2026-03-03') }], today)).toThrow(
      expect.objectContaining({ code: 'exchange-rate-missing', params: { pair: 'USD/CNY', on: today } }),
    );
  });
});

it('tables are made of policy contents', () => {
  const { limits, terms, above, byGrade = [] } = defaultAuthority;
  const text = <T extends { upTo: number }>(step: T) => ({ ...step, upTo: String(step.upTo) });
  const content = {
    ...{ kind: 'authority' as const, above, byGrade },
    ...{ limits: limits.map(text), terms: terms.map(text) },
  };
  expect(authorityFrom({ name: 'authority', version: 1, content })).toEqual(defaultAuthority);
  const { orderCheck } = policies();
  const check = { ...orderCheck, kind: 'orderCheck' as const, mitigants: 'reduceNet' as const };
  const made = { ...check, overdueDeMinimis: '1.5', orderMaximum: '20' };
  expect(orderCheckFrom({ name: 'orderCheck', version: 1, content: made }, 'CNY')).toEqual({
    ...orderCheck,
    overdueDeMinimis: 150,
    orderMaximum: 2000,
  });
});

describe('group limit', () => {
  const group = { groupId: 'g-1', granted: false, headroom: cny(40), reservationId: null };
  it('holds an order its group does not take, with the ways out, and keeps what was said', () => {
    const [held] = account
      .given(opened, limited(1000))
      .when(place('o-1', 100), { inputs: { ...policies(), group } })
      .events();
    if (held?.type !== 'OrderHeld') throw new Error('the order is not held');
    expect(held.data.reasons.map(({ code }) => code)).toEqual(['group-limit-exceeded']);
    expect(held.data.waysOut).toContainEqual({ kind: 'reduce-order', to: cny(40) });
    expect(held.data.check.group).toEqual(group);
  });
});
