import { type CalendarDate, type Ratio, ratio } from '@zixin/kernel';
import type { Figure } from '../figure.js';

/** The event a fact was read from: revision `revision` of `stream`. */
export interface FactSource {
  readonly stream: string;
  readonly revision: number;
}

/**
 * What is known of one thing: an exact number (`n` or `n/d`, reduced), a word, dated numbers in date order, or the reason why
 * nothing is known. Amounts are minor units of one currency, the same for the whole book; shares are percent; spans are days.
 */
export type FactValue =
  | { readonly number: string }
  | { readonly category: string }
  | { readonly series: readonly { readonly on: CalendarDate; readonly number: string }[] }
  | { readonly undefined: string };

export type Fact = FactValue & { readonly sources: readonly FactSource[] };

/** The fact whose sources are the last revisions of every stream a book was read from, the empty ones at −1. */
export const readUpTo = 'read.streams';

/** Facts by name, such as `ratio.current` or `evidence.siteVisit.daysSince`. */
export type FactBook = Readonly<Record<string, Fact>>;

/** `3/20` for 0.15, `2` for 2. */
export function exactText({ numerator, denominator }: Ratio): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

/** Reads what `exactText` wrote. */
export function exactRatio(text: string): Ratio {
  const [numerator = '0', denominator = '1'] = text.split('/');
  return ratio(BigInt(numerator), BigInt(denominator));
}

export function numberFact(
  value: Ratio | bigint | number,
  sources: readonly FactSource[] = [],
): Fact & { readonly number: string } {
  return { number: exactText(typeof value === 'object' ? value : ratio(value)), sources };
}

export function categoryFact(category: string, sources: readonly FactSource[] = []): Fact {
  return { category, sources };
}

export function unknownFact(reason: string, sources: readonly FactSource[] = []): Fact {
  return { undefined: reason, sources };
}

export function figureFact(figure: Figure, sources: readonly FactSource[] = []): Fact {
  return 'value' in figure ? numberFact(figure.value, sources) : unknownFact(figure.undefined, sources);
}

/** The fact of a name; a name nobody recorded is `not-recorded`. */
export function factOf(book: FactBook, name: string): Fact {
  return Object.hasOwn(book, name) ? (book[name] as Fact) : unknownFact('not-recorded');
}
