import type { CloudEvent, CloudEventType } from '@zixin/contracts';
import { problemOf, ZixinProblem } from './problem.js';
import { createMessageParser, type ServerSentMessage } from './server-sent-events.js';

export interface FeedOptions {
  /** Public types, and names of what happened as `record-changed` tells them; absent: all. */
  readonly types?: readonly (CloudEventType | (string & {}))[];
  /** A customer's id or a reference such as `number:C-001`; absent: all. */
  readonly customer?: string;
  /** `position` of the last event seen, to go on without loss; absent: from now on. */
  readonly after?: string;
  readonly signal?: AbortSignal;
  /** Before the first new attempt after a break (default 1 s); it doubles up to 30 s. */
  readonly retryMillis?: number;
  /** A connection silent for this long is given up (default 45 s; the service gives a sign every 15 s). */
  readonly silenceMillis?: number;
}

export interface FeedConnection {
  readonly baseUrl: string;
  fetch(request: Request): Promise<Response>;
  headers(): Promise<Headers>;
}

const longestPause = 30_000;
const passing = [408, 429, 500, 502, 503, 504];

/**
 * Public events as they happen, across broken connections and without loss: each at least once, told apart by `id`. Ends when
 * the signal aborts. @throws ZixinProblem when the service refuses.
 */
export async function* readFeed(
  connection: FeedConnection,
  options: FeedOptions,
): AsyncGenerator<CloudEvent> {
  for await (const { data } of messagesAcrossBreaks(connection, options))
    if (data !== null) yield JSON.parse(data) as CloudEvent;
}

async function* messagesAcrossBreaks(
  connection: FeedConnection,
  options: FeedOptions,
): AsyncGenerator<ServerSentMessage> {
  const { signal, retryMillis = 1_000 } = options;
  let place = options.after ?? null;
  let pause = retryMillis;
  while (!signal?.aborted) {
    try {
      for await (const message of messages(connection, options, place)) {
        pause = retryMillis;
        yield message;
        place = message.id ?? place;
      }
    } catch (error) {
      if (!mayPass(error)) throw error;
    }
    await paused(pause, signal);
    pause = Math.min(pause * 2, longestPause);
  }
}

/** A broken connection (`fetch` throws a TypeError), one given up, or a service that is busy. */
function mayPass(error: unknown): boolean {
  if (error instanceof ZixinProblem) return passing.includes(error.status);
  // By name: in a browser's frame or a worker the class may be another one.
  const { name = '' } = error as { readonly name?: string };
  return ['TypeError', 'AbortError'].includes(name);
}

/** The messages of one connection, until it ends. */
async function* messages(
  connection: FeedConnection,
  options: FeedOptions,
  place: string | null,
): AsyncGenerator<ServerSentMessage> {
  const broken = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, broken.signal]) : broken.signal;
  const silence = alarm(options.silenceMillis ?? 45_000, () => broken.abort());
  try {
    const response = await connection.fetch(await requestOf(connection, options, place, signal));
    if (!response.ok || !response.body) throw problemOf(response.status, await bodyOf(response));
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    const parse = createMessageParser();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      silence.reset();
      yield* parse(decoder.decode(value, { stream: true }));
    }
  } finally {
    silence.stop();
    broken.abort();
  }
}

async function requestOf(
  { baseUrl, headers }: FeedConnection,
  { types, customer }: FeedOptions,
  place: string | null,
  signal: AbortSignal,
): Promise<Request> {
  const query = new URLSearchParams();
  if (types) query.set('types', types.join(','));
  if (customer !== undefined) query.set('customer', customer);
  const all = await headers();
  all.set('Accept', 'text/event-stream');
  if (place !== null) all.set('Last-Event-ID', place);
  const parameters = query.size > 0 ? `?${query}` : '';
  return new Request(`${baseUrl}/v1/feed${parameters}`, { headers: all, signal });
}

async function bodyOf(response: Response): Promise<unknown> {
  return response.json().catch(() => null);
}

function alarm(millis: number, ring: () => void) {
  let timer = setTimeout(ring, millis);
  return {
    reset() {
      clearTimeout(timer);
      timer = setTimeout(ring, millis);
    },
    stop: () => clearTimeout(timer),
  };
}

function paused(millis: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, signal?.aborted ? 0 : millis);
    signal?.addEventListener('abort', done);
  });
}
