import { type Position, type StoredEvent } from '@zixin/kernel';
import type { IHeaders, Message } from 'kafkajs';

/** A stored event as a record of the journal: the whole event as JSON; what is needed to pass over it, in headers. */
export function recordOf(event: StoredEvent): Message {
  const { id, type, position, revision, meta } = event;
  return {
    key: meta.partitionKey,
    value: Buffer.from(JSON.stringify(event)),
    headers: { id, type, pos: position, rev: String(revision) },
  };
}

export interface JournalRecord {
  readonly type: string;
  readonly position: Position;
  /** @throws UnreadableRecord */
  event(): StoredEvent;
}

export class UnreadableRecord extends Error {
  override readonly name = 'UnreadableRecord';
}

/** Reads the headers of a record; its value only when asked for. @throws UnreadableRecord */
export function readRecord(message: {
  readonly value: Buffer | null;
  readonly headers?: IHeaders;
}): JournalRecord {
  const { value, headers = {} } = message;
  const [type, position] = [textOf(headers['type']), textOf(headers['pos'])];
  if (!type || !position) throw new UnreadableRecord('the record has no type or position');
  return { type, position, event: () => eventOf(value, type, position) };
}

function textOf(header: IHeaders[string]): string {
  return header === undefined || Array.isArray(header) ? '' : header.toString();
}

function eventOf(value: Buffer | null, type: string, position: Position): StoredEvent {
  const event = parsed(value);
  if (event.type !== type || event.position !== position)
    throw new UnreadableRecord('the value is not the event that the headers name');
  return event as StoredEvent;
}

function parsed(value: Buffer | null): Partial<StoredEvent> {
  try {
    const found = JSON.parse(String(value)) as unknown;
    if (typeof found === 'object' && found !== null) return found;
  } catch (error) {
    throw new UnreadableRecord(`the value is no JSON (${(error as Error).message})`);
  }
  throw new UnreadableRecord('the value is no event');
}
