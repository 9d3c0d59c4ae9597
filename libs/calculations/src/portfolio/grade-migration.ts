import { DomainError } from '@zixin/kernel';
import { type Figure, quotient } from '../figure.js';

/** A name's grade at the start and at the end of the span looked at. */
export interface GradeMove {
  readonly from: string;
  readonly to: string;
}

export interface MigrationMatrix {
  /** Best first; rows (from) and columns (to) in this order. */
  readonly grades: readonly string[];
  readonly counts: readonly (readonly number[])[];
  /** Percent of the names that started in the row's grade; a row's percents add up to 100. */
  readonly percents: readonly (readonly Figure<'nobody-in-grade'>[])[];
  readonly stayed: number;
  readonly better: number;
  readonly worse: number;
}

/**
 * Grade migration by cohort: count of moves from i to j over all that started in i. Source: rating-agency transition studies.
 * @throws DomainError `grade-unknown` for a grade not listed.
 */
export function gradeMigration(moves: Iterable<GradeMove>, grades: readonly string[]): MigrationMatrix {
  const counts = grades.map(() => grades.map(() => 0));
  let [stayed, better, worse] = [0, 0, 0];
  for (const { from, to } of moves) {
    const [row, column] = [place(from, grades), place(to, grades)];
    const cells = counts[row] as number[];
    cells[column] = (cells[column] ?? 0) + 1;
    if (row === column) stayed += 1;
    else if (column < row) better += 1;
    else worse += 1;
  }
  const percents = counts.map((row) => {
    const all = row.reduce((a, b) => a + b, 0);
    return row.map((count) => quotient(count * 100, all, 'nobody-in-grade'));
  });
  return { grades, counts, percents, stayed, better, worse };
}

function place(grade: string, grades: readonly string[]): number {
  const at = grades.indexOf(grade);
  if (at < 0) throw new DomainError('grade-unknown', { value: grade });
  return at;
}
