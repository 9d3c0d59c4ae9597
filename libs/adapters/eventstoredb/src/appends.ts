import type { EventStoreDBClient } from '@eventstore/db-client';
import { type Appended, type NewEvent, noStream, WrongExpectedRevision } from '@zixin/kernel';
import { type AppendClient, createAppendClients } from './append-clients.js';
import { remedyFor } from './failures.js';
import { TimedOut, within } from './patience.js';
import { positionOf } from './positions.js';
import { createSlots } from './slots.js';
import type { StoreCalls } from './store-calls.js';
import { type ProposedEvent, proposedEvents } from './stored-events.js';
import type { StreamReads } from './stream-reads.js';

export interface Appends {
  append(stream: string, expected: number, events: readonly NewEvent[]): Promise<Appended>;
  /** Lets what is under way come to its end, then ends the client. */
  close(): Promise<void>;
}

interface Request {
  readonly stream: string;
  readonly expected: number;
  readonly events: ProposedEvent[];
}

/**
 * Appends under way at a time. From 16 on, the client queues writes of a batch stream, and when the stream ends, each queued one
 * becomes an unhandled rejection, which ends the process.
 */
const mostBatched = 15;
const mostSingle = 100;

/** The call's own deadline comes after this store's: in batches nobody but the server keeps it. */
const deadlineGrace = 1_000;

/** Every try says the same thing: fixed event ids, explicit revision. So the server answers a repeated one as it did the first. */
export function createAppends(
  open: () => EventStoreDBClient,
  calls: StoreCalls,
  reads: StreamReads,
): Appends {
  const clients = createAppendClients(open);
  const slots = createSlots(clients.batch ? mostBatched : mostSingle);

  async function tryOnce(request: Request): Promise<Appended | WrongExpectedRevision> {
    if (calls.closing.aborted) throw new TimedOut('the store was closed before the append began');
    const used = await clients.current();
    const began = performance.now();
    try {
      const answer = await send(used, request);
      used.answeredAt = performance.now();
      return answer;
    } catch (error) {
      const deaf = error instanceof TimedOut && used.answeredAt <= began;
      if (deaf || remedyFor(error) === 'new-client') clients.renew(used);
      throw error;
    }
  }

  async function send({ client }: AppendClient, { stream, expected, events }: Request) {
    const expectedRevision = expected === noStream ? ('no_stream' as const) : BigInt(expected);
    const deadline = calls.tryMillis + deadlineGrace;
    const sending = client.appendToStream(stream, events, { expectedRevision, deadline });
    try {
      const result = await within(calls.tryMillis, `append to ${stream}`, sending);
      const revision = Number(result.nextExpectedRevision);
      const { position } = result;
      return {
        revision,
        position: position ? positionOf(position) : await reads.positionAt(stream, revision),
      };
    } catch (error) {
      const conflict = conflictOf(error, stream, expected);
      if (conflict) return conflict;
      throw error;
    }
  }

  return {
    async append(stream, expected, events) {
      if (!Number.isSafeInteger(expected) || expected < noStream)
        throw new RangeError(`${expected} is no revision of stream ${stream}`);
      const request = { stream, expected, events: proposedEvents(stream, events) };
      const answer = await calls.patiently(() => slots.run(() => tryOnce(request)));
      if (answer instanceof WrongExpectedRevision) throw answer;
      return answer;
    },
    async close() {
      await slots.idle();
      await clients.close();
    },
  };
}

function conflictOf(error: unknown, stream: string, expected: number): WrongExpectedRevision | null {
  const { type, actualVersion } = error as {
    readonly type?: string;
    readonly actualVersion?: bigint | string;
  };
  if (type !== 'wrong-expected-version') return null;
  const actual = typeof actualVersion === 'bigint' ? Number(actualVersion) : noStream;
  return new WrongExpectedRevision(stream, expected, actual);
}
