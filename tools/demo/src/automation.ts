import {
  type AnyCatalog,
  type AnyProcess,
  applyToProcess,
  type CalendarDate,
  decodeAny,
  type Fingerprints,
  type ProcessDispatch,
  type Recorded,
  type StoredEvent,
} from '@zixin/kernel';

export interface AutomationParts {
  readonly processes: readonly AnyProcess[];
  readonly catalog: AnyCatalog;
  readonly fingerprints: Fingerprints;
  dispatch(command: ProcessDispatch): Promise<void>;
  /** Whether a process is woken on a day at all. */
  wakes(process: string, on: CalendarDate): boolean;
}

/** The processes of one customer. */
export interface Automation {
  hear(event: StoredEvent): void;
  /** Reacts to what was heard, and to what comes of that. Gives all of it, in order. */
  settle(): Promise<readonly Recorded[]>;
  /** Wakes the keys that wait for the day. */
  openDay(day: Recorded): Promise<void>;
}

interface Running {
  readonly process: AnyProcess;
  readonly states: Map<string, unknown>;
}

/** Runs processes as `runProcess` of the kernel does, under the same command ids, but one event at a time and in a fixed order. */
export function createAutomation(parts: AutomationParts): Automation {
  const { processes, catalog, fingerprints, dispatch, wakes } = parts;
  const running: readonly Running[] = processes.map((process) => ({ process, states: new Map() }));
  let heard: Recorded[] = [];

  async function handle({ process, states }: Running, event: Recorded, key: string): Promise<void> {
    const before = states.has(key) ? states.get(key) : process.initialState;
    const state: unknown = applyToProcess(process as never, before as never, event as never);
    states.set(key, state);
    const idFor = (name: string) => fingerprints.uuidOf(`${process.name}/${event.id}/${key}/${name}`);
    const { correlationId } = event.meta;
    for (const [index, sent] of process.react(state, event as never, idFor).entries())
      await dispatch({ ...sent, commandId: idFor(String(index)), correlationId, causationId: event.id });
  }

  async function handleByAll(event: Recorded): Promise<void> {
    for (const one of running) {
      const key = keyFor(one.process, event);
      if (key !== null) await handle(one, event, key);
    }
  }

  return {
    hear: (event) => void heard.push(decodeAny(catalog, event)),
    async settle() {
      const settled: Recorded[] = [];
      while (heard.length > 0) {
        const events = heard;
        heard = [];
        settled.push(...events);
        for (const event of events) await handleByAll(event);
      }
      return settled;
    },
    async openDay(day) {
      for (const one of running.filter(({ process }) => wakes(process.name, day.effectiveOn)))
        for (const key of dueKeys(one, day.effectiveOn)) await handle(one, day, key);
    },
  };
}

/** As in the loop, an event that a process does not look at is none of its keys' business. */
function keyFor(process: AnyProcess, event: Recorded): string | null {
  return Object.hasOwn(process.on, event.type) ? process.key(event as never) : null;
}

function dueKeys({ process, states }: Running, on: CalendarDate): readonly string[] {
  const due = [...states].filter(([, state]) => {
    const wakeOn = process.wakeOn(state);
    return wakeOn !== null && wakeOn <= on;
  });
  return due.map(([key]) => key).sort();
}
