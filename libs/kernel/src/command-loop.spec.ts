import fc from 'fast-check';
import { type Instant, instantOf } from './calendar-date.js';
import { CommandTimedOut } from './command-loop.js';
import { type EventStore, noStream } from './event-store.js';
import { readAll, sampleEvent } from './testing/event-samples.js';
import { createInMemoryEventStore } from './testing/in-memory-event-store.js';
import {
  chainProblems,
  closeTill as close,
  createTillLoop as createLoop,
  replayTill as replay,
  returnMoney as giveBack,
  runOnTill as run,
  takeMoney as take,
  tillStart as start,
} from './testing/till-loop.js';
import { till, tillMost } from './testing/till.js';

function counting(store: EventStore) {
  const calls = { appends: 0, reads: 0 };
  const counted: EventStore = {
    ...store,
    append(...args) {
      calls.appends += 1;
      return store.append(...args);
    },
    read(...args) {
      calls.reads += 1;
      return store.read(...args);
    },
  };
  return { counted, calls };
}

describe('one command', () => {
  it('is decided, stored and answered with its events and the state after them', async () => {
    const store = createInMemoryEventStore();
    const outcome = await run(createLoop(store), take('r1', 40), 'c1');
    const [stored] = await readAll(store, 'till-1');
    expect(outcome).toEqual({
      stream: 'till-1',
      revision: 0,
      position: stored?.position,
      events: [{ id: stored?.id, type: 'MoneyTaken', data: { on: '2026-03-02', receipt: 'r1', minor: 40 } }],
      state: { total: 40, receipts: 1, last: 'r1', closed: false },
      repeated: false,
    });
    expect(stored?.meta).toMatchObject({
      partitionKey: '1',
      commandId: 'c1',
      actor: { id: 'someone', roles: ['clerk'] },
      correlationId: 'correlation',
      causationId: 'cause',
      schemaVersion: 2,
      recordedAt: '2026-03-02T02:00:00.000Z',
    });
  });

  it('that changes nothing stores nothing and tells where the stream stands', async () => {
    const store = createInMemoryEventStore();
    const loop = createLoop(store);
    const { position } = await run(loop, take('r1'));
    expect(await run(loop, take('r1'))).toMatchObject({ revision: 0, position, events: [], repeated: false });
    expect(await readAll(store, 'till-1')).toHaveLength(1);
    expect(await run(createLoop(store), close, 'x', '2').then(() => readAll(store, 'till-2'))).toHaveLength(
      1,
    );
  });

  it('that is refused rejects with the refusal and stores nothing', async () => {
    const store = createInMemoryEventStore();
    const refused = run(createLoop(store), take('r1', tillMost + 1));
    await expect(refused).rejects.toMatchObject({ code: 'till-full', params: { room: tillMost } });
    expect(await readAll(store, 'till-1')).toEqual([]);
  });

  it('costs one append and no read on a warm stream', async () => {
    const { counted, calls } = counting(createInMemoryEventStore());
    const loop = createLoop(counted);
    await run(loop, take('r1'));
    Object.assign(calls, { appends: 0, reads: 0 });
    await run(loop, take('r2'));
    expect(calls).toEqual({ appends: 1, reads: 0 });
  });

  it('fails with its store and can be sent again', async () => {
    const store = createInMemoryEventStore();
    let broken = true;
    const append: EventStore['append'] = (...args) =>
      broken ? Promise.reject(new Error('disk full')) : store.append(...args);
    const loop = createLoop({ ...store, append });
    await expect(run(loop, take('r1'), 'c1')).rejects.toThrow('disk full');
    broken = false;
    expect(await run(loop, take('r1'), 'c1')).toMatchObject({ revision: 0, repeated: false });
  });

  it('whose append was stored though its answer got lost is answered as repeated', async () => {
    const store = createInMemoryEventStore();
    let lost = true;
    const append: EventStore['append'] = async (...args) => {
      const appended = await store.append(...args);
      if (lost) throw new Error('connection lost');
      return appended;
    };
    const loop = createLoop({ ...store, append });
    await expect(run(loop, take('r1'), 'c1')).rejects.toThrow('connection lost');
    lost = false;
    expect(await run(loop, take('r1'), 'c1')).toMatchObject({ revision: 0, repeated: true });
    expect(await readAll(store, 'till-1')).toHaveLength(1);
  });
});

