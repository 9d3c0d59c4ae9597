import { plus, ratio } from '@zixin/kernel';
import fc from 'fast-check';
import { gradeMigration } from './grade-migration.js';

const grades = ['A', 'B', 'D'];

describe('grade migration', () => {
  it('counts moves by where they started', () => {
    const moves = ['AA', 'AA', 'AB', 'AD', 'BA'].map((pair) => ({ from: pair[0]!, to: pair[1]! }));
    const matrix = gradeMigration(moves, grades);
    expect(matrix.counts).toEqual([
      [2, 1, 1],
      [1, 0, 0],
      [0, 0, 0],
    ]);
    expect(matrix.percents[0]).toEqual([ratio(50), ratio(25), ratio(25)].map((value) => ({ value })));
    expect(matrix.percents[2]).toEqual(Array(3).fill({ undefined: 'nobody-in-grade' }));
    expect(matrix).toMatchObject({ stayed: 2, better: 1, worse: 2 });
  });

  it('refuses a grade that is not on the scale', () =>
    expect(() => gradeMigration([{ from: 'A', to: 'E' }], grades)).toThrow(
      expect.objectContaining({ code: 'grade-unknown' }),
    ));

  it('has rows that add up to 100 percent, whatever the order', () => {
    const grade = fc.constantFrom(...grades);
    fc.assert(
      fc.property(fc.array(fc.record({ from: grade, to: grade })), (moves) => {
        const matrix = gradeMigration(moves, grades);
        expect(gradeMigration([...moves].reverse(), grades)).toEqual(matrix);
        expect(matrix.stayed + matrix.better + matrix.worse).toBe(moves.length);
        for (const row of matrix.percents) {
          const values = row.flatMap((figure) => ('value' in figure ? [figure.value] : []));
          if (values.length > 0) expect(values.reduce(plus)).toEqual(ratio(100));
        }
      }),
    );
  });
});
