import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { type ServerWritableStream, status } from '@grpc/grpc-js';
import { failure } from './double-faults.js';
import type { DoubleLog, Logged } from './double-log.js';
import {
  caughtUp,
  checkpoint,
  confirmation,
  eventResponse,
  nameOf,
  streamNotFound,
} from './double-messages.js';

type Call = ServerWritableStream<ReadReq, ReadResp>;

/** Servers differ: 23.10 sends a checkpoint when a subscription reaches the end of the log, later ones do not. */
export interface ReadSettings {
  readonly checkpointAtEnd: boolean;
}

/** One Streams.Read: of a stream, of the log, or a subscription to the log. */
export function serveRead(call: Call, log: DoubleLog, settings: ReadSettings): void {
  const sender = createSender(call);
  const options = call.request.getOptions();
  if (!options) return void call.emit('error', failure(status.INVALID_ARGUMENT, 'no options'));
  const work = options.hasSubscription()
    ? follow(log, options, sender, settings)
    : readOnce(log, options, sender);
  work.catch((error: unknown) => void call.emit('error', error));
}

interface Sender {
  readonly gone: boolean;
  send(response: ReadResp): Promise<void>;
  end(): void;
  /** Calls back when the client has left, until the returned function is called. */
  onGone(listener: () => void): () => void;
}

function createSender(call: Call): Sender {
  const listeners = new Set<() => void>();
  let gone = false;
  const leave = () => {
    gone = true;
    for (const listener of [...listeners]) listener();
  };
  call.once('cancelled', leave);
  call.once('close', leave);
  call.on('error', leave);
  return {
    get gone() {
      return gone;
    },
    async send(response) {
      if (gone || call.write(response)) return;
      await new Promise<void>((resolve) => {
        const done = () => {
          listeners.delete(done);
          call.off('drain', done);
          resolve();
        };
        call.once('drain', done);
        listeners.add(done);
      });
    },
    end: () => call.end(),
    onGone(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function readOnce(log: DoubleLog, options: ReadReq.Options, sender: Sender): Promise<void> {
  const stream = options.getStream();
  if (stream && log.stream(nameOf(stream)).length === 0) await sender.send(streamNotFound(nameOf(stream)));
  const backwards = Number(options.getReadDirection()) === 1;
  const source = stream ? log.stream(nameOf(stream)) : log.all;
  const range = backwards ? [...before(source, options)].reverse() : source.slice(startOf(source, options));
  for (const event of range.slice(0, Number(options.getCount()))) {
    if (sender.gone) return;
    await sender.send(eventResponse(event));
  }
  sender.end();
}

function startOf(source: readonly Logged[], options: ReadReq.Options): number {
  const stream = options.getStream();
  if (stream) return stream.hasRevision() ? Number(stream.getRevision()) : 0;
  const position = options.getAll()?.getPosition();
  return position ? indexAfter(source, BigInt(position.getCommitPosition()) - 1n) : 0;
}

/** Backwards from a position: what lies before it. */
function before(source: readonly Logged[], options: ReadReq.Options): readonly Logged[] {
  const position = options.getAll()?.getPosition();
  return position ? source.slice(0, indexAfter(source, BigInt(position.getCommitPosition()) - 1n)) : source;
}

function indexAfter(source: readonly Logged[], position: bigint): number {
  let [low, high] = [0, source.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((source[middle]?.position ?? 0n) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Filtering {
  matches(event: Logged): boolean;
  /** Considered events between two checkpoints; none are sent when `null`. */
  readonly interval: number | null;
}

function filteringOf(options: ReadReq.Options): Filtering {
  const filter = options.getFilter();
  if (!filter) return { matches: () => true, interval: null };
  const expression = filter.getStreamIdentifier() ?? filter.getEventType();
  const subject = (event: Logged) => (filter.hasStreamIdentifier() ? event.stream : event.type);
  const prefixes = expression?.getPrefixList() ?? [];
  const regex = new RegExp(expression?.getRegex() ?? '');
  const interval = (filter.getMax() || 32) * filter.getCheckpointintervalmultiplier();
  return {
    interval,
    matches: (event) =>
      prefixes.length > 0
        ? prefixes.some((prefix) => subject(event).startsWith(prefix))
        : regex.test(subject(event)),
  };
}

async function follow(
  log: DoubleLog,
  options: ReadReq.Options,
  sender: Sender,
  { checkpointAtEnd }: ReadSettings,
): Promise<void> {
  const from = options.getAll()?.getPosition();
  const filtering = filteringOf(options);
  let considered = 0;
  let next = from ? indexAfter(log.all, BigInt(from.getCommitPosition())) : 0;

  async function sendWhatThereIs(): Promise<void> {
    for (let event = log.all[next]; event && !sender.gone; event = log.all[++next]) {
      if (filtering.matches(event)) await sender.send(eventResponse(event));
      considered += 1;
      const due = filtering.interval !== null && considered % filtering.interval === 0;
      if (due) await sender.send(checkpoint(event.position));
    }
  }

  await sender.send(confirmation());
  await sendWhatThereIs();
  const last = log.all[next - 1];
  if (filtering.interval !== null && checkpointAtEnd && last) await sender.send(checkpoint(last.position));
  await sender.send(caughtUp());
  while (!sender.gone) {
    if (next === log.all.length) await growth(log, sender);
    await sendWhatThereIs();
  }
}

function growth(log: DoubleLog, sender: Sender): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stopGrowth();
      stopGone();
      resolve();
    };
    const stopGrowth = log.onGrowth(done);
    const stopGone = sender.onGone(done);
  });
}
