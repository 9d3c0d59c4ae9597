import type { CalendarDate, Instant } from './calendar-date.js';
import type { DomainEvent, Recorded } from './events.js';

/** `asOf`: true on that business date; `knownAt`: recorded by that instant. Either may be absent: no bound. */
export interface TwoClocks {
  readonly asOf?: CalendarDate | undefined;
  readonly knownAt?: Instant | undefined;
}

/**
 * The events that count *as of D, known at K*: recorded at or before K and effective on or before D, in the order of
 * (effective date, recorded instant, revision). Events of one stream and one date keep their stream order.
 */
export function asKnown<E extends DomainEvent>(
  events: readonly Recorded<E>[],
  clocks: TwoClocks,
): readonly Recorded<E>[] {
  const { asOf, knownAt } = clocks;
  const counted = (events as readonly Recorded[]).filter(
    (event) =>
      (knownAt === undefined || event.meta.recordedAt <= knownAt) &&
      (asOf === undefined || event.effectiveOn <= asOf),
  );
  return counted.sort(byEffectiveDate) as unknown as readonly Recorded<E>[];
}

function byEffectiveDate(a: Recorded, b: Recorded): number {
  if (a.effectiveOn !== b.effectiveOn) return a.effectiveOn < b.effectiveOn ? -1 : 1;
  if (a.stream === b.stream) return a.revision - b.revision;
  if (a.meta.recordedAt !== b.meta.recordedAt) return a.meta.recordedAt < b.meta.recordedAt ? -1 : 1;
  return a.stream < b.stream ? -1 : 1;
}
