import { createChainVerifier, type StoredEvent, UnreadableEvent } from '@zixin/kernel';
import { nodeFingerprints } from '@zixin/platform/core';
import { FoundWrong, notice, type Output, print, table } from './output.js';
import type { Session } from './session.js';

interface Fault {
  readonly stream: string;
  readonly revision: number | null;
  readonly problem: string;
}

const mostFaults = 100;
const noticeEvery = 100_000;

/** Checks every hash chain of the log, or of one customer's streams, and SQLite's own structure. @throws FoundWrong. */
export async function verify(
  session: Session,
  options: Output & { readonly customer?: string },
): Promise<void> {
  const damage = session.stores.eventStore.damage();
  const only = options.customer === undefined ? null : await session.service.customerId(options.customer);
  const result = await readChains(session, only);
  const faults: Fault[] =
    damage === null
      ? result.faults
      : [{ stream: session.stores.eventStore.path, revision: null, problem: damage }, ...result.faults];
  const answer = {
    ok: faults.length === 0 && result.more === 0,
    events: result.events,
    streams: result.streams,
    faults,
    moreFaults: result.more,
  };
  print(options, answer, () => {
    if (answer.ok)
      return `${answer.events} events of ${answer.streams} streams verified: every hash chain is whole`;
    const rows = faults.map(({ stream, revision, problem }) => [stream, revision, problem]);
    const more = result.more > 0 ? `\n… and ${result.more} more` : '';
    return `${faults.length + result.more} faults in ${answer.events} events\n${table(['Stream', 'Revision', 'Problem'], rows)}${more}`;
  });
  if (!answer.ok) throw new FoundWrong('the log does not verify');
}

async function readChains(session: Session, only: string | null) {
  const verifier = createChainVerifier(nodeFingerprints);
  const streams = new Set<string>();
  const faults: Fault[] = [];
  let [events, more] = [0, 0];
  const found = (fault: Fault) => {
    if (faults.length < mostFaults) faults.push(fault);
    else more += 1;
  };
  try {
    for await (const event of eventsOf(session, only)) {
      events += 1;
      streams.add(event.stream);
      const problem = verifier.check(event);
      if (problem !== null) found({ stream: event.stream, revision: event.revision, problem });
      if (events % noticeEvery === 0) notice(`${events} events read`);
    }
  } catch (error) {
    if (!(error instanceof UnreadableEvent)) throw error;
    const problem = `${error.problem}; what comes after it was not read`;
    found({ stream: error.stream, revision: error.revision, problem });
  }
  return { events, streams: streams.size, faults, more };
}

/** The log as it is stored, or what of it belongs to one customer. */
async function* eventsOf({ stores }: Session, only: string | null): AsyncGenerator<StoredEvent> {
  const stop = new AbortController();
  for await (const batch of stores.eventStore.subscribe({ after: null, signal: stop.signal })) {
    yield* batch.events.filter(
      ({ meta, stream }) => only === null || meta.partitionKey === only || stream.includes(only),
    );
    if (batch.caughtUp) stop.abort();
  }
}
