import { type FactsUsed, readUpTo } from '@zixin/calculations';
import type { CalendarDate, EventStore, Instant, Recorded } from '@zixin/kernel';
import type { FactStreams } from '../decisions/customer-book.js';
import { type KeptStreams, keptStreams, type ReadStream } from '../verification/kept-streams.js';
import { recordedStreams } from '../verification/recorded-streams.js';
import { type Candidates, shippedState, underCandidates } from './candidate-policies.js';

/** One customer's streams, and those all customers share, cut at what was known at some moment; candidates are in force. */
export interface KnownStreams {
  readonly whole: ReadStream;
  /** As a recorded decision saw them: at the revisions its facts name, else what was recorded before it. */
  atDecision(event: Recorded, facts: FactsUsed | null): FactStreams;
  /** What was recorded by the end of a day. */
  atEndOf(day: CalendarDate): FactStreams;
}

export interface KnownParts {
  readonly store: EventStore;
  readonly shared: KeptStreams;
  readonly candidates: Candidates;
  dateAt(at: Instant): CalendarDate;
}

const sharedCategories: readonly string[] = ['policy', 'industry', 'exchangeRate', 'creditGroup'];

export function knownStreams({ store, shared, candidates, dateAt }: KnownParts): KnownStreams {
  const own = keptStreams(store);
  const keeper = (stream: string) =>
    sharedCategories.includes(stream.slice(0, stream.indexOf('-'))) ? shared : own;
  const cut = (read: ReadStream) => underCandidates(recordedStreams(read, shippedState), candidates);

  async function known(stream: string, isKnown: (event: Recorded) => boolean) {
    const events = await keeper(stream).whole(stream);
    return keeper(stream).first(stream, countWhile(events, isKnown));
  }

  return {
    whole: own.whole,
    atDecision(event, facts) {
      const read = (facts && Object.hasOwn(facts, readUpTo) ? facts[readUpTo]?.sources : null) ?? [];
      const counts = new Map(read.map(({ stream, revision }) => [stream, revision + 1]));
      return cut(async (stream) => {
        const count = counts.get(stream);
        if (count !== undefined) return keeper(stream).first(stream, count);
        return known(stream, ({ position }) => position < event.position);
      });
    },
    atEndOf: (day) => cut((stream) => known(stream, ({ meta }) => dateAt(meta.recordedAt) <= day)),
  };
}

/** How many of the first events hold; those of a stream are recorded in order. */
function countWhile(events: readonly Recorded[], holds: (event: Recorded) => boolean): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(events[middle] as Recorded)) low = middle + 1;
    else high = middle;
  }
  return low;
}
