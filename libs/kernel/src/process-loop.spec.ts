import { addDays, type CalendarDate } from './calendar-date.js';
import { type AnyCatalog, v1 } from './catalog.js';
import { type EventStore, noStream } from './event-store.js';
import type { DomainEvent } from './events.js';
import { anyProcess, type Process } from './process.js';
import {
  markProcessStart,
  type ProcessDispatch,
  processCollection,
  type ProcessLoopOptions,
  runProcess,
} from './process-loop.js';
import type { ReadStore } from './read-store.js';
import { sampleEvent } from './testing/event-samples.js';
import { createInMemoryEventStore } from './testing/in-memory-event-store.js';
import { createInMemoryReadStore } from './testing/in-memory-read-store.js';
import { testFingerprints } from './testing/node-fingerprints.js';
import { tillCatalog, type TillEvent } from './testing/till.js';

type Day = DomainEvent<'BusinessDayOpened', { readonly on: CalendarDate }>;
type Seen = TillEvent | Day;
type Command = {
  readonly type: 'CloseTill' | 'CountTill';
  readonly data: { readonly total: number; readonly on?: string };
};
interface Watch {
  readonly total: number;
  readonly countOn: CalendarDate | null;
}

/** Closes a till that holds 500 and has one counted two days after money came, then every day until something comes. */
const watchTills: Process<Watch, Seen, Command> = {
  name: 'watchTills',
  version: 1,
  initialState: { total: 0, countOn: null },
  key: (event) => (event.type === 'BusinessDayOpened' ? null : event.stream),
  on: {
    MoneyTaken: ({ total }, { data }) => ({ total: total + data.minor, countOn: addDays(data.on, 2) }),
    MoneyReturned: (state) => ({ ...state, countOn: null }),
  },
  react({ total }, event) {
    if (event.type === 'BusinessDayOpened')
      return [
        { category: 'till', id: 'x', command: { type: 'CountTill', data: { total, on: event.data.on } } },
      ];
    return event.type === 'MoneyTaken' && total >= 500
      ? [{ category: 'till', id: event.stream.slice(5), command: { type: 'CloseTill', data: { total } } }]
      : [];
  },
  wakeOn: ({ countOn }) => countOn,
};

const catalog: AnyCatalog = { ...tillCatalog, BusinessDayOpened: v1(({ on }: Day['data']) => on) };
const process = anyProcess(watchTills);
const collection = processCollection(watchTills);
const monday = '2026-03-02' as CalendarDate;
const enough = 500;

interface World {
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
  readonly revisions: Map<string, number>;
}

function world(): World {
  return {
    eventStore: createInMemoryEventStore(),
    readStore: createInMemoryReadStore(),
    revisions: new Map(),
  };
}

async function append(
  { eventStore, revisions }: World,
  stream: string,
  type: string,
  data: unknown,
  version = 1,
) {
  const revision = revisions.get(stream) ?? noStream;
  await eventStore.append(stream, revision, [sampleEvent(type, data, { schemaVersion: version })]);
  revisions.set(stream, revision + 1);
}

const taken = (at: World, id: string, minor: number, on: CalendarDate = monday) =>
  append(at, `till-${id}`, 'MoneyTaken', { on, receipt: 'r', minor }, 2);
const returned = (at: World, id: string) =>
  append(at, `till-${id}`, 'MoneyReturned', { on: monday, receipt: 'r', minor: 1 });
const opened = (at: World, day: number) =>
  append(at, 'calendar-1', 'BusinessDayOpened', { on: addDays(monday, day) });

interface Run {
  readonly sent: readonly ProcessDispatch[];
  readonly error: unknown;
}

/** Runs the process to the end of the log, or until it fails. */
async function run(at: World, overrides: Partial<ProcessLoopOptions> = {}): Promise<Run> {
  const abort = new AbortController();
  const sent: ProcessDispatch[] = [];
  const end = (await at.eventStore.head()) ?? '';
  try {
    await runProcess({
      eventStore: at.eventStore,
      readStore: at.readStore,
      process,
      catalog,
      fingerprints: testFingerprints,
      source: 'log',
      signal: abort.signal,
      dispatch: async (command) => {
        sent.push(command);
      },
      onProgress: ({ position }) => {
        if (position >= end) abort.abort();
      },
      ...overrides,
    });
    return { sent, error: null };
  } catch (error) {
    return { sent, error };
  }
}

const said = ({ sent }: Run) => sent.map(({ command }) => command);
const closing = (total: number) => ({ type: 'CloseTill', data: { total } });
const counting = (total: number, day: number) => ({
  type: 'CountTill',
  data: { total, on: addDays(monday, day) },
});

/** Small batches, so that a crash leaves some of them done. */
function smallBatches(eventStore: EventStore): EventStore {
  return { ...eventStore, subscribe: (options) => eventStore.subscribe({ ...options, batchSize: 1 }) };
}

function failingOnce(readStore: ReadStore, fails: (write: number) => boolean): ReadStore {
  let writes = 0;
  return {
    ...readStore,
    write: (writing) =>
      fails((writes += 1)) ? Promise.reject(new Error('crash')) : readStore.write(writing),
  };
}

