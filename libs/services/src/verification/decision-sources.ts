import {
  type FactBook,
  type FactSource,
  type FactsUsed,
  numberFact,
  type PolicyContent,
  type PolicyKind,
  type PolicyReference,
  type PolicyVersion,
  readUpTo,
} from '@zixin/calculations';
import type { CalendarDate, Instant, Recorded } from '@zixin/kernel';
import { gradeOn, rating, type RatingEvent } from '@zixin/rating';
import { customerBook, type FactStreams } from '../decisions/customer-book.js';
import type { KeptStreams } from './kept-streams.js';
import { foldOnce, recordedStreams } from './recorded-streams.js';

/** A decision that cannot be recomputed, in words. */
export class Unprovable extends Error {
  override readonly name = 'Unprovable';
}

export interface BookOf {
  readonly accountId: string;
  readonly on: CalendarDate;
  /** Of the amounts while there was no account; the house currency when absent. */
  readonly currency?: string;
}

/** What decisions of one customer were made from: policy versions, and streams as they were when it was decided. */
export interface DecisionSources {
  readonly customerId: string;
  /** @throws Unprovable for a version that was never drafted, or of another kind. */
  policy<K extends PolicyKind>(
    kind: K,
    reference: PolicyReference,
  ): Promise<PolicyVersion<Extract<PolicyContent, { readonly kind: K }>>>;
  /** The grade in force on a day, from the rating stream up to a revision. */
  grade(source: FactSource | null | undefined, on: CalendarDate): Promise<string | null>;
  /** The tiers in force from that revision on until an instant. */
  tiers(source: FactSource | null | undefined, until: Instant): Promise<readonly (string | null)[]>;
  /** The streams up to the revisions that stored facts name. @throws Unprovable where they name none. */
  streams(facts: FactsUsed): FactStreams;
  /** All that was known, from those streams. */
  book(facts: FactsUsed, of: BookOf): Promise<FactBook>;
}

export interface SourceParts {
  readonly customerId: string;
  readonly own: KeptStreams;
  readonly shared: KeptStreams;
  readonly houseCurrency: string;
}

const sharedCategories: readonly string[] = ['policy', 'industry', 'exchangeRate', 'creditGroup'];

export function decisionSources({ customerId, own, shared, houseCurrency }: SourceParts): DecisionSources {
  const keeper = (stream: string) =>
    sharedCategories.includes(stream.slice(0, stream.indexOf('-'))) ? shared : own;
  const now = recordedStreams((stream) => keeper(stream).whole(stream));
  let last: { readonly key: string; readonly book: Promise<FactBook> } | null = null;

  function streams(facts: FactsUsed): FactStreams {
    const counts = new Map(readTo(facts).map(({ stream, revision }) => [stream, revision + 1]));
    return recordedStreams((stream) => keeper(stream).first(stream, counts.get(stream) ?? 0));
  }

  return {
    customerId,
    async policy(kind, { name, version }) {
      const found = await now.policies.version(name, version);
      if (found?.content.kind !== kind)
        throw new Unprovable(`it names version ${version} of ${kind} ${name}, which is not in the log`);
      return found as never;
    },
    async grade(source, on) {
      if (!source) return null;
      const events = await keeper(source.stream).first(source.stream, source.revision + 1);
      return gradeOn(foldOnce(rating, events).state, on);
    },
    async tiers(source, until) {
      if (!source) return [];
      const { stream, revision } = source;
      const { events } = await keeper(stream).readable(stream);
      const later = events.filter((event) => event.revision > revision && event.meta.recordedAt <= until);
      const { tier } = foldOnce(rating, await keeper(stream).first(stream, revision + 1)).state;
      return [tier, ...(later as readonly Recorded<RatingEvent>[]).flatMap(tierOf)];
    },
    streams,
    book(facts, { accountId, on, currency = houseCurrency }) {
      const key = JSON.stringify([accountId, on, currency, readTo(facts)]);
      if (last?.key !== key) {
        const asked = customerBook(streams(facts), { accountId, on, houseCurrency: currency });
        last = { key, book: asked.then(({ book }) => withoutUnread(book, readTo(facts))) };
      }
      return last.book;
    },
  };
}

function tierOf({ type, data }: Recorded<RatingEvent>): readonly string[] {
  return type === 'TierAssigned' ? [data.to] : [];
}

/**
 * Here every fact is read, when it was decided those alone that the policy names: a stream that only other facts come from, such as the
 * rate of a statement in another currency, is empty here and was not read then.
 */
function withoutUnread(book: FactBook, read: readonly FactSource[]): FactBook {
  const named = new Set(read.map(({ stream }) => stream));
  const sources = (book[readUpTo]?.sources ?? []).filter(
    ({ stream, revision }) => revision >= 0 || named.has(stream),
  );
  return { ...book, [readUpTo]: numberFact(sources.length, sources) };
}

function readTo(facts: FactsUsed) {
  const read = Object.hasOwn(facts, readUpTo) ? facts[readUpTo] : undefined;
  if (!read) throw new Unprovable('its facts do not say which streams they were read from');
  return read.sources;
}
