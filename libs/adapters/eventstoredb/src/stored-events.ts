import type { RecordedEvent } from '@eventstore/db-client';
import { type EventMetadata, type NewEvent, type StoredEvent, UnreadableEvent } from '@zixin/kernel';
import { positionOf } from './positions.js';

/** The database's own streams (statistics, users, links, stream metadata) and event types start so. */
const system = '$';

export const isSystem = ({ streamId, type }: { readonly streamId: string; readonly type: string }) =>
  streamId.startsWith(system) || type.startsWith(system);

/** An event as the client takes it: data it can surely write as JSON, metadata already written. */
export interface ProposedEvent {
  readonly id: string;
  readonly type: string;
  readonly contentType: 'application/json';
  readonly data: never;
  readonly metadata: Uint8Array;
}

/**
 * Serialises before the client does: an exception inside the client would end the process, and what the caller changes later must
 * not reach the log. @throws for data that is no JSON, names of the database's own, no events
 */
export function proposedEvents(stream: string, events: readonly NewEvent[]): ProposedEvent[] {
  if (events.length === 0) throw new RangeError(`nothing to append to stream ${stream}`);
  return events.map(({ id, type, data, meta }) => {
    if (isSystem({ streamId: stream, type }))
      throw new RangeError(
        `${stream}: names that start with "$" belong to the database (event type ${type})`,
      );
    const text = JSON.stringify(data) as string | undefined;
    if (text === undefined) throw new TypeError(`${stream}: the data of a ${type} is no JSON`);
    return {
      id,
      type,
      contentType: 'application/json',
      data: JSON.parse(text) as never,
      metadata: new TextEncoder().encode(JSON.stringify(meta)),
    };
  });
}

/** @throws UnreadableEvent for an event that another program wrote in another form */
export function storedEvent(recorded: RecordedEvent): StoredEvent {
  const { id, type, data, metadata, streamId, revision, position, isJson } = recorded;
  const unreadable = (problem: string) => new UnreadableEvent(streamId, Number(revision), problem);
  if (!isJson) throw unreadable('its data is no JSON');
  if (typeof metadata !== 'object' || metadata === null || ArrayBuffer.isView(metadata))
    throw unreadable('its metadata is no JSON');
  if (!position) throw unreadable('the server gave it no position');
  return {
    id,
    type,
    data,
    meta: metadata as unknown as EventMetadata,
    stream: streamId,
    revision: Number(revision),
    position: positionOf(position),
  };
}
