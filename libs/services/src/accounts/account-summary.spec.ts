import {
  type CreditAccountEvent,
  creditAccountDecider,
  defaultOrderCheck,
  type OpenAccount,
} from '@zixin/credit-account';
import { type CalendarDate, evolve } from '@zixin/kernel';
import { accountSummary } from './account-summary.js';

const day = (text: string) => text as CalendarDate;
const cny = (minor: number) => ({ minor, currency: 'CNY' });
const dates = { from: day('2026-01-01'), until: day('2026-12-31') };
const limit = { kind: 'AMOUNT', amount: cny(100_000) } as const;
const events: readonly CreditAccountEvent[] = [
  {
    type: 'CreditAccountOpened',
    data: { customerId: 'c', segment: 'main', currency: 'CNY', openedOn: dates.from },
  },
  {
    type: 'LimitAdjusted',
    data: { proposalId: 'p', limit, previous: { kind: 'NONE' }, from: dates.from, until: null },
  },
  {
    type: 'MitigantRegistered',
    data: {
      ...{ mitigantId: 'm', kind: 'parentGuarantee', provider: 'Parent', amount: cny(300_000_000), ...dates },
      ...{ coveragePercent: '100', haircutPercent: '0', evidence: null, registeredBy: 'a', on: dates.from },
    },
  },
  {
    type: 'MitigantConfirmed',
    data: {
      ...{ mitigantId: 'm', confirmedBy: 'b', on: dates.from, confirmationsLeft: 0, ...dates },
      needs: { role: 'financeDirector', approvers: 1, resultingTotal: limit },
      raises: cny(300_000_000),
    },
  },
];
const account = events.reduce(
  (state, event) => evolve(creditAccountDecider, state, event),
  creditAccountDecider.initialState,
) as OpenAccount;

it('rule 4: a summary has the limit that the order check reads, mitigants included where they raise it', () => {
  const summary = (mitigants: 'raiseLimit' | 'reduceNet') =>
    accountSummary(account, day('2026-06-01'), { ...defaultOrderCheck, mitigants });
  expect(summary('raiseLimit')).toMatchObject({
    limit: { amount: cny(300_100_000) },
    limitAhead: [{ from: '2027-01-01', limit }],
    headroom: cny(300_100_000),
  });
  expect(summary('reduceNet')).toMatchObject({ limit, limitAhead: [], headroom: cny(100_000) });
});
