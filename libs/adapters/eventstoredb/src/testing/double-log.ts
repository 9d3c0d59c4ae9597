import { randomUUID } from 'node:crypto';

/** What an append expects its stream to be: at a revision, or one of the three states without a number. */
export type Expected = bigint | 'any' | 'no-stream' | 'exists';

export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

export interface Logged extends Proposed {
  readonly stream: string;
  readonly revision: bigint;
  /** Commit and prepare position alike: the server commits every event of an append by itself. */
  readonly position: bigint;
}

export type Outcome =
  | { readonly done: true; readonly revision: bigint; readonly position: bigint }
  | { readonly done: false; readonly why: 'wrong-revision'; readonly current: bigint | null }
  | { readonly done: false; readonly why: 'too-large' };

export interface DoubleLog {
  readonly all: readonly Logged[];
  /** Takes every append as it comes when false: what a broken server would do. */
  checkRevisions: boolean;
  stream(name: string): readonly Logged[];
  append(stream: string, expected: Expected, events: readonly Proposed[]): Outcome;
  /** Events of the server itself, as it writes them all the time. */
  appendSystemEvents(count: number): void;
  /** Calls back after every append until the returned function is called. */
  onGrowth(listener: () => void): () => void;
}

export const maxAppendSize = 1024 * 1024;

/** The server's log with its rules for expected revisions and repeated event ids (engines.md 3.2). Starts with system events. */
export function createDoubleLog(): DoubleLog {
  const all: Logged[] = [];
  const streams = new Map<string, Logged[]>();
  const listeners = new Set<() => void>();
  let end = 0n;

  function write(stream: string, events: readonly Proposed[]): Outcome {
    const own = streams.get(stream) ?? [];
    streams.set(stream, own);
    for (const event of events) {
      const logged = { ...event, stream, revision: BigInt(own.length), position: end };
      end += BigInt(100 + event.data.length + event.metadata.length);
      all.push(logged);
      own.push(logged);
    }
    for (const listener of [...listeners]) listener();
    return answer(own.at(-1));
  }

  const log: DoubleLog = {
    all,
    checkRevisions: true,
    stream: (name) => streams.get(name) ?? [],
    append(stream, expected, events) {
      const size = events.reduce((sum, { data, metadata }) => sum + data.length + metadata.length, 0);
      if (size > maxAppendSize) return { done: false, why: 'too-large' };
      const own = streams.get(stream) ?? [];
      if (!log.checkRevisions || fits(expected, own.length)) return write(stream, events);
      return firstAnswer(own, expected, events) ?? refusal(own);
    },
    appendSystemEvents(count) {
      for (let made = 0; made < count; made++)
        write('$stats-127.0.0.1:2113', [systemEvent('$statsCollected'), systemEvent('plain-type')]);
    },
    onGrowth(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  log.appendSystemEvents(2);
  return log;
}

function systemEvent(type: string): Proposed {
  const data = new TextEncoder().encode('{}');
  return { id: randomUUID(), type, contentType: 'application/json', data, metadata: new Uint8Array() };
}

function fits(expected: Expected, length: number): boolean {
  if (expected === 'any') return true;
  if (expected === 'exists') return length > 0;
  return expected === 'no-stream' ? length === 0 : expected === BigInt(length - 1);
}

/** The same ids at the same place again get their first answer; one id that differs makes it a wrong revision. */
function firstAnswer(own: readonly Logged[], expected: Expected, events: readonly Proposed[]) {
  if (typeof expected === 'string' && expected !== 'no-stream') return null;
  const start = expected === 'no-stream' ? 0 : Number(expected) + 1;
  const before = own.slice(start, start + events.length);
  const same = before.length === events.length && events.every(({ id }, at) => before[at]?.id === id);
  return same ? answer(before.at(-1)) : null;
}

const refusal = (own: readonly Logged[]): Outcome => ({
  done: false,
  why: 'wrong-revision',
  current: own.at(-1)?.revision ?? null,
});

function answer(last: Logged | undefined): Outcome {
  return { done: true, revision: last?.revision ?? -1n, position: last?.position ?? 0n };
}
