import { type Collection, collectionOf, type Position, type ReadStore } from '@zixin/kernel';

/** How far a view is in one ordered source of events: the log, or a partition of it. */
export interface ViewPosition {
  readonly source: string;
  readonly position: Position;
  /** Positions behind the end of the log; `null` where positions of the source cannot be counted against it. */
  readonly behind: number | null;
}

export interface ViewStanding {
  readonly name: string;
  /** As this program has it. */
  readonly version: number;
  /** As reads have it; `null` before the first is built. */
  readonly live: number | null;
  readonly positions: readonly ViewPosition[];
}

/** Every view with its versions and how far it is behind the end of the log. */
export function viewStandings(
  readStore: Pick<ReadStore, 'liveVersion' | 'checkpoints'>,
  views: readonly Parameters<typeof collectionOf>[0][],
  head: Position | null,
): Promise<readonly ViewStanding[]> {
  return Promise.all(
    views.map(async (view) => {
      const collection: Collection = collectionOf(view);
      const [live, checkpoints] = await Promise.all([
        readStore.liveVersion(view.name),
        readStore.checkpoints(collection),
      ]);
      const positions = Object.entries(checkpoints).map(([source, position]) => ({
        ...{ source, position },
        behind: source.includes('/') ? null : behind(head, position),
      }));
      return { name: view.name, version: view.version, live, positions };
    }),
  );
}

/** Counted where the store numbers its events one by one. */
function behind(head: Position | null, position: Position): number | null {
  const numbers = [head ?? '0', position];
  if (!numbers.every((one) => /^\d{1,16}$/.test(one))) return null;
  return Math.max(0, Number(head ?? 0) - Number(position));
}
