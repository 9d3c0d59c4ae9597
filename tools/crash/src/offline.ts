import { join } from 'node:path';
import { openSqliteEventStore, openSqliteReadStore } from '@zixin/adapter-sqlite';
import {
  type AnyProcess,
  type CalendarDate,
  createCommandLoop,
  type EventStore,
  type Instant,
  type ReadStore,
  runProcess,
} from '@zixin/kernel';
import { nodeFingerprints as fingerprints, systemClock } from '@zixin/platform';
import { allProcesses } from '@zixin/processes';
import { type Commands, createCommands, logSource, processDispatch } from '@zixin/services';
import { creditCatalog } from '@zixin/views';

/** What the server leaves on disk, worked with while it does not run. */
export interface Offline {
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
  readonly commands: Commands;
  now(): Instant;
  /** The business date. */
  today(): CalendarDate;
}

/** Works on the files of a server that does not run, `ahead` milliseconds from now. */
export async function offline<T>(data: string, ahead: number, work: (on: Offline) => Promise<T>): Promise<T> {
  const eventStore = openSqliteEventStore(join(data, 'events.db'));
  const readStore = openSqliteReadStore(join(data, 'views.db'));
  const { dateAt } = systemClock('Asia/Shanghai');
  const now = () => new Date(Date.now() + ahead).toISOString() as Instant;
  const clock = { now, dateAt };
  const loop = createCommandLoop({ store: eventStore, fingerprints, ...clock });
  const commands = createCommands({ loop, eventStore, fingerprints, clock, houseCurrency: 'CNY' });
  try {
    return await work({ eventStore, readStore, commands, now, today: () => dateAt(now()) });
  } finally {
    await eventStore.close();
    await readStore.close();
  }
}

/** Runs every process from where the server left it until none has anything more to say. */
export async function catchUpProcesses(on: Offline): Promise<void> {
  for (let before: string | null = ''; before !== (await on.eventStore.head());) {
    before = await on.eventStore.head();
    for (const process of allProcesses) await catchUp(on, process);
  }
}

async function catchUp({ eventStore, readStore, commands }: Offline, process: AnyProcess): Promise<void> {
  const caughtUp = new AbortController();
  const dispatch = processDispatch(commands);
  const stores = { eventStore, readStore, fingerprints, catalog: creditCatalog };
  const onProgress = (progress: { readonly caughtUp: boolean }) => {
    if (progress.caughtUp) caughtUp.abort();
  };
  await runProcess({ ...stores, process, source: logSource, signal: caughtUp.signal, dispatch, onProgress });
}
