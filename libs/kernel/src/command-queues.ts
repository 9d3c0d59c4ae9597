import { type Envelope, newStream, type Outcome, type Stream } from './command-stream.js';
import type { Command, DomainEvent } from './events.js';

export interface Job {
  readonly command: Command;
  readonly envelope: Envelope;
  readonly deadline: number;
  resolve(outcome: Outcome<DomainEvent, unknown>): void;
  reject(error: unknown): void;
}

export interface Queue {
  readonly stream: Stream;
  readonly waiting: Job[];
  running: boolean;
  /** `foreignChanges` when the tail was last known to be the newest; `null`: never, or the store cannot tell. */
  newestAt: number | null;
}

/** Commands that may share an append: one that recalls the past goes alone. */
export function batchLength({ stream, waiting }: Queue, most: number): number {
  const alone = waiting.slice(0, most).findIndex((job) => stream.aggregate.recall?.(job.command));
  return alone < 0 ? most : Math.max(alone, 1);
}

/** A queue and its neighbours in the order of last use. */
interface Place {
  readonly id: string;
  readonly queue: Queue;
  before: Place;
  after: Place;
}

/**
 * Queues by last use; one that is running or has commands waiting is never dropped. Every command and every read asks for
 * several: the order is kept in links, since a map that forgets and remembers a key at each use has to be built anew ever
 * so often.
 */
export function createQueueCache(most: number) {
  const categories = new Map<string, Map<string, Place>>();
  /** Neither end: the least recently used is after it, the most recently used before it. */
  const ends = {} as Place;
  ends.before = ends.after = ends;
  let size = 0;

  function leave(place: Place): void {
    place.before.after = place.after;
    place.after.before = place.before;
  }

  function becomeNewest(place: Place): void {
    place.before = ends.before;
    place.after = ends;
    ends.before.after = place;
    ends.before = place;
  }

  function placesOf(category: string): Map<string, Place> {
    let places = categories.get(category);
    if (!places) categories.set(category, (places = new Map()));
    return places;
  }

  function add(places: Map<string, Place>, aggregate: Stream['aggregate'], id: string): Place {
    const queue = { stream: newStream(aggregate, id), waiting: [], running: false, newestAt: null };
    const place = { id, queue, before: ends, after: ends };
    places.set(id, place);
    size += 1;
    return place;
  }

  return {
    of(aggregate: Stream['aggregate'], id: string): Queue {
      const places = placesOf(aggregate.category);
      const known = places.get(id);
      if (known) leave(known);
      const place = known ?? add(places, aggregate, id);
      becomeNewest(place);
      return place.queue;
    },
    trim(): void {
      for (let place = ends.after; size > most && place !== ends; place = place.after) {
        const { id, queue } = place;
        if (queue.running || queue.waiting.length > 0) continue;
        leave(place);
        categories.get(queue.stream.aggregate.category)?.delete(id);
        size -= 1;
      }
    },
  };
}
