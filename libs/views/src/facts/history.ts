import type { EvidenceCoverage } from '@zixin/calculations';
import type { CalendarDate, Instant, Ratio, Recorded } from '@zixin/kernel';

/** Recorded events of a customer's streams, each list in the order of its stream. */
export interface CustomerHistory {
  readonly customer: readonly Recorded[];
  readonly investigation: readonly Recorded[];
  readonly rating: readonly Recorded[];
  readonly accounts: readonly { readonly accountId: string; readonly events: readonly Recorded[] }[];
  readonly warning: readonly Recorded[];
  /** Of the industry the customer belongs to. */
  readonly industry: readonly Recorded[];
}

export interface FactQuestion {
  readonly on: CalendarDate;
  readonly knownAt?: Instant | undefined;
  readonly accountId: string;
  /** ISO 4217 code of every amount in the book. */
  readonly currency: string;
  /** Units of the book's currency for one unit of `from` on a day; `null` when nobody recorded it. */
  readonly rate: (from: string, on: CalendarDate) => Ratio | null;
  readonly riskAppetite: { readonly minor: number; readonly currency: string } | null;
  readonly policies: {
    /** Net days of the terms policy for a grade. */
    readonly termsForGrade?: ((grade: string) => number | null) | undefined;
    readonly graceDays: number;
    readonly countUnappliedCash: boolean;
    readonly evidenceCoverage: EvidenceCoverage;
  };
  /** Names wanted; without it everything. */
  readonly only?: readonly string[] | undefined;
}

/** Sorts events of one customer, and readings of one industry, into its streams. Events of other streams are left out. */
export function parseHistory(events: readonly Recorded[]): CustomerHistory {
  const streams = new Map<string, Recorded[]>();
  for (const event of events) {
    const list = streams.get(event.stream);
    if (list) list.push(event);
    else streams.set(event.stream, [event]);
  }
  for (const list of streams.values()) list.sort((a, b) => a.revision - b.revision);
  const named = [...streams].sort(([a], [b]) => (a < b ? -1 : 1));
  const of = (category: string) =>
    named.flatMap(([name, list]) => (name.startsWith(`${category}-`) ? list : []));
  const accounts = named
    .filter(([name]) => name.startsWith('creditAccount-'))
    .map(([name, list]) => ({ accountId: name.slice('creditAccount-'.length), events: list }));
  return {
    customer: of('customer'),
    investigation: of('investigation'),
    rating: of('rating'),
    accounts,
    warning: of('warning'),
    industry: of('industry'),
  };
}
