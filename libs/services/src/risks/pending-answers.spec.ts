import type { WarningAction } from '@zixin/calculations';
import type { Account, ProposalRecord } from '@zixin/views';
import { answerTo, pendingAmong } from './pending-answers.js';
import { today } from '../groups/testing/group-house.js';

const usd = (minor: number) => ({ kind: 'AMOUNT', amount: { minor, currency: 'USD' } }) as const;
const layer = { limit: usd(100_000), from: today, until: null, proposalId: 'p-0' };
const account = {
  ...{ segment: 'main', currency: 'USD', terms: [] },
  layers: { currency: 'USD', base: [layer], temporary: [] },
} as unknown as Account;
const proposal = (change: object) =>
  ({ proposalId: 'p-1', segment: 'main', ...change }) as unknown as ProposalRecord;
const limit = (minor: number, segment = 'main') =>
  proposal({
    segment,
    kind: 'limit',
    change: { layer: 'base', limit: usd(minor), from: today, until: null },
  });
const terms = (netDays: number, prepaymentPercent: number) =>
  proposal({ kind: 'terms', terms: { netDays, prepaymentPercent }, from: today });
const lower: WarningAction = { action: 'lowerLimit', percent: '20', automatic: false };
const shorten: WarningAction = {
  ...{ action: 'shortenTerms', netDays: 15, prepaymentPercent: 30 },
  automatic: false,
};
const answer = (action: WarningAction, one: ProposalRecord) => answerTo(action, [account], [one], today);

describe('the pending proposal that answers a warning', () => {
  it.each([
    ['exactly what it asks', limit(80_000), 'p-1'],
    ['less still', limit(79_999), 'p-1'],
    ['more than it asks', limit(80_001), null],
    ['of another segment', limit(80_000, 'retail'), null],
    [
      'no credit at all',
      proposal({ kind: 'limit', change: { layer: 'base', limit: { kind: 'NONE' } } }),
      'p-1',
    ],
    ['no bound', proposal({ kind: 'limit', change: { layer: 'base', limit: { kind: 'UNLIMITED' } } }), null],
    ['terms', terms(1, 100), null],
  ])('a lower limit: %s', (_, one, expected) => expect(answer(lower, one)).toBe(expected));

  it.each([
    ['exactly what it asks', terms(15, 30), 'p-1'],
    ['more days', terms(16, 30), null],
    ['less paid ahead', terms(15, 29), null],
    ['a limit', limit(1), null],
  ])('shorter terms: %s', (_, one, expected) => expect(answer(shorten, one)).toBe(expected));

  it('is looked for among what was known, while it is pending', () => {
    const known = (status: string) => pendingAmong([account], [{ ...limit(1), status }] as never, today);
    expect(known('pending')('c-1', lower)).toBe('p-1');
    expect(known('declined')('c-1', lower)).toBeNull();
  });

  it('is none for a hold', () =>
    expect(answer({ action: 'placeHold', automatic: false }, limit(1))).toBeNull());
});
