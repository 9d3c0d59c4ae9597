import { type FactBook, numberFact, type WarningAction } from '@zixin/calculations';
import { addDays, type CalendarDate } from '@zixin/kernel';
import fc from 'fast-check';
import { type OpenAccount, termsOn } from './account-state.js';
import type { CreditAccountCommand } from './commands.js';
import { type EffectiveLimit, effectiveLimit } from './limit-layers.js';
import { limited, noCredit, opened, temporarily, termsGranted, unlimited } from './testing/account-steps.js';
import { account, clerk, policies, stateAfter, type Step, story, today } from './testing/account-story.js';

const days = Array.from({ length: 60 }, (_, index) => addDays(today, index));
const near: fc.Arbitrary<CalendarDate> = fc.integer({ min: -20, max: 40 }).map((by) => addDays(today, by));
const minor = fc.integer({ min: 0, max: 2000 });

/** Base limits, temporary amounts and terms of any dates. */
const standing: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(fc.oneof(minor, fc.constantFrom(noCredit, unlimited)), near, fc.option(fc.nat(40)))
    .map(([limit, from, length]) => limited(limit, from, length === null ? null : addDays(from, length))),
  fc
    .tuple(fc.constantFrom('uplift' as const, 'override' as const), minor, near, fc.nat(30))
    .map(([mode, amount, from, length]) => temporarily(mode, amount + 1, from, addDays(from, length))),
  fc
    .tuple(fc.nat(90), fc.nat(100), near)
    .map(([netDays, percent, from]) => termsGranted(netDays, percent, from)),
);

const action: fc.Arbitrary<WarningAction> = fc.oneof(
  fc
    .constantFrom('0', '12.5', '100', '250', '-20')
    .map((percent): WarningAction => ({ action: 'lowerLimit', percent, automatic: true })),
  fc.tuple(fc.nat(90), fc.nat(100)).map(([netDays, prepaymentPercent]): WarningAction => ({
    ...{ action: 'shortenTerms', netDays, prepaymentPercent, automatic: true },
  })),
);

const automatic: fc.Arbitrary<CreditAccountCommand> = fc.oneof(
  action.map((one): CreditAccountCommand => ({
    type: 'TakeWarningAction',
    data: { proposalId: 'x', warningId: 'w', action: one, reason: 'x' },
  })),
  fc.constantFrom<CreditAccountCommand>(
    { type: 'ProposeLimitByPolicy', data: { proposalId: 'x', reason: 'x' } },
    { type: 'ProposeTermsByPolicy', data: { proposalId: 'x', reason: 'x' } },
  ),
);

function byPolicy(proposed: number, [netDays, prepaymentPercent]: readonly [number, number]) {
  const book: FactBook = { most: numberFact(proposed) };
  const label = { en: 'most', zh: '上限' };
  const method = { code: 'most', label, binding: true, amount: 'most', share: { percent: '100' } };
  const limits = { kind: 'limitMethods', combination: 'least', step: '0.01', methods: [method] } as const;
  const terms = { netDays, prepaymentPercent, guarantee: false };
  const listed = { kind: 'terms', byGrade: { A: terms }, graceDays: 0 } as const;
  const tightenAutomatically = true;
  return {
    book,
    limitMethods: { name: 'limitMethods', version: 1, content: { ...limits, tightenAutomatically } },
    termsByGrade: { name: 'terms', version: 1, content: { ...listed, tightenAutomatically } },
  };
}

const amountOf = ({ limit }: EffectiveLimit) =>
  limit.kind === 'UNLIMITED' ? Infinity : limit.kind === 'AMOUNT' ? limit.amount.minor : 0;

const granted = ({ terms }: OpenAccount, on: CalendarDate) =>
  termsOn(terms, on) ?? { netDays: 0, prepaymentPercent: 0 };

function loosened(before: OpenAccount, after: OpenAccount, on: CalendarDate): boolean {
  const [was, is] = [granted(before, on), granted(after, on)];
  return (
    amountOf(effectiveLimit(after.layers, on)) > amountOf(effectiveLimit(before.layers, on)) ||
    is.netDays > was.netDays ||
    is.prepaymentPercent < was.prepaymentPercent
  );
}

it('rule 7: whatever is in force, an automatic action raises the limit and loosens the terms on no day', () => {
  let seen = 0;
  const listed = fc.tuple(fc.nat(90), fc.nat(100));
  const property = fc.property(
    fc.array(standing, { maxLength: 5 }),
    automatic,
    minor,
    listed,
    (steps, command, proposed, terms) => {
      const inputs = { ...policies(), grade: 'A', byPolicy: byPolicy(proposed, terms) };
      const before = stateAfter(opened, ...steps);
      const after = stateAfter(opened, ...steps, { by: clerk, inputs }, command);
      const changes = ({ layers, terms: dated }: typeof before) => layers.base.length + dated.length;
      if (changes(after) > changes(before)) seen += 1;
      expect(days.filter((on) => loosened(before, after, on))).toEqual([]);
    },
  );
  fc.assert(property, { numRuns: 400 });

  expect(seen).toBeGreaterThan(20);
});

it('rule 7: what a warning proposes without being automatic changes nothing in force', () => {
  const lower = { action: 'lowerLimit', percent: '20', automatic: false } as const;
  const data = { proposalId: 'x', warningId: 'w', action: lower, reason: 'x' };
  account
    .given(...story(opened, limited(100)))
    .when({ type: 'TakeWarningAction', data })
    .thenTypes('LimitProposed');
});
