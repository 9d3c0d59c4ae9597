import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { CloudEvent } from '@zixin/contracts';

const signOfLifeMillis = 15_000;

/** What is told of one place in the log. */
export interface Told {
  readonly events: readonly CloudEvent[];
  readonly place: string;
}

/** Server-sent events to one reader, who comes back with the place last told and misses nothing. */
export interface FeedStream {
  /** Tells events in order, then remembers `passed`, how far the log was looked at. Resolves when the reader can take more. */
  tell(told: readonly Told[], passed: string): Promise<void>;
  end(): void;
}

/** Starts with the place the reader is at, so that one who breaks off before the first event resumes there. */
export function openFeedStream(
  response: ServerResponse,
  start: string | null,
  signal: AbortSignal,
  onSignOfLife: () => void,
): FeedStream {
  let place = start;
  const comment = (word: string) => response.write(`${place === null ? '' : `id: ${place}\n`}: ${word}\n\n`);
  comment('connected');
  const timer = setInterval(() => {
    comment('alive');
    onSignOfLife();
  }, signOfLifeMillis);
  return {
    async tell(told, passed) {
      const text = told.map(messagesOf).join('');
      const full = text !== '' && !response.write(text);
      place = passed;
      if (full) await once(response, 'drain', { signal }).catch(() => undefined);
    },
    end() {
      clearInterval(timer);
      response.end();
    },
  };
}

/** Only the last event of a place carries its id: a reader who breaks off before it gets all of them again. */
function messagesOf({ events, place }: Told): string {
  const last = events.length - 1;
  const message = (event: CloudEvent, index: number) =>
    `${index === last ? `id: ${place}\n` : ''}event: ${event.type}\ndata: ${JSON.stringify({ ...event, position: place })}\n\n`;
  return events.map(message).join('');
}
