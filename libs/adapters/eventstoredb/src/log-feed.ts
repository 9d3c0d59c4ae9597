import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type AllStreamResolvedEvent,
  type AllStreamSubscription,
  type EventStoreDBClient,
  eventTypeFilter,
  type Filter,
  START,
  streamNameFilter,
} from '@eventstore/db-client';
import type { Position, StoredEvent } from '@zixin/kernel';
import { TimedOut } from './patience.js';
import { type LogPosition, logPositionOf, positionOf } from './positions.js';
import { isSystem, storedEvent } from './stored-events.js';

/** One step of the log: an event, or only how far the server has looked, or that it had no more. */
type Step = { readonly position: Position; readonly event?: StoredEvent } | { readonly caughtUp: boolean };

export interface Taken {
  readonly events: readonly StoredEvent[];
  /** Everything up to here was taken; `null` when nothing new was looked at. */
  readonly position: Position | null;
  /** The server had no more and nothing waits here. */
  readonly caughtUp: boolean;
}

/** One subscription to the log, from its start to its end. It never comes back by itself. */
export interface LogFeed {
  /** Up to `limit` events, `null` when nothing new has come. */
  take(limit: number): Taken | null;
  /**
   * Resolves when there is something to take: `limit` events, or fewer when the server has no more or they do not come soon. Also
   * when the feed has ended or the signal aborts.
   */
  ready(limit: number, signal: AbortSignal): Promise<void>;
  /** Why it ended: an error, or that the server ended it; `null` while it lives and while something is left to take. */
  ended(): Error | null;
  stop(): Promise<void>;
}

export interface FeedOptions {
  /** Exclusive. */
  readonly after: Position | null;
  /** Only these types; all but the database's own when `null`. */
  readonly types: readonly string[] | null;
  /** Longest wait for the server's first word. */
  readonly confirmMillis: number;
}

const mostWaiting = 2_000;
/** How long a batch waits to become full while the server has more: one event at a time costs its reader a write each. */
const lingerMillis = 50;
const buffered = { highWaterMark: 512 };
/** Events that the server looks at between two checkpoints, and in one of its own reads. */
const searchWindow = 512;

export function openFeed(client: EventStoreDBClient, options: FeedOptions): LogFeed {
  const steps: Step[] = [];
  const held: { readonly after: number; readonly step: Step }[] = [];
  let [received, taken, live, liveAhead] = [0, 0, false, false];
  let failure: Error | null = null;
  let wake: () => unknown = () => undefined;

  const filter = filterFor(options.types, (_, position) => onStep({ position: positionOf(position) }));
  const fromPosition = options.after ? logPositionOf(options.after) : START;
  const subscription: AllStreamSubscription = client.subscribeToAll({ fromPosition, filter }, buffered);
  const unconfirmed = setTimeout(
    () => end(new TimedOut(`subscription: no answer within ${options.confirmMillis} ms`)),
    options.confirmMillis,
  );

  /**
   * Checkpoints and "caught up" are told while events from before them still wait in the client's buffer. They take their place
   * behind those events, so no position ever runs ahead of what was handed out.
   */
  function onStep(step: Step): void {
    const after = received + subscription.readableLength;
    if (after === received) push(step);
    else held.push({ after, step });
  }

  function push(step: Step): void {
    if (failure) return;
    steps.push(step);
    if ('caughtUp' in step) liveAhead = step.caughtUp;
    if (steps.length - taken >= mostWaiting) subscription.pause();
    wake();
  }

  function onEvent({ event }: AllStreamResolvedEvent): void {
    received += 1;
    try {
      if (event) push(stepOf(event));
    } catch (error) {
      end(error as Error);
    }
    while (held[0] && held[0].after <= received) push((held.shift() as (typeof held)[number]).step);
  }

  function end(why: Error): void {
    clearTimeout(unconfirmed);
    failure ??= why;
    wake();
  }

  subscription
    .on('data', onEvent)
    .on('confirmation', () => clearTimeout(unconfirmed))
    .on('caughtUp', () => onStep({ caughtUp: true }))
    .on('fellBehind', () => onStep({ caughtUp: false }))
    .on('error', end)
    .on('end', () => end(new TimedOut('subscription: the server ended it')));

  function forget(): void {
    if (taken < steps.length && taken < mostWaiting) return;
    steps.splice(0, taken);
    taken = 0;
    if (subscription.isPaused()) subscription.resume();
  }

  /** Waits for a condition that steps may fulfil, at most so long, and not beyond the feed's end. */
  function until(fulfilled: () => boolean, signal: AbortSignal, millis: number): Promise<void> {
    const enough = () => failure !== null || fulfilled();
    if (enough() || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        wake = () => undefined;
        resolve();
      };
      const timer = Number.isFinite(millis) ? setTimeout(done, millis) : undefined;
      wake = () => enough() && done();
      signal.addEventListener('abort', done);
    });
  }

  return {
    take(limit) {
      if (taken === steps.length) return null;
      const events: StoredEvent[] = [];
      let position: Position | null = null;
      for (let step = steps[taken]; step; step = steps[++taken]) {
        if ('caughtUp' in step) {
          live = step.caughtUp;
          continue;
        }
        if (step.event && events.length === limit) break;
        if (step.event) events.push(step.event);
        position = step.position;
      }
      const waiting = steps.length - taken + held.length + subscription.readableLength;
      const caughtUp = live && waiting === 0;
      forget();
      return { events, position, caughtUp };
    },
    async ready(limit, signal) {
      await until(() => taken < steps.length, signal, Infinity);
      const full = () => liveAhead || steps.length - taken >= limit;
      await until(full, signal, lingerMillis);
      if (liveAhead) await nextTurn();
    },
    ended: () => (taken < steps.length ? null : failure),
    async stop() {
      end(new TimedOut('subscription: stopped'));
      await subscription.unsubscribe().catch(() => undefined);
    },
  };
}

function stepOf(event: NonNullable<AllStreamResolvedEvent['event']>): Step {
  if (isSystem({ streamId: event.streamId, type: event.type }))
    return { position: positionOf(event.position) };
  const stored = storedEvent(event);
  return { position: stored.position, event: stored };
}

function filterFor(
  types: readonly string[] | null,
  checkpointReached: (subscription: AllStreamSubscription, position: LogPosition) => void,
): Filter {
  const common = { checkpointReached: asAsync(checkpointReached), maxSearchWindow: searchWindow };
  if (!types) return streamNameFilter({ regex: '^[^$]', ...common });
  return eventTypeFilter({ regex: `^(${types.map(literally).join('|')})$`, ...common });
}

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const asAsync =
  <Args extends unknown[]>(action: (...args: Args) => void) =>
  async (...args: Args) =>
    action(...args);
