import { UnreadableEvent } from '@zixin/kernel';
import { type ChainPass, chainPass } from './chains.js';
import { type CustomerToCheck, decisionsIn, type PendingCheck } from './customer-decisions.js';
import { streamsOfCustomer } from './customer-rows.js';
import { decisionSources, Unprovable } from './decision-sources.js';
import { findingOf, unprovable } from './differences.js';
import { keptStreams } from './kept-streams.js';
import { lengthOf, logRows, streamRows } from './log-rows.js';
import type {
  CheckedDecision,
  Finding,
  Verification,
  VerificationProgress,
  VerifyOptions,
} from './verification.js';

const tellEvery = 1_000;
const tellEveryDecisions = 100;

/**
 * Proves a log: the hash chain of every stream, then every decision of every customer, computed again from what it stores and from
 * the streams as they were when it was made. Holds the streams of one customer at a time. Writes nothing.
 */
export async function verifyLog(options: VerifyOptions): Promise<Verification> {
  const { store, customerId } = options;
  const { found, findings, more } = collected(options.mostFindings ?? 1_000);
  const chains = chainPass(options.fingerprints, found);
  const ofEvents = customerId === undefined ? await lengthOf(store) : null;
  const tell = (pass: VerificationProgress['pass'], decisions: number) =>
    options.onProgress?.({
      ...{ pass, events: chains.counts.events, ofEvents, decisions },
      ofDecisions: pass === 'chains' ? null : chains.counts.decisions,
    });
  for await (const event of rowsOf(options, chains)) {
    chains.take(event);
    if (chains.counts.events % tellEvery === 0) tell('chains', 0);
  }
  const decisions = await checkDecisions(options, chains, { found, tell });
  return {
    ok: findings.length === 0,
    ...{ events: chains.counts.events, streams: chains.streams.size, customers: chains.customers.size },
    ...{ decisions, findings, moreFindings: more() },
  };
}

function collected(most: number) {
  const findings: Finding[] = [];
  let beyond = 0;
  const found = (finding: Finding): void => {
    if (findings.length < most) findings.push(finding);
    else beyond += 1;
  };
  return { found, findings, more: () => beyond };
}

async function* rowsOf({ store, customerId }: VerifyOptions, { unreadable }: ChainPass) {
  if (customerId === undefined) yield* logRows(store, unreadable);
  else yield* streamRows(store, await streamsOfCustomer(store, customerId), unreadable);
}

interface Reporting {
  found(finding: Finding): void;
  tell(pass: 'decisions', decisions: number): void;
}

async function checkDecisions(
  { store, houseCurrency, dateAt, onDecision, breath }: VerifyOptions,
  { customers }: ChainPass,
  { found, tell }: Reporting,
): Promise<Readonly<Record<string, number>>> {
  const shared = keptStreams(store);
  const counts: Record<string, number> = {};
  let done = 0;
  for (const [customerId, streams] of customers) {
    const own = keptStreams(store);
    const sources = decisionSources({ customerId, own, shared, houseCurrency });
    for await (const pending of readable(streams, { sources, own, dateAt }, found)) {
      const checked = await prove(pending);
      const { type, outcome } = checked;
      checked.findings.forEach(found);
      onDecision?.(checked);
      if (outcome !== 'entered') counts[type] = (counts[type] ?? 0) + 1;
      if (++done % tellEveryDecisions === 0) tell('decisions', done);
      await breath?.();
    }
  }
  tell('decisions', done);
  return counts;
}

/** The decisions of streams as far as they can be read; of the rest, that they were left unproved. */
async function* readable(streams: Iterable<string>, customer: CustomerToCheck, found: Reporting['found']) {
  for (const stream of streams)
    try {
      yield* decisionsIn(stream, customer);
    } catch (error) {
      if (!(error instanceof UnreadableEvent)) throw error;
      found(unreadFinding(error));
    }
}

function unreadFinding({ stream, revision, problem }: UnreadableEvent): Finding {
  const place = { kind: 'unreadable', stream, revision, eventId: null, type: null } as const;
  const said = `${problem}; decisions after it were not recomputed`;
  return { ...place, figure: null, stored: null, recomputed: null, problem: said };
}

async function prove({ event, check }: PendingCheck): Promise<CheckedDecision> {
  const { stream, revision, id: eventId, type } = event;
  const place = { stream, revision, eventId, type };
  try {
    const differences = await check();
    if (differences === null) return { ...place, outcome: 'entered', findings: [] };
    const findings = differences.map((difference) => findingOf(event, difference));
    return { ...place, outcome: findings.length > 0 ? 'differs' : 'same', findings };
  } catch (error) {
    const { message } = error as Error;
    const problem = error instanceof Unprovable ? message : `it cannot be recomputed: ${message}`;
    return { ...place, outcome: 'unprovable', findings: [unprovable(event, problem)] };
  }
}
