import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CustomerRegistered } from '@zixin/customer';
import type { EventStore } from '@zixin/kernel';
import { keptStreams } from '../verification/kept-streams.js';
import { candidatesOf } from './candidate-policies.js';
import { replayCustomer } from './customer-replay.js';
import { knownStreams } from './known-streams.js';
import { reportOf } from './report.js';
import type { SimulationOptions, SimulationReport } from './simulation.js';

/** Milliseconds of work between two turns for others. */
const slice = 15;

/**
 * Replays the recorded history under candidate policies and writes nothing. Every decision is judged on what was known when it was
 * made. Limits and terms follow the candidate's own proposals, taken as approved at once, where a candidate says what they are;
 * until its first score, and where it has no figure, the recorded ones hold. An order the candidate holds stays out of that account
 * with its invoices, until a later verdict on it. What people did (holds, overrides, holds of single orders, answers of groups) and
 * facts scores read stay as recorded. Holds the streams of one customer at a time.
 */
export async function simulate(options: SimulationOptions): Promise<SimulationReport> {
  const { store, houseCurrency, dateAt, from, until, today, scoreAt } = options;
  const candidates = candidatesOf(options.policies);
  const shared = keptStreams(store);
  const window = { ...(from === undefined ? {} : { from }), until, dateAt, today };
  const report = reportOf(options);
  const breathe = breather();
  const ids = options.customerIds ?? (await customersIn(store));
  let customers = 0;
  for (const customerId of ids) {
    const known = knownStreams({ store, shared, candidates, dateAt });
    const question = { customerId, houseCurrency, known, candidates, window, breathe, scoreAt };
    report.take(await replayCustomer(question));
    options.onProgress?.({ customers: ++customers, of: ids.length });
    await breathe();
  }
  return report.done();
}

async function customersIn(store: EventStore): Promise<readonly string[]> {
  const stop = new AbortController();
  const ids: string[] = [];
  const types = ['CustomerRegistered'] satisfies CustomerRegistered['type'][];
  for await (const batch of store.subscribe({ after: null, types, signal: stop.signal })) {
    ids.push(...batch.events.map(({ data }) => (data as CustomerRegistered['data']).customerId));
    if (batch.caughtUp) stop.abort();
  }
  return ids;
}

function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < slice) return;
    await nextTurn();
    since = performance.now();
  };
}
