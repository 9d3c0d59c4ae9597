import type { CalendarDate } from './calendar-date.js';
import type { AnyCatalog } from './catalog.js';
import type { EventStore } from './event-store.js';
import type { Position, Recorded } from './events.js';
import type { Fingerprints } from './ids.js';
import { type AnyProcess, applyToProcess, type SentCommand } from './process.js';
import type { Collection, DocumentWrite, GuardedDocument, ReadStore } from './read-store.js';
import { decodeAny } from './view-loop.js';

/** What a process asks the shell to run. */
export interface ProcessDispatch extends SentCommand {
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string;
}

export interface ProcessLoopOptions {
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
  readonly process: AnyProcess;
  readonly catalog: AnyCatalog;
  readonly fingerprints: Fingerprints;
  readonly source: string;
  readonly signal: AbortSignal;
  /** Runs a command to its end. A refusal of the command is final and not an error here; throw only to be tried again. */
  dispatch(command: ProcessDispatch): Promise<void>;
  onProgress?(progress: { readonly position: Position; readonly caughtUp: boolean }): void;
}

const businessDayOpened = 'BusinessDayOpened';

export function processCollection(process: Pick<AnyProcess, 'name' | 'version'>): Collection {
  return {
    name: `process_${process.name}`,
    version: process.version,
    fields: ['wakeOn'],
    indexes: ['wakeOn'],
  };
}

/**
 * Runs one process until the signal aborts. Commands go out before the state is saved, so a crash repeats them under the same
 * ids. A new process folds history in silence and speaks only about events recorded after its start.
 */
export async function runProcess(options: ProcessLoopOptions): Promise<void> {
  const { eventStore, readStore, process, signal, source } = options;
  const collection = processCollection(process);
  const silentUntil = await markProcessStart(options);
  const checkpoints = await readStore.checkpoints(collection);
  let from = checkpoints[source] ?? null;
  const types = [...new Set([...Object.keys(process.on), businessDayOpened])];
  for await (const batch of eventStore.subscribe({ after: from, types, signal })) {
    const events = batch.events.map((stored) => decodeAny(options.catalog, stored));
    const states = { stored: await load(options, ownKeys(options, events)), changed: new Map() };
    for (const event of events) await handle(options, states, event, event.position <= silentUntil);
    const documents = Array.from(states.changed, ([key, state]) => write(process, key, state, source));
    await readStore.write([
      { collection, documents, checkpoint: { source, from, position: batch.position } },
    ]);
    from = batch.position;
    options.onProgress?.({ position: batch.position, caughtUp: batch.caughtUp });
  }
}

const startOf = (source: string) => `${source}/start`;

/**
 * Where the log ended at a process's very first start: what is recorded from then on is heard, however much later it runs. Kept, so
 * that a crash in the silent part does not make the rest of it loud. Once marked, it stays.
 */
export async function markProcessStart({
  eventStore,
  readStore,
  process,
  source,
}: Pick<ProcessLoopOptions, 'eventStore' | 'readStore' | 'process' | 'source'>): Promise<Position> {
  const collection = processCollection(process);
  const marked = (await readStore.checkpoints(collection))[startOf(source)];
  if (marked !== undefined) return marked;
  const position = (await eventStore.head()) ?? '';
  const checkpoint = { source: startOf(source), from: null, position };
  await readStore.write([{ collection, documents: [], checkpoint }]);
  return position;
}

/** What a batch works on: documents as they were stored before it, and as it has changed them. */
interface States {
  readonly stored: Map<string, GuardedDocument>;
  readonly changed: Map<string, GuardedDocument>;
}

/** The keys that a batch's events name themselves: read at once, since a read for each costs more than what it reads. */
function ownKeys({ process }: ProcessLoopOptions, events: readonly Recorded[]): readonly string[] {
  const keys = events.map((event) => process.key(event as never));
  return [...new Set(keys.filter((key) => key !== null))];
}

async function load(
  { process, readStore }: ProcessLoopOptions,
  keys: readonly string[],
): Promise<Map<string, GuardedDocument>> {
  const found = keys.length === 0 ? null : await readStore.load(processCollection(process), keys);
  return new Map(
    keys.map((key) => {
      const { doc = null, guards = {} } = found?.get(key) ?? {};
      return [key, { doc: doc ?? process.initialState, guards }];
    }),
  );
}

async function handle(
  options: ProcessLoopOptions,
  states: States,
  event: Recorded,
  silent: boolean,
): Promise<void> {
  const { process, source } = options;
  for (const key of await keysFor(options, states, event)) {
    const before = await stateOf(options, states, key);
    if ((before.guards[source] ?? '') >= event.position) continue;
    const doc = applyToProcess(process as never, before.doc as never, event as never) as unknown;
    states.changed.set(key, { doc, guards: { ...before.guards, [source]: event.position } });
    if (silent) continue;
    const idOf = (name: string) => idFor(options, event, `${key}/${name}`);
    await send(options, process.react(doc, event as never, idOf), event, key);
  }
}

async function keysFor(
  options: ProcessLoopOptions,
  states: States,
  event: Recorded,
): Promise<readonly string[]> {
  const own = options.process.key(event as never);
  if (own !== null) return [own];
  return event.type === businessDayOpened ? dueKeys(options, states, event.effectiveOn) : [];
}

/** Keys whose `wakeOn` has come, as stored and as changed in this batch, in key order. */
async function dueKeys(
  options: ProcessLoopOptions,
  states: States,
  on: CalendarDate,
): Promise<readonly string[]> {
  const collection = processCollection(options.process);
  const due = new Set<string>();
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<ReadStore['find']>> = await options.readStore.find(collection, {
      where: [{ field: 'wakeOn', atMost: on }],
      limit: 1_000,
      ...(cursor === null ? {} : { cursor }),
    });
    for (const { key } of page.items) if (!states.changed.has(key)) due.add(key);
    cursor = page.next;
  } while (cursor !== null);
  for (const [key, { doc }] of states.changed) {
    const wakeOn = options.process.wakeOn(doc);
    if (wakeOn !== null && wakeOn <= on) due.add(key);
  }
  return [...due].sort();
}

async function stateOf(
  options: ProcessLoopOptions,
  { stored, changed }: States,
  key: string,
): Promise<GuardedDocument> {
  const known = changed.get(key) ?? stored.get(key);
  return known ?? ((await load(options, [key])).get(key) as GuardedDocument);
}

function idFor({ fingerprints, process }: ProcessLoopOptions, { id }: Recorded, name: string): string {
  return fingerprints.uuidOf(`${process.name}/${id}/${name}`);
}

async function send(
  options: ProcessLoopOptions,
  commands: readonly SentCommand[],
  event: Recorded,
  key: string,
): Promise<void> {
  for (const [index, command] of commands.entries()) {
    const commandId = idFor(options, event, `${key}/${index}`);
    await options.dispatch({
      ...command,
      commandId,
      correlationId: event.meta.correlationId,
      causationId: event.id,
    });
  }
}

function write(process: AnyProcess, key: string, state: GuardedDocument, source: string): DocumentWrite {
  const { doc, guards } = state;
  return { key, doc, fields: { wakeOn: process.wakeOn(doc) }, source, position: guards[source] ?? '' };
}
