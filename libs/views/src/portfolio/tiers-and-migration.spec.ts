import { figureText, noSettlements, settlementSums } from '@zixin/calculations';
import type { CustomerRating } from '../ratings.js';
import { day } from '../testing/account-history.js';
import { moveOf, ratingMigration } from './rating-migration.js';
import { tierTally } from './tier-figures.js';

describe('tiers', () => {
  it('add up what their members owe, buy and pay, per currency', () => {
    const tierOf = (id: string) => ({ a: 'vip', b: 'vip', c: 'old' })[id] ?? null;
    const tally = tierTally(tierOf);
    for (const id of ['a', 'b', 'c', 'd']) tally.member(id);
    tally.amount({ customerId: 'a', currency: 'CNY' }, 'exposure', 300);
    tally.amount({ customerId: 'b', currency: 'CNY' }, 'exposure', 200);
    tally.amount({ customerId: 'b', currency: 'USD' }, 'sales', 50);
    tally.amount({ customerId: 'c', currency: 'USD' }, 'overdue', 0);
    const paid = (amount: number, paidOn: string) =>
      settlementSums({ amount, paidOn: day(paidOn), dueOn: day('2026-01-01') });
    tally.settled({ customerId: 'a', currency: 'CNY' }, paid(300, '2026-01-11'), noSettlements);
    tally.settled({ customerId: 'b', currency: 'CNY' }, paid(100, '2026-01-31'), noSettlements);
    tally.settled({ customerId: 'b', currency: 'CNY' }, paid(500, '2026-03-01'), paid(500, '2026-03-01'));
    const rows = tally.rows(['vip', 'key']);
    expect(rows.map(({ tier, members }) => [tier, members])).toEqual([
      ['vip', 2],
      ['key', 0],
      ['old', 1],
      [null, 1],
    ]);
    expect(rows[0]?.figures).toMatchObject([
      { currency: 'CNY', exposure: 500n, sales: 0n },
      { currency: 'USD', sales: 50n, daysBeyondTerms: { undefined: 'nothing-settled' } },
    ]);
    expect(figureText(rows[0]!.figures[0]!.daysBeyondTerms, 2)).toEqual({ value: '15.00' });
    expect(rows[2]?.figures).toEqual([]);
  });
});

describe('rating migration', () => {
  function rated(...grades: readonly (readonly [on: string, to: string | null, until?: string])[]) {
    const ratings = grades.map(([on, to, until]) => ({ to, on, until: until ?? null }));
    return { ratings } as unknown as CustomerRating;
  }

  it('counts each customer once, by the grades in force on both days', () => {
    const ratings = [
      rated(['2025-01-01', 'A']),
      rated(['2025-01-01', 'A'], ['2025-06-01', 'B'], ['2026-02-01', 'C']),
      rated(['2025-01-01', 'B'], ['2025-03-01', 'A', '2025-12-30']),
      rated(['2025-05-01', 'A']),
      rated(['2025-01-01', 'A'], ['2025-05-01', null]),
      rated(['2025-01-01', 'X'], ['2025-05-01', 'A']),
    ];
    const moves = ratings.map((rating) => moveOf(rating, day('2025-03-31'), day('2025-12-31')));
    const migration = ratingMigration(moves, ['A', 'B', 'C']);
    expect(migration).toMatchObject({ entered: 1, left: 1, outside: 1 });
    expect(migration.matrix).toMatchObject({
      counts: [
        [1, 2, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
      ...{ stayed: 1, better: 0, worse: 2 },
    });
  });
});
