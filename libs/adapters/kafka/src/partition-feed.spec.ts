import type { EventBatch, StoredEvent } from '@zixin/kernel';
import { createPartitionFeed, type FeedOptions, type FeedStart, JournalTrimmed } from './partition-feed.js';

const event = (position: string, type = 'Noted') => ({ position, type }) as StoredEvent;
const batchOf = (positions: readonly string[], caughtUp = false) => ({
  events: positions.map((position) => event(position)),
  first: positions[0] ?? '',
  position: [...positions].sort().at(-1) ?? '',
  caughtUp,
});
const fromStart: FeedStart = { offset: 0n, atEnd: false, trimmed: false };
const nextTurn = () => new Promise(setImmediate);

function feedOf(options: Partial<FeedOptions> = {}) {
  const calls: string[] = [];
  const feed = createPartitionFeed({
    ...{ source: 'journal/0', loops: 1, startOf: async () => fromStart },
    open: (offset) => calls.push(`open ${offset}`),
    hold: () => calls.push('hold'),
    ...options,
  });
  return { feed, calls };
}

/** Follows a feed in the background; `batches` grows as they come. */
function follow(
  feed: ReturnType<typeof feedOf>['feed'],
  options: { types?: string[]; batchSize?: number } = {},
) {
  const abort = new AbortController();
  const batches: EventBatch[] = [];
  const ended = (async () => {
    for await (const batch of feed.subscribe({ after: null, signal: abort.signal, ...options }))
      batches.push(batch);
  })();
  ended.catch(() => undefined);
  return {
    batches,
    ended,
    stop: () => abort.abort(),
    seen: () => batches.flatMap(({ events }) => events.map(({ position }) => position)),
  };
}

describe('feed of a partition', () => {
  it('reads nothing before its loops are there, and nothing while one is away', async () => {
    const { feed, calls } = feedOf({ loops: 2 });
    const one = follow(feed);
    await nextTurn();
    expect(await feed.offer(batchOf(['1']))).toBe(false);
    const two = follow(feed);
    await nextTurn();
    expect(calls).toEqual(['open 0']);
    expect(await feed.offer(batchOf(['1']))).toBe(true);
    two.stop();
    await two.ended;
    expect(calls).toEqual(['open 0', 'hold']);
    expect(await feed.offer(batchOf(['2']))).toBe(false);
    expect(feed.next()).toBeNull();
    expect(one.seen()).toEqual(['1']);
  });

  it('gives each loop each event once, whatever is delivered twice, late or out of order', async () => {
    const { feed } = feedOf();
    const loop = follow(feed);
    await nextTurn();
    for (const positions of [['1', '2'], ['1', '2', '3'], ['2'], ['3', '5', '4', '5', '6']])
      expect(await feed.offer(batchOf(positions))).toBe(true);
    expect(loop.seen()).toEqual(['1', '2', '3', '5', '6']);
  });

  it('passes events that the loop does not want: its position moves', async () => {
    const { feed } = feedOf();
    const loop = follow(feed, { types: ['Other'] });
    await nextTurn();
    expect([feed.wants('Noted'), feed.wants('Other')]).toEqual([false, true]);
    await feed.offer({ ...batchOf(['1', '2']), events: [event('2', 'Other')] });
    await feed.offer({ ...batchOf(['3'], true), events: [] });
    expect(loop.batches).toEqual([
      { events: [event('2', 'Other')], position: '2', caughtUp: false },
      { events: [], position: '3', caughtUp: true },
    ]);
  });

  it('cuts batches to the size asked for; only the last one is caught up', async () => {
    const { feed } = feedOf();
    const loop = follow(feed, { batchSize: 2 });
    await nextTurn();
    await feed.offer(batchOf(['1', '2', '3', '4', '5'], true));
    expect(loop.batches.map(({ events, position, caughtUp }) => [events.length, position, caughtUp])).toEqual(
      [
        [2, '2', false],
        [2, '4', false],
        [1, '5', true],
      ],
    );
  });

  it('tells at once when there is nothing yet, and again when there turned out to be nothing', async () => {
    const { feed } = feedOf({ startOf: async () => ({ ...fromStart, atEnd: true }) });
    const loop = follow(feed);
    await nextTurn();
    await feed.offer(batchOf([], true));
    expect(loop.batches).toEqual(Array(2).fill({ events: [], position: '', caughtUp: true }));
  });

  it('is not finished with a batch that a loop failed on', async () => {
    const { feed } = feedOf();
    const failing = (async () => {
      for await (const batch of feed.subscribe({ after: null, signal: new AbortController().signal }))
        throw new Error(`cannot fold ${batch.position}`);
    })();
    failing.catch(() => undefined);
    await nextTurn();
    expect(await feed.offer(batchOf(['1']))).toBe(false);
    await expect(failing).rejects.toThrow('cannot fold 1');
  });

  it('goes back for a loop that comes from further behind', async () => {
    let offset = 7n;
    const { feed, calls } = feedOf({ startOf: async () => ({ ...fromStart, offset }) });
    const first = follow(feed);
    await nextTurn();
    feed.advance(9n);
    first.stop();
    await first.ended;
    offset = 3n;
    follow(feed);
    await nextTurn();
    expect(calls).toEqual(['open 7', 'hold', 'open 3']);
  });

  it('refuses to skip what the journal no longer has', async () => {
    const { feed } = feedOf({ startOf: async () => ({ ...fromStart, trimmed: true }) });
    const loop = follow(feed);
    await nextTurn();
    expect(await feed.offer(batchOf(['5', '6']))).toBe(false);
    await expect(loop.ended).rejects.toBeInstanceOf(JournalTrimmed);
  });
});