describe('rule 5: a command sent again changes nothing and gets the first answer', () => {
  it('gets the first answer: events, state, revision and position of then', async () => {
    const store = createInMemoryEventStore();
    const loop = createLoop(store);
    const first = await run(loop, take('r1', 10), 'c1');
    await run(loop, take('r2', 20));
    await run(loop, close);
    for (const any of [loop, createLoop(store)])
      expect(await run(any, take('r1', 10), 'c1')).toEqual({ ...first, repeated: true });
    expect(await readAll(store, 'till-1')).toHaveLength(3);
  });

  it('at the same time takes effect once', async () => {
    const store = createInMemoryEventStore();
    const loop = createLoop(store);
    const outcomes = await Promise.all([1, 2, 3].map(() => run(loop, take('r1', 10), 'c1')));
    expect(outcomes.map(({ repeated }) => repeated)).toEqual([false, true, true]);
    expect(new Set(outcomes.map(({ events }) => events[0]?.id)).size).toBe(1);
    expect(await readAll(store, 'till-1')).toHaveLength(1);
  });

  it('at the same time through two loops takes effect once, whatever their clocks say', async () => {
    const store = createInMemoryEventStore();
    const loops = [createLoop(store), createLoop(store, { now: () => instantOf(start + 1) })];
    const outcomes = await Promise.all([...loops, ...loops].map((loop) => run(loop, take('r1', 10), 'c1')));
    expect(outcomes.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(new Set(outcomes.map(({ events }) => events[0]?.id)).size).toBe(1);
    expect(await readAll(store, 'till-1')).toHaveLength(1);
  });

  it('with another body is refused', async () => {
    const store = createInMemoryEventStore();
    const loop = createLoop(store);
    await run(loop, take('r1', 10), 'c1');
    for (const any of [loop, createLoop(store)])
      await expect(run(any, take('r2', 10), 'c1')).rejects.toMatchObject({
        code: 'command-id-reused',
        params: { id: 'c1' },
      });
    expect(await readAll(store, 'till-1')).toHaveLength(1);
  });

  it('with another body at the same time is refused, too', async () => {
    const loop = createLoop(createInMemoryEventStore());
    const [first, second] = await Promise.allSettled([
      run(loop, take('r1'), 'c1'),
      run(loop, take('r2'), 'c1'),
    ]);
    expect(first).toMatchObject({ status: 'fulfilled' });
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'command-id-reused' } });
  });
});

describe('many commands on one stream', () => {
  it('share appends, in the order they were sent; a refused one spoils none', async () => {
    const { counted, calls } = counting(createInMemoryEventStore());
    const loop = createLoop(counted);
    const sent = Array.from({ length: 60 }, (_, index) =>
      run(loop, index === 30 ? take('r30', tillMost) : take(`r${index}`)),
    );
    const settled = await Promise.allSettled(sent);
    expect(settled.map(({ status }) => status).filter((status) => status === 'rejected')).toHaveLength(1);
    expect(settled[30]).toMatchObject({ reason: { code: 'till-full' } });
    const receipts = (await readAll(counted, 'till-1')).map(
      ({ data }) => (data as { receipt: string }).receipt,
    );
    expect(receipts).toEqual([...Array(60).keys()].filter((at) => at !== 30).map((at) => `r${at}`));
    expect(calls.appends).toBeLessThanOrEqual(2);
    const last = settled[59];
    if (last?.status !== 'fulfilled') throw new Error('the last was refused');
    expect(last.value).toMatchObject({ revision: 58, state: { total: 59, receipts: 59 } });
  });

  it('go in appends no larger than asked', async () => {
    const store = createInMemoryEventStore();
    const sizes: number[] = [];
    const append: EventStore['append'] = (stream, expected, events) => {
      sizes.push(events.length);
      return store.append(stream, expected, events);
    };
    const loop = createLoop({ ...store, append }, { batchSize: 7 });
    await Promise.all(Array.from({ length: 30 }, (_, index) => run(loop, take(`r${index}`))));
    expect(Math.max(...sizes)).toBe(7);
    expect(await readAll(store, 'till-1')).toHaveLength(30);
  });

  it('rule 5: through two loops are all stored: a lost race is never told', async () => {
    const store = createInMemoryEventStore();
    const loops = [createLoop(store), createLoop(store)];
    const sent = Array.from({ length: 100 }, async (_, index) => {
      if (index % 3 === 0) await new Promise((resolve) => setImmediate(resolve));
      return run(loops[index % 2]!, take(`r${index}`));
    });
    const outcomes = await Promise.all(sent);
    const events = await readAll(store, 'till-1');
    expect(new Set(outcomes.flatMap((outcome) => outcome.events.map(({ id }) => id)))).toEqual(
      new Set(events.map(({ id }) => id)),
    );
    expect(events).toHaveLength(100);
    expect(chainProblems(events)).toEqual([]);
    for (const loop of loops) expect((await loop.state(till, '1')).state).toEqual(replay(events));
  });

  it('keep few streams in memory and still decide rightly', async () => {
    const store = createInMemoryEventStore();
    const loop = createLoop(store, { cachedStreams: 2 });
    for (const round of [1, 2, 3])
      await Promise.all(
        Array.from({ length: 8 }, (_, id) => run(loop, take(`r${round}`), undefined, `${id}`)),
      );
    for (let id = 0; id < 8; id++) {
      expect(await readAll(store, `till-${id}`)).toHaveLength(3);
      expect(await loop.state(till, `${id}`)).toMatchObject({ state: { total: 3 }, revision: 2 });
    }
  });
});

