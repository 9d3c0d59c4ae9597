import type { Collection, Guards, Position, ReadStore } from '@zixin/kernel';
import type { PartitionPosition, ViewPositions } from '../http/positions.js';
import { journalPlaceOf } from './journal-places.js';
import { journalProgress, reachedIn } from './journal-progress.js';

export interface JournalViewOptions {
  readonly readStore: ReadStore;
  /** The collections that answers are read from. */
  readonly collections: readonly Collection[];
  readonly partitions: number;
  /** What was read this long ago at most may be used again (default 25). */
  readonly maxAgeMillis?: number;
}

export interface JournalViews extends ViewPositions {
  /** True when every partition is at the position. */
  have(position: Position): Promise<boolean>;
}

/**
 * How far the views are, by the checkpoints that projectors leave in the read store: a partition is where the slowest collection
 * of it is, or further where it holds nothing more.
 */
export function journalViews(options: JournalViewOptions): JournalViews {
  const { readStore, collections, partitions, maxAgeMillis = 25 } = options;
  let known: { readonly at: number; readonly reached: Promise<readonly Position[]> } | null = null;

  async function read(): Promise<readonly Position[]> {
    // First: what it says must not be newer than what the checkpoints say.
    const progress = await readStore.checkpoints(journalProgress);
    const checkpoints = await Promise.all(collections.map((collection) => readStore.checkpoints(collection)));
    return Array.from({ length: partitions }, (_, partition) =>
      reachedIn(progress, partition, slowest(checkpoints, `journal/${partition}`)),
    );
  }

  function reached(): Promise<readonly Position[]> {
    if (known && performance.now() - known.at <= maxAgeMillis) return known.reached;
    const fresh = { at: performance.now(), reached: read() };
    fresh.reached.catch(() => {
      if (known === fresh) known = null;
    });
    known = fresh;
    return fresh.reached;
  }

  async function allHave(places: readonly PartitionPosition[]): Promise<boolean> {
    const at = await reached();
    return places
      .map((place) => journalPlaceOf(place, partitions))
      .every(({ partitions: named, position }) =>
        (named ? named.map((one) => at[one] ?? '') : at).every((one) => one >= position),
      );
  }

  async function waitForPlaces(
    places: readonly PartitionPosition[],
    timeoutMillis: number,
  ): Promise<boolean> {
    const until = performance.now() + timeoutMillis;
    while (!(await allHave(places))) {
      if (performance.now() >= until) return false;
      await new Promise((resolve) => setTimeout(resolve, maxAgeMillis));
    }
    return true;
  }

  const wholeLog = (position: Position): readonly PartitionPosition[] => [{ partition: 'log', position }];
  return {
    current: () => null,
    waitFor: (position, timeoutMillis) => waitForPlaces(wholeLog(position), timeoutMillis),
    waitForPlaces,
    have: (position) => allHave(wholeLog(position)),
  };
}

function slowest(checkpoints: readonly Guards[], source: string): Position {
  const positions = checkpoints.map((one) => one[source] ?? '');
  return positions.reduce((a, b) => (b < a ? b : a), positions[0] ?? '');
}
