import { type Appended, type NewEvent, noStream, WrongExpectedRevision } from '@zixin/kernel';
import type { Connection } from './database.js';
import { explained, StoreUnusable } from './store-unusable.js';

interface Row {
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly meta: string;
}

interface Job {
  readonly stream: string;
  readonly expected: number;
  readonly rows: readonly Row[];
  resolve(appended: Appended): void;
  reject(error: unknown): void;
}

type Outcome = { readonly appended: Appended } | { readonly refused: WrongExpectedRevision };

export interface AppendGroups {
  append(stream: string, expected: number, events: readonly NewEvent[]): Promise<Appended>;
  /** Commits what waits, now. */
  flush(): void;
}

export const positionOf = (row: number | bigint): string => String(row).padStart(16, '0');

/**
 * Appends that arrive in one turn of the event loop, or while a commit keeps it busy, are stored in one transaction and
 * answered when it is on disk. A refused append leaves the others of its group alone.
 */
export function createAppendGroups(path: string, connection: Connection, onCommit: () => void): AppendGroups {
  const tail = connection
    .prepare<[string], number>('SELECT revision FROM events WHERE stream = ? ORDER BY revision DESC LIMIT 1')
    .pluck();
  const stored = connection.prepare<[string, number, number], { position: number; id: string }>(
    'SELECT position, id FROM events WHERE stream = ? AND revision > ? ORDER BY revision LIMIT ?',
  );
  const insert = connection.prepare<[string, number, string, string, string, string]>(
    'INSERT INTO events (stream, revision, id, type, data, meta) VALUES (?, ?, ?, ?, ?, ?)',
  );
  let waiting: Job[] = [];

  /** The answer of an append that was stored before, `null` when this one is another. */
  function firstAnswer({ stream, expected, rows }: Job): Appended | null {
    const before = expected < noStream ? [] : stored.all(stream, expected, rows.length);
    const last = before.at(-1);
    const same = before.length === rows.length && before.every(({ id }, at) => id === rows[at]?.id);
    return same && last ? { revision: expected + rows.length, position: positionOf(last.position) } : null;
  }

  function place(job: Job, tails: Map<string, number>): Outcome {
    const { stream, expected, rows } = job;
    const actual = tails.get(stream) ?? tail.get(stream) ?? noStream;
    if (expected !== actual) {
      const appended = firstAnswer(job);
      return appended ? { appended } : { refused: new WrongExpectedRevision(stream, expected, actual) };
    }
    let revision = actual;
    let position: number | bigint = 0;
    for (const { id, type, data, meta } of rows) {
      revision += 1;
      position = insert.run(stream, revision, id, type, data, meta).lastInsertRowid;
    }
    tails.set(stream, revision);
    return { appended: { revision, position: positionOf(position) } };
  }

  const commit = connection.transaction((jobs: readonly Job[]) => {
    const tails = new Map<string, number>();
    return jobs.map((job) => place(job, tails));
  });

  function settle(jobs: readonly Job[]): void {
    try {
      for (const [at, outcome] of commit.immediate(jobs).entries()) {
        if ('appended' in outcome) jobs[at]?.resolve(outcome.appended);
        else jobs[at]?.reject(outcome.refused);
      }
    } catch (error) {
      // The transaction was rolled back. Unless the file is the reason, one append is (too long for SQLite): each for itself.
      const reason = explained(path, error);
      const alone = jobs.length === 1 || reason instanceof StoreUnusable;
      for (const job of jobs) {
        if (alone) job.reject(reason);
        else settle([job]);
      }
    }
  }

  function flush(): void {
    if (waiting.length === 0) return;
    const jobs = waiting;
    waiting = [];
    settle(jobs);
    onCommit();
  }

  return {
    flush,
    async append(stream, expected, events) {
      if (events.length === 0) throw new RangeError(`nothing to append to stream ${stream}`);
      const rows = events.map(rowOf);
      return new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ stream, expected, rows, resolve, reject });
      });
    },
  };
}

function rowOf({ id, type, data, meta }: NewEvent): Row {
  return { id, type, data: JSON.stringify(data) ?? 'null', meta: JSON.stringify(meta) };
}
