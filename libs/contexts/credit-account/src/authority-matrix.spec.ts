import { authorityForLimit, defaultAuthority } from './authority.js';
import { converted } from '@zixin/calculations';
import { orderCheckFrom } from './order-check-policy.js';
import { amountLimit, base, limited, opened, place } from './testing/account-steps.js';
import { account, clerk, cny, day, lead, policies, today } from './testing/account-story.js';

const rated = (grade: string) => ({ by: clerk, inputs: { ...policies(), grade } });
const propose = (minor: number) =>
  ({ type: 'ProposeLimit', data: { proposalId: 'p-1', change: base(minor), reason: 'x' } }) as const;
const roleOf = (grade: string | null, yuan: number) =>
  authorityForLimit(defaultAuthority, amountLimit(yuan * 100), grade).role;

describe('rule 7: the authority needed depends on the grade', () => {
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

it('the order check is made of policy content, amounts in minor units of the account', () => {
  const { orderCheck } = policies();
  const check = { ...orderCheck, kind: 'orderCheck' as const, mitigants: 'reduceNet' as const };
  const made = { ...check, overdueDeMinimis: '1.5', orderMaximum: '20' };
  expect(orderCheckFrom({ name: 'orderCheck', version: 1, content: made }, 'CNY')).toEqual({
    ...orderCheck,
    overdueDeMinimis: 150,
    orderMaximum: 2000,
  });
});

describe('rule 7: the authority is read in house currency, also for an account outside it', () => {
  const rate = { base: 'CNY', quote: 'USD', rate: '0.14', rateType: 'mid', on: day('2026-03-01') };
  const inputs = { ...policies(), authority: { ...defaultAuthority, currency: 'USD' } };
  const raise = propose(300_000_000);
  it('reads the authority in house currency and stores the rate', () => {
    const [event] = account
      .given(opened)
      .when(raise, { by: clerk, inputs: { ...inputs, rates: [rate] } })
      .events();
    const houseTotal = { kind: 'AMOUNT', amount: { minor: 42_000_000, currency: 'USD' } };
    expect(event?.data).toMatchObject({ needs: { role: 'creditManager', basis: { houseTotal, rate } } });
  });
  it('refuses a proposal without a rate, naming the pair', () =>
    account
      .given(opened)
      .when(raise, { by: clerk, inputs })
      .thenRefused('exchange-rate-missing', { pair: 'CNY/USD', on: today }));
  it('still holds an order without a rate: a verdict is never a refusal', () => {
    const [held] = account.given(opened, limited(50)).when(place('o-1', 100), { inputs }).events();
    if (held?.type !== 'OrderHeld') throw new Error('the order is not held');
    expect(held.data.waysOut).toContainEqual({ kind: 'override', role: 'committee' });
  });
});

describe('rule 7: a grade that falls between proposal and approval', () => {
  it('refuses the approval of what the new grade does not bear', () => {
    const proposed = account.given(opened).when(propose(100), rated('A')).events();
    account
      .given(opened, ...proposed)
      .when({ type: 'ApproveProposal', data: { proposalId: 'p-1' } }, { ...rated('CCC'), by: lead })
      .thenRefused('grade-prepayment-only', { grade: 'CCC' });
  });
});
