import type { CalendarDate } from './calendar-date.js';
import { instantOf } from './calendar-date.js';
import { type CommandLoop, createCommandLoop } from './command-loop.js';
import type { EventStore } from './event-store.js';
import { createInMemoryEventStore } from './testing/in-memory-event-store.js';
import { testFingerprints } from './testing/node-fingerprints.js';
import { till, type TillCommand } from './testing/till.js';

function createLoop(store: EventStore, cachedStreams?: number): CommandLoop {
  const now = () => instantOf(Date.parse('2026-03-02T02:00:00.000Z'));
  return createCommandLoop({
    store,
    fingerprints: testFingerprints,
    now,
    dateAt: (at) => at.slice(0, 10) as CalendarDate,
    ...(cachedStreams === undefined ? {} : { cachedStreams }),
  });
}

const take = (receipt: string): TillCommand => ({ type: 'TakeMoney', data: { receipt, minor: 1 } });

function run(loop: CommandLoop, command: TillCommand, commandId = JSON.stringify(command)) {
  return loop.execute(till, '1', command, {
    commandId,
    commandHash: testFingerprints.sha256(JSON.stringify(command)),
    actor: { id: 'someone', roles: ['clerk'] },
    correlationId: 'correlation',
    causationId: 'cause',
    inputs: undefined,
  });
}

function counting(store: EventStore) {
  const calls = { reads: 0 };
  const counted: EventStore = {
    ...store,
    read(...args) {
      calls.reads += 1;
      return store.read(...args);
    },
  };
  return { counted, calls };
}

describe('a store that tells of foreign changes', () => {
  it('is read again only after somebody else may have appended', async () => {
    const shared = createInMemoryEventStore();
    let foreign = 0;
    const { counted, calls } = counting({ ...shared, foreignChanges: () => foreign });
    const loop = createLoop(counted);
    await run(loop, take('r-1'));
    await loop.state(till, '1');
    const { reads } = calls;
    expect((await loop.state(till, '1')).revision).toBe(0);
    expect(calls.reads).toBe(reads);

    await run(createLoop(shared), take('r-2'));
    foreign += 1;
    expect((await loop.state(till, '1')).revision).toBe(1);
    expect(calls.reads).toBeGreaterThan(reads);
    await run(loop, take('r-3'));
    expect((await loop.state(till, '1')).revision).toBe(2);
  });

  it('keeps a state that was only asked for, and folds on from it', async () => {
    const shared = createInMemoryEventStore();
    await run(createLoop(shared), take('r-1'), 'first');
    const { counted, calls } = counting({ ...shared, foreignChanges: () => 0 });
    const loop = createLoop(counted);
    await loop.state(till, '1');
    await loop.state(till, '1');
    expect(calls.reads).toBe(1);
    expect((await run(loop, take('r-1'), 'first')).repeated).toBe(true);
    expect((await run(loop, take('r-2'))).revision).toBe(1);
  });
});

describe('the cache of streams', () => {
  const readAgain = async (loop: CommandLoop, calls: { reads: number }, ids: readonly string[]) => {
    const read: string[] = [];
    for (const id of ids) {
      const before = calls.reads;
      await loop.state(till, id);
      if (calls.reads > before) read.push(id);
    }
    return read;
  };

  it('lets go of the streams that were used longest ago, and only of those', async () => {
    const { counted, calls } = counting({ ...createInMemoryEventStore(), foreignChanges: () => 0 });
    const loop = createLoop(counted, 3);
    expect(await readAgain(loop, calls, ['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
    expect(await readAgain(loop, calls, ['a', 'c', 'b', 'a'])).toEqual([]);
    expect(await readAgain(loop, calls, ['d', 'a', 'b', 'd'])).toEqual(['d']);
    expect(await readAgain(loop, calls, ['c', 'd', 'b', 'a'])).toEqual(['c', 'a']);
  });
});
