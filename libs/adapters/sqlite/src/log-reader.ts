import { type EventBatch, type EventMetadata, type StoredEvent, UnreadableEvent } from '@zixin/kernel';
import { positionOf } from './append-groups.js';
import type { Connection } from './database.js';

type Row = [
  position: number,
  stream: string,
  revision: number,
  id: string,
  type: string,
  data: string,
  meta: string,
];

export interface LogReader {
  /** Row number of the newest event, 0 for an empty log. */
  head(): number;
  /** Up to `limit` events of a stream from a revision on. */
  stream(stream: string, from: number, limit: number): StoredEvent[];
  after(row: number, types: readonly string[] | undefined, limit: number): EventBatch;
}

/** How far a filtered batch looks for events of its types, as a multiple of its size. */
const lookAhead = 20;

const columns = 'position, stream, revision, id, type, data, meta';

export function createLogReader(connection: Connection): LogReader {
  const head = connection.prepare<[], number | null>('SELECT max(position) FROM events').pluck();
  const stream = connection
    .prepare<[string, number, number], Row>(
      `SELECT ${columns} FROM events WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?`,
    )
    .raw();
  const all = connection
    .prepare<[number, number, number], Row>(
      `SELECT ${columns} FROM events WHERE position > ? AND position <= ? ORDER BY position LIMIT ?`,
    )
    .raw();
  const some = connection
    .prepare<[number, number, string, number], Row>(
      `SELECT ${columns} FROM events WHERE position > ? AND position <= ?
       AND type IN (SELECT value FROM json_each(?)) ORDER BY position LIMIT ?`,
    )
    .raw();

  return {
    head: () => head.get() ?? 0,
    stream: (name, from, limit) => stream.all(name, from, limit).map(eventOf),
    after(row, types, limit) {
      const end = head.get() ?? 0;
      const until = types ? Math.min(end, row + limit * lookAhead) : end;
      const rows = types ? some.all(row, until, JSON.stringify(types), limit) : all.all(row, until, limit);
      const last = rows.at(-1);
      const reached = last && rows.length === limit ? last[0] : Math.max(until, row);
      return {
        events: rows.map(eventOf),
        position: reached === 0 ? '' : positionOf(reached),
        caughtUp: reached >= end,
      };
    },
  };
}

function eventOf([position, stream, revision, id, type, data, meta]: Row): StoredEvent {
  try {
    return {
      id,
      type,
      data: JSON.parse(data) as unknown,
      meta: JSON.parse(meta) as EventMetadata,
      stream,
      revision,
      position: positionOf(position),
    };
  } catch (error) {
    throw new UnreadableEvent(stream, revision, `its stored text is no JSON (${(error as Error).message})`);
  }
}
