import type { EventBatch, EventStore, Position } from '@zixin/kernel';
import { gathered, type GatherOptions } from './gathered-batches.js';
import type { JournalPublisher } from './journal-publisher.js';
import { holdLease, type Lease } from './lease.js';
import { pause } from './pause.js';
import { RelayFenced } from './relay-trouble.js';

/** How far the relay is, for those who do not ask Kafka. Kafka has the truth: the position is in each transaction. */
export interface PositionMirror {
  read(): Promise<Position | null>;
  write(position: Position): Promise<void>;
}

export interface RelayOptions {
  readonly eventStore: Pick<EventStore, 'subscribe'>;
  readonly publisher: JournalPublisher;
  readonly lease: Lease;
  readonly mirror?: PositionMirror;
  readonly signal: AbortSignal;
  /** After each committed transaction. */
  onProgress?(batch: EventBatch): void;
  /** Something failed; the relay goes on from the stored position after a moment. */
  onTrouble?(error: unknown): void;
  readonly timing?: Partial<RelayTiming>;
}

export interface RelayTiming extends GatherOptions {
  /** Events read at once; with `least`, a transaction has fewer than their sum. */
  readonly most: number;
  readonly renewMillis: number;
  readonly retryMillis: number;
}

const usual: RelayTiming = { least: 200, most: 800, millis: 50, renewMillis: 1_000, retryMillis: 500 };

/** Kafka is behind what it had acknowledged: it lost transactions. They are sent again, and readers know them by position. */
export class JournalLostEvents extends Error {
  override readonly name = 'JournalLostEvents';

  constructor(
    readonly position: Position | null,
    readonly mirrored: Position,
  ) {
    super(`the journal ends at position ${position ?? 'none'}, but had reached ${mirrored}`);
  }
}

/**
 * Publishes the log while it holds the lease, in order and each event once, until the signal aborts. Any failure but one ends in
 * a new start from the position stored in Kafka. @throws RelayFenced when another relay publishes
 */
export async function runRelay(options: RelayOptions): Promise<void> {
  const { signal, lease } = options;
  const timing = { ...usual, ...options.timing };
  const onTrouble = (error: unknown) => options.onTrouble?.(error);
  while (!signal.aborted) {
    const held = await holdLease({ lease, signal, onTrouble, ...timing });
    if (!held) return;
    try {
      await publishWhile(held.signal, options, timing);
    } catch (error) {
      if (error instanceof RelayFenced) throw error;
      onTrouble(error);
    } finally {
      await held.release();
    }
    await pause(timing.retryMillis, signal);
  }
}

async function publishWhile(held: AbortSignal, options: RelayOptions, timing: RelayTiming): Promise<void> {
  const { eventStore, publisher } = options;
  const stop = new AbortController();
  const signal = AbortSignal.any([held, stop.signal]);
  try {
    const after = await publisher.open();
    await compare(options, after);
    const batches = gathered(eventStore.subscribe({ after, batchSize: timing.most, signal }), timing);
    for await (const batch of batches) {
      if (signal.aborted) return;
      if (batch.events.length > 0) await publish(options, batch);
    }
  } finally {
    stop.abort();
    await publisher.close();
  }
}

async function publish(options: RelayOptions, batch: EventBatch): Promise<void> {
  await options.publisher.publish(batch);
  await mirrored(options, (kept) => kept.write(batch.position));
  options.onProgress?.(batch);
}

async function compare(options: RelayOptions, position: Position | null): Promise<void> {
  const mirror = await mirrored(options, (kept) => kept.read());
  if (mirror && mirror > (position ?? '')) options.onTrouble?.(new JournalLostEvents(position, mirror));
}

/** The mirror is no reason to stop: what it cannot do is told, and done better by the next write. */
async function mirrored<Result>(
  { mirror, onTrouble }: RelayOptions,
  action: (mirror: PositionMirror) => Promise<Result>,
): Promise<Result | null> {
  try {
    return mirror ? await action(mirror) : null;
  } catch (error) {
    onTrouble?.(error);
    return null;
  }
}