describe('a loop whose state is behind', () => {
  it('decides a refusal again on the newest events', async () => {
    const store = createInMemoryEventStore();
    const [one, two] = [createLoop(store), createLoop(store)];
    await run(one, take('r1', tillMost));
    await run(two, giveBack('r1'));
    expect(await run(one, take('r2', tillMost))).toMatchObject({ state: { total: tillMost } });
  });

  it('decides "nothing to do" again on the newest events', async () => {
    const store = createInMemoryEventStore();
    const [one, two] = [createLoop(store), createLoop(store)];
    await run(one, take('r1'));
    await run(two, take('r2'));
    expect(await run(one, take('r1'))).toMatchObject({ revision: 2, events: [{ type: 'MoneyTaken' }] });
  });

  it('decides an acceptance again when its append comes too late', async () => {
    const store = createInMemoryEventStore();
    const [one, two] = [createLoop(store), createLoop(store)];
    await run(one, take('r1', 600));
    await run(two, take('r2', 300));
    await expect(run(one, take('r3', 300))).rejects.toMatchObject({
      code: 'till-full',
      params: { room: 100 },
    });
    expect(await run(one, take('r4', 100))).toMatchObject({ state: { total: tillMost } });
  });

  it('tells the state as the store has it', async () => {
    const store = createInMemoryEventStore();
    const [one, two] = [createLoop(store), createLoop(store)];
    expect(await one.state(till, '1')).toMatchObject({ revision: noStream, position: null });
    await run(one, take('r1', 5));
    const { position } = await run(two, take('r2', 6));
    expect(await one.state(till, '1')).toMatchObject({ state: { total: 11 }, revision: 1, position });
  });
});

describe('a decision that needs the past', () => {
  it('gets the past events it asked for, and nobody else does', async () => {
    const store = createInMemoryEventStore();
    const loop = createLoop(store);
    for (const receipt of ['r1', 'r2', 'r3']) await run(loop, take(receipt, 10));
    expect(await run(loop, giveBack('r1'))).toMatchObject({
      events: [{ type: 'MoneyReturned', data: { receipt: 'r1', minor: 10 } }],
      state: { total: 20 },
    });
    expect(await run(loop, giveBack('r1'))).toMatchObject({ events: [] });
    await expect(run(loop, giveBack('r9'))).rejects.toMatchObject({ code: 'receipt-unknown' });
  });

  it('sees what commands sent with it did, and what another loop did meanwhile', async () => {
    const store = createInMemoryEventStore();
    const [one, two] = [createLoop(store), createLoop(store)];
    await Promise.all([run(one, take('r1', 10)), run(one, giveBack('r1')), run(one, take('r2', 10))]);
    await two.state(till, '1');
    await Promise.all([run(one, giveBack('r2')), run(two, giveBack('r2'))]);
    const types = (await readAll(store, 'till-1')).map(({ type }) => type);
    expect(types).toEqual(['MoneyTaken', 'MoneyReturned', 'MoneyTaken', 'MoneyReturned']);
  });
});

