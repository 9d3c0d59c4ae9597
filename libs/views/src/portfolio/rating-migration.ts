import { gradeMigration, type MigrationMatrix } from '@zixin/calculations';
import type { CalendarDate } from '@zixin/kernel';
import { type CustomerRating, ratingOn } from '../ratings.js';

/** A customer's grade at the start and at the end of a span; `null` while not rated. */
export interface RatingMove {
  readonly from: string | null;
  readonly to: string | null;
}

export interface RatingMigration {
  readonly matrix: MigrationMatrix;
  /** Rated at the end only, and at the start only. */
  readonly entered: number;
  readonly left: number;
  /** Rated on both days, on one of them with a grade the scale does not have. */
  readonly outside: number;
}

export function moveOf(rating: CustomerRating, from: CalendarDate, until: CalendarDate): RatingMove {
  return { from: ratingOn(rating, from)?.to ?? null, to: ratingOn(rating, until)?.to ?? null };
}

/** Moves between grades (best first) by cohort, those that cannot be in the matrix counted beside it. */
export function ratingMigration(moves: readonly RatingMove[], grades: readonly string[]): RatingMigration {
  const both = moves.flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]));
  const placed = both.filter(({ from, to }) => grades.includes(from) && grades.includes(to));
  return {
    matrix: gradeMigration(placed, grades),
    entered: moves.filter(({ from, to }) => from === null && to !== null).length,
    left: moves.filter(({ from, to }) => from !== null && to === null).length,
    outside: both.length - placed.length,
  };
}