describe('a new process', () => {
  it('is silent about history and speaks about what comes after', async () => {
    const at = world();
    await taken(at, 'a', enough);
    await opened(at, 2);
    expect(said(await run(at))).toEqual([]);
    await taken(at, 'a', 1);
    await taken(at, 'b', enough);
    expect(said(await run(at))).toEqual([closing(enough + 1), closing(enough)]);
  });

  it('speaks about what came between the mark of its start and its first run', async () => {
    const at = world();
    await taken(at, 'a', enough);
    await markProcessStart({ ...at, process, source: 'log' });
    await taken(at, 'b', enough + 1);
    await markProcessStart({ ...at, process, source: 'log' });
    expect(said(await run(at))).toEqual([closing(enough + 1)]);
  });

  it('stays silent about history when it crashed in the middle of it', async () => {
    const at = world();
    for (const id of ['a', 'b', 'c']) await taken(at, id, enough);
    const eventStore = smallBatches(at.eventStore);
    const crashed = await run(at, {
      eventStore,
      readStore: failingOnce(at.readStore, (write) => write === 3),
    });
    expect(crashed.error).toMatchObject({ message: 'crash' });
    expect(Object.keys(await at.readStore.checkpoints(collection))).toContain('log');
    expect(said(await run(at))).toEqual([]);
  });

  it('started on an empty log speaks about the first event, even after a crash before it', async () => {
    const at = world();
    expect(said(await run(at))).toEqual([]);
    await taken(at, 'a', enough);
    const readStore = failingOnce(at.readStore, () => true);
    expect((await run(at, { readStore })).error).toMatchObject({ message: 'crash' });
    expect(said(await run(at))).toEqual([closing(enough)]);
  });

  it('that is rebuilt is silent again', async () => {
    const at = world();
    await run(at);
    await taken(at, 'a', enough);
    await at.readStore.drop(collection);
    expect(said(await run(at))).toEqual([]);
    await taken(at, 'a', 1);
    expect(said(await run(at))).toEqual([closing(enough + 1)]);
  });
});

describe('a running process', () => {
  async function started(): Promise<World> {
    const at = world();
    await run(at);
    return at;
  }

  it('names its commands after the event, and tells what they follow from', async () => {
    const at = await started();
    await taken(at, 'a', enough);
    const { sent } = await run(at);
    expect(sent).toMatchObject([{ category: 'till', id: 'a', correlationId: 'correlation' }]);
    expect(sent[0]?.commandId).toMatch(/^[0-9a-f-]{36}$/);
    await taken(at, 'a', 1);
    const later = await run(at);
    expect(later.sent[0]?.commandId).not.toBe(sent[0]?.commandId);
    expect(later.sent[0]?.causationId).not.toBe(sent[0]?.causationId);
  });

  it('sends the same commands under the same ids after a crash before its state was saved', async () => {
    const at = await started();
    for (const id of ['a', 'b']) await taken(at, id, enough);
    const crashed = await run(at, { readStore: failingOnce(at.readStore, () => true) });
    expect(said(crashed)).toEqual([closing(enough), closing(enough)]);
    const again = await run(at);
    expect(again.sent).toEqual(crashed.sent);
    expect(new Set(again.sent.map(({ commandId }) => commandId)).size).toBe(2);
    expect(await at.readStore.get(collection, 'till-a')).toMatchObject({ total: enough });
    expect((await run(at)).sent).toEqual([]);
  });

  it('tries a command again that could not be sent, and loses none behind it', async () => {
    const at = await started();
    for (const id of ['a', 'b', 'c']) await taken(at, id, enough);
    const first: ProcessDispatch[] = [];
    const failed = await run(at, {
      dispatch: async (command) => {
        if (command.id === 'b') throw new Error('unreachable');
        first.push(command);
      },
    });
    expect(failed.error).toMatchObject({ message: 'unreachable' });
    const { sent } = await run(at);
    expect(sent.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(sent[0]).toEqual(first[0]);
  });

  it('passes over events a state has seen already', async () => {
    const at = await started();
    await taken(at, 'a', enough);
    await run(at);
    const checkpoints = async () => ({ 'log/start': '' });
    const again = await run(at, { readStore: { ...at.readStore, checkpoints } });
    expect(again).toEqual({ sent: [], error: null });
    expect(await at.readStore.get(collection, 'till-a')).toMatchObject({ total: enough });
  });

  it('wakes on their day only those that wait for it', async () => {
    const at = await started();
    await taken(at, 'a', 1);
    await taken(at, 'b', 2, addDays(monday, 1));
    await opened(at, 1);
    expect(said(await run(at))).toEqual([]);
    await opened(at, 2);
    expect(said(await run(at))).toEqual([counting(1, 2)]);
    await opened(at, 3);
    expect(said(await run(at))).toEqual([counting(1, 3), counting(2, 3)]);
    await returned(at, 'a');
    await opened(at, 4);
    expect(said(await run(at))).toEqual([counting(2, 4)]);
  });

  it('goes through missed days in order, each once', async () => {
    const at = await started();
    await taken(at, 'a', 1);
    for (const day of [1, 2, 3, 4]) await opened(at, day);
    const days = [counting(1, 2), counting(1, 3), counting(1, 4)];
    expect(said(await run(at))).toEqual(days);
    expect(said(await run(at))).toEqual([]);
  });

  it('goes through them alike in batches of any size', async () => {
    const at = await started();
    await taken(at, 'a', 1);
    for (const day of [2, 3]) await opened(at, day);
    await returned(at, 'a');
    await opened(at, 4);
    expect(said(await run(at, { eventStore: smallBatches(at.eventStore) }))).toEqual([
      counting(1, 2),
      counting(1, 3),
    ]);
  });

  it('repeats a day under the same ids after a crash', async () => {
    const at = await started();
    await taken(at, 'a', 1);
    await taken(at, 'b', 2);
    await opened(at, 2);
    const crashed = await run(at, { readStore: failingOnce(at.readStore, () => true) });
    const again = await run(at);
    expect(said(again)).toEqual([counting(1, 2), counting(2, 2)]);
    expect(again.sent).toEqual(crashed.sent);
    expect(new Set(again.sent.map(({ commandId }) => commandId)).size).toBe(2);
  });
});
