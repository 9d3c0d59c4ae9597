import { stepsOf, turnsNow, turnsThen } from './limit-line.js';

const amount = (text: string) => ({ kind: 'AMOUNT' as const, amount: { amount: text, currency: 'CNY' } });
const turn = (from: string, text: string) => ({ from, limit: amount(text) });

it('steps to the day in one line and from it to the horizon in another', () => {
  const turns = [turn('2026-01-01', '100'), turn('2026-06-01', '200'), turn('2026-12-25', '150')];
  const { past, ahead } = stepsOf(turns, '2026-11-27', '2027-11-27');
  expect(past).toEqual([
    ['2026-01-01', 100],
    ['2026-06-01', 200],
    ['2026-11-27', 200],
  ]);
  expect(ahead).toEqual([
    ['2026-11-27', 200],
    ['2026-12-25', 150],
    ['2027-11-27', 150],
  ]);
});

it('draws no credit as zero and no bound as a gap', () => {
  const turns = [
    { from: '2026-01-01', limit: { kind: 'NONE' as const } },
    { from: '2026-02-01', limit: { kind: 'UNLIMITED' as const } },
  ];
  expect(stepsOf(turns, '2026-03-01', '2026-04-01').past).toEqual([
    ['2026-01-01', 0],
    ['2026-02-01', null],
    ['2026-03-01', null],
  ]);
});

it('draws nothing for a customer without a limit', () => {
  expect(stepsOf([], '2026-03-01', '2026-04-01')).toEqual({ past: [], ahead: [] });
});

it('ends a layer after its last day, and takes what was to come from the file', () => {
  const account = {
    limit: { ...amount('50'), expired: false },
    limitHistory: [
      { from: '2026-01-01', until: '2026-01-31', limit: amount('100'), proposalId: 'a' },
      { from: '2026-03-01', until: null, limit: amount('50'), proposalId: 'b' },
    ],
    limitAhead: [{ from: '2026-09-01', kind: 'NONE', expired: true }],
  } as never;
  expect(turnsThen(account, '2026-06-01').map(({ from, limit }) => [from, limit.kind])).toEqual([
    ['2026-01-01', 'AMOUNT'],
    ['2026-02-01', 'NONE'],
    ['2026-03-01', 'AMOUNT'],
    ['2026-06-01', 'AMOUNT'],
    ['2026-09-01', 'NONE'],
  ]);
});

it('takes an expired limit of the service as none', () => {
  const turns = {
    accounts: [{ segment: 'main', turns: [{ from: '2026-01-01', kind: 'NONE', expired: true }] }],
  };
  expect(turnsNow(turns as never, 'main')).toEqual([{ from: '2026-01-01', limit: { kind: 'NONE' } }]);
  expect(turnsNow(turns as never, 'other')).toEqual([]);
});
