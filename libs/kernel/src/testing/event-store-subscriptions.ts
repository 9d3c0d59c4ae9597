import { type EventStore, noStream } from '../event-store.js';
import type { StoredEvent } from '../events.js';
import { follow, freshName, sampleEvent, sampleEvents } from './event-samples.js';

const indexes = (events: readonly StoredEvent[]) =>
  events.map(({ data }) => (data as { index: number }).index);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
const pause = () => new Promise((resolve) => setTimeout(resolve, 2));

/** Following the log: catch-up, live, filters, the way it ends. */
export function describeSubscriptions(store: () => EventStore): void {
  /** Appends `count` numbered events of a type of their own, spread over streams, and gives the type. */
  async function numbered(count: number, type = freshName('Counted')): Promise<string> {
    const stream = freshName('contract');
    for (const [at, event] of sampleEvents(type, count).entries())
      await store().append(`${stream}${at % 3}`, Math.floor(at / 3) - 1, [event]);
    return type;
  }

  it('has the position of its newest event as head', async () => {
    const before = await store().head();
    const { position } = await store().append(freshName('contract'), noStream, sampleEvents('Noted', 2));
    expect(await store().head()).toBe(position);
    expect(position > (before ?? '')).toBe(true);
  });

  it('gives the log in order, positions and all, in batches no larger than asked', async () => {
    const after = await store().head();
    const type = await numbered(25);
    const sizes: number[] = [];
    const abort = new AbortController();
    const all: StoredEvent[] = [];
    for await (const batch of store().subscribe({ after, batchSize: 4, signal: abort.signal })) {
      sizes.push(batch.events.length);
      all.push(...batch.events.filter((event) => event.type === type));
      const last = batch.events.at(-1);
      if (last) expect(batch.position >= last.position).toBe(true);
      if (batch.caughtUp && all.length >= 25) abort.abort();
    }
    expect(Math.max(...sizes)).toBeLessThanOrEqual(4);
    expect(indexes(all)).toEqual(upTo(25));
    const positions = all.map(({ position }) => position);
    expect([...new Set(positions)].sort()).toEqual(positions);
  });

  it('catches up, says so, then goes on live', async () => {
    const after = await store().head();
    const type = await numbered(10);
    const stream = freshName('contract');
    const abort = new AbortController();
    const seen: StoredEvent[] = [];
    let live: Promise<unknown> | null = null;
    for await (const batch of store().subscribe({ after, types: [type], signal: abort.signal })) {
      seen.push(...batch.events);
      if (!batch.caughtUp) continue;
      if (seen.length === 10 && !live)
        live = store().append(stream, noStream, [sampleEvent(type, { index: 10 })]);
      if (seen.length === 11) abort.abort();
    }
    await live;
    expect(indexes(seen)).toEqual(upTo(11));
  });

  it('tells at once that there is nothing after the head', async () => {
    await numbered(1);
    const after = await store().head();
    const abort = new AbortController();
    for await (const batch of store().subscribe({ after, signal: abort.signal })) {
      expect(batch).toMatchObject({ events: [], caughtUp: true });
      expect(batch.position >= (after ?? '')).toBe(true);
      abort.abort();
    }
  });

  it('resumes after any position without loss or repeat', async () => {
    const after = await store().head();
    const type = await numbered(12);
    const all = await follow(store(), { after, types: [type] }, ({ events }) => events.length >= 12);
    for (const [at, { position }] of all.events.entries()) {
      const more = await store().append(freshName('contract'), noStream, [sampleEvent('Noted')]);
      const rest = await follow(
        store(),
        { after: position, types: [type] },
        ({ positions }) => (positions.at(-1) ?? '') >= more.position,
      );
      expect(indexes(rest.events)).toEqual(upTo(12).slice(at + 1));
    }
  });

  it('resumes after the position of any batch, also one between events', async () => {
    const after = await store().head();
    const [type, other] = [freshName('Counted'), freshName('Other')];
    const stream = freshName('contract');
    for (const at of upTo(9)) {
      await store().append(stream, at - 1, [sampleEvent(type, { index: at })]);
      await numbered(2, other);
    }
    const first = await follow(
      store(),
      { after, types: [type], batchSize: 2 },
      ({ events }) => events.length >= 4,
    );
    const rest = await follow(
      store(),
      { after: first.positions.at(-1) ?? null, types: [type] },
      ({ events }) => events.length + first.events.length >= 9,
    );
    expect(indexes([...first.events, ...rest.events])).toEqual(upTo(9));
  });

  it('passes events of other types: only the position moves', async () => {
    const after = await store().head();
    const [type, other] = [await numbered(3), freshName('Other')];
    await numbered(5, other);
    const end = await store().head();
    const seen = await follow(
      store(),
      { after, types: [type] },
      ({ positions }) => (positions.at(-1) ?? '') >= (end ?? ''),
    );
    expect(indexes(seen.events)).toEqual([0, 1, 2]);
    expect(seen.positions.at(-1)).toBe(end);
  });

  it('moves the position past other types when live, too', async () => {
    const type = await numbered(1);
    const after = await store().head();
    const abort = new AbortController();
    let end: string | null = null;
    for await (const batch of store().subscribe({ after, types: [type], signal: abort.signal })) {
      expect(batch.events).toEqual([]);
      end ??= (await store().append(freshName('contract'), noStream, [sampleEvent('Noted')])).position;
      if (batch.position >= end) abort.abort();
    }
    expect(end).not.toBeNull();
  });

  it('gives nothing but positions for a list of no types', async () => {
    const after = await store().head();
    await numbered(4);
    const end = (await store().head()) ?? '';
    const seen = await follow(
      store(),
      { after, types: [] },
      ({ positions }) => (positions.at(-1) ?? '') >= end,
    );
    expect(seen.events).toEqual([]);
  });

  it('ends when told to while it waits', async () => {
    const abort = new AbortController();
    const after = await store().head();
    let batches = 0;
    for await (const batch of store().subscribe({ after, signal: abort.signal })) {
      batches += 1;
      if (batch.caughtUp) setTimeout(() => abort.abort(), 5);
    }
    expect(batches).toBeGreaterThan(0);
  });

  it('gives nothing under a signal that was aborted before', async () => {
    await numbered(2);
    for await (const batch of store().subscribe({ after: null, signal: AbortSignal.abort() }))
      expect(batch).toBeUndefined();
    await expect(store().head()).resolves.not.toBeNull();
  });

  it('ends when its consumer leaves', async () => {
    const after = await store().head();
    const type = await numbered(6);
    const abort = new AbortController();
    const seen: StoredEvent[] = [];
    for await (const batch of store().subscribe({
      after,
      types: [type],
      batchSize: 2,
      signal: abort.signal,
    })) {
      seen.push(...batch.events);
      if (seen.length > 0) break;
    }
    expect(indexes(seen)).toEqual(upTo(seen.length));
    expect(seen.length).toBeLessThanOrEqual(2);
  });

  it('waits for a slow consumer and loses nothing meanwhile', async () => {
    const after = await store().head();
    const type = freshName('Counted');
    const writing = numbered(60, type);
    const abort = new AbortController();
    const seen: StoredEvent[] = [];
    for await (const batch of store().subscribe({
      after,
      types: [type],
      batchSize: 7,
      signal: abort.signal,
    })) {
      await pause();
      seen.push(...batch.events);
      if (seen.length >= 60) abort.abort();
    }
    await writing;
    expect(indexes(seen)).toEqual(upTo(60));
  });

  it('shows every event of concurrent writers once, in the order of each stream', async () => {
    const after = await store().head();
    const type = freshName('Counted');
    const write = async () => {
      const stream = freshName('contract');
      for (const [at, event] of sampleEvents(type, 15).entries())
        await store().append(stream, at - 1, [event]);
    };
    const [seen] = await Promise.all([
      follow(store(), { after, types: [type] }, ({ events }) => events.length >= 150),
      ...Array.from({ length: 10 }, write),
    ]);
    expect(seen.events).toHaveLength(150);
    const streams = new Set(seen.events.map(({ stream }) => stream));
    expect(streams.size).toBe(10);
    for (const stream of streams)
      expect(indexes(seen.events.filter((event) => event.stream === stream))).toEqual(upTo(15));
  });

  it('serves several subscribers alike', async () => {
    const after = await store().head();
    const type = freshName('Counted');
    const enough = ({ events }: { readonly events: readonly StoredEvent[] }) => events.length >= 20;
    const [a, b] = await Promise.all([
      follow(store(), { after, types: [type] }, enough),
      follow(store(), { after, types: [type], batchSize: 3 }, enough),
      numbered(20, type),
    ]);
    expect(a.events).toEqual(b.events);
    expect(indexes(a.events)).toEqual(upTo(20));
  });
}