describe('races that never end', () => {
  /** Another writer is always first, and each lost race takes a second. */
  function rivalled(store: EventStore) {
    let [millis, rivals] = [start, 0];
    const append: EventStore['append'] = async (stream, expected, events) => {
      const data = { on: '2026-03-02', receipt: `rival-${(rivals += 1)}`, minor: 0 };
      await store.append(stream, expected, [sampleEvent('MoneyTaken', data, { schemaVersion: 2 })]);
      millis += 1_000;
      return store.append(stream, expected, events);
    };
    return { rival: { ...store, append }, now: () => instantOf(millis), rivals: () => rivals };
  }

  it('end at the deadline, and nothing of the command is stored', async () => {
    const store = createInMemoryEventStore();
    const { rival, now, rivals } = rivalled(store);
    const loop = createLoop(rival, { now, deadlineMillis: 5_000 });
    await expect(run(loop, take('r1'), 'c1')).rejects.toBeInstanceOf(CommandTimedOut);
    expect(rivals()).toBe(5);
    const ids = (await readAll(store, 'till-1')).map(({ meta }) => meta.commandId);
    expect(ids).toHaveLength(5);
    expect(ids).not.toContain('c1');
  });
});

describe('the stored chain', () => {
  it('never goes back in time, though the clocks of its writers do', async () => {
    const store = createInMemoryEventStore();
    const clocks = [5_000, 1_000, 9_000, 0, 9_001, 2_000];
    for (const [at, offset] of clocks.entries())
      await run(createLoop(store, { now: () => instantOf(start + offset) }), take(`r${at}`));
    const one = createLoop(store, { now: () => instantOf(start) });
    await run(one, take('r7'));
    await run(one, take('r8'));
    const recorded = (await readAll(store, 'till-1')).map(({ meta }) => Date.parse(meta.recordedAt) - start);
    expect(recorded).toEqual([5_000, 5_000, 9_000, 9_000, 9_001, 9_001, 9_001, 9_001]);
  });

  it('dates a decision by the instant that is stored', async () => {
    const store = createInMemoryEventStore();
    const late = '2026-03-05T02:00:00.000Z' as Instant;
    await run(createLoop(store, { now: () => late }), take('r1'));
    const { events } = await run(createLoop(store), take('r2'));
    expect(events).toMatchObject([{ data: { on: '2026-03-05' } }]);
  });
});

it('comes to the state that a replay gives, however several loops interleave', async () => {
  const anyCommand = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 300 })).map(([r, m]) => take(`r${r}`, m)),
    },
    { weight: 3, arbitrary: fc.nat({ max: 9 }).map((r) => giveBack(`r${r}`)) },
    { weight: 1, arbitrary: fc.constant(close) },
  );
  const anyWork = fc.array(
    fc.record({ loop: fc.nat({ max: 2 }), command: anyCommand, again: fc.boolean() }),
    { maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), anyWork, async (scheduler, work) => {
      const store = createInMemoryEventStore();
      const delayed: EventStore = {
        ...store,
        async append(...args) {
          await scheduler.schedule(Promise.resolve());
          return store.append(...args);
        },
        async *read(...args) {
          await scheduler.schedule(Promise.resolve());
          yield* store.read(...args);
        },
      };
      const loops = [createLoop(delayed), createLoop(delayed), createLoop(delayed)];
      const sent = work.flatMap(({ loop, command, again }, index) => {
        const id = `work-${index}`;
        const one = run(loops[loop]!, command, id);
        return again ? [one, run(loops[(loop + 1) % 3]!, command, id)] : [one];
      });
      const settled = await scheduler.waitFor(Promise.allSettled(sent));
      const events = await readAll(store, 'till-1');
      const state = replay(events);
      for (const loop of [createLoop(store)]) expect((await loop.state(till, '1')).state).toEqual(state);
      expect(state.total).toBeLessThanOrEqual(tillMost);
      expect(chainProblems(events)).toEqual([]);
      const ids = events.map(({ meta }) => meta.commandId);
      expect(new Set(ids).size).toBe(ids.length);
      for (const one of settled) {
        if (one.status === 'rejected') expect(one.reason).toMatchObject({ name: 'DomainError' });
        else for (const { id } of one.value.events) expect(events.map((event) => event.id)).toContain(id);
      }
    }),
    { numRuns: 150 },
  );
});
