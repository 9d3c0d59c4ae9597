import { exactRatio, type FactsUsed, readUpTo, type ScoreResult } from '@zixin/calculations';
import { type CalendarDate, toDecimal } from '@zixin/kernel';
import type { RatingEvent } from '@zixin/rating/events';
import { type CustomerRating, ratingOn, tierOn } from '@zixin/views';

/**
 * An exact number as decimal text. Ratios have four digits, more where rounding would land on a rounder number, on which the
 * bound of a band may be: 1.99996 is not shown as 2.0000.
 */
export function decimalOf(exact: string): string {
  if (!exact.includes('/')) return exact;
  const value = exactRatio(exact);
  let digits = 4;
  if ((value.numerator * 10_000n) % value.denominator !== 0n)
    while (toDecimal(value, digits).endsWith('0')) digits += 1;
  return toDecimal(value, digits);
}

/** Facts as callers see them: numbers as decimals, the revisions they were read from beside. */
export function factsAnswer(facts: FactsUsed) {
  const shown = Object.entries(facts).filter(([name]) => name !== readUpTo);
  return Object.fromEntries(
    shown.map(([name, fact]) => [
      name,
      'number' in fact ? { ...fact, number: decimalOf(fact.number) } : fact,
    ]),
  );
}

/** A score: factors with value, points, weight and contribution; caps and knock-outs; two digits. */
export function scoreAnswer(result: ScoreResult) {
  const percent = (exact: string | null) => exact && toDecimal(exactRatio(exact), 2);
  return {
    ...result,
    score: result.score === null ? null : result.rounded,
    coverage: percent(result.coverage),
    factors: result.factors.map((factor) => ({
      ...factor,
      value:
        factor.value !== null && /^-?\d+(\/\d+)?$/.test(factor.value)
          ? decimalOf(factor.value)
          : factor.value,
      contribution: percent(factor.contribution),
    })),
  };
}

/** What a command on a rating recorded. */
export function ratingEventAnswer(event: RatingEvent) {
  const { type, data } = event;
  if (type === 'CreditScored')
    return { type, ...data, facts: factsAnswer(data.facts), result: scoreAnswer(data.result) };
  if ('basis' in data && data.basis)
    return { type, ...data, basis: { ...data.basis, facts: factsAnswer(data.basis.facts) } };
  return { type, ...data };
}

/** A customer's rating on a date, with its history. */
export function ratingAnswer(rating: CustomerRating, on: CalendarDate) {
  const inForce = ratingOn(rating, on);
  return {
    ...rating,
    grade: inForce?.to ?? null,
    gradeSince: inForce?.on ?? null,
    tier: tierOn(rating, on),
  };
}
