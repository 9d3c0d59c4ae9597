import { exposureOf, type OpenAccount } from '@zixin/credit-account';
import { type FormedGroup, groupUse } from '@zixin/credit-group';
import { type CalendarDate, collectionOf, type ReadStore, runProcess, runViews } from '@zixin/kernel';
import { createInMemoryReadStore, testFingerprints as fingerprints } from '@zixin/kernel/testing';
import { allProcesses } from '@zixin/processes';
import { processDispatch } from '@zixin/services';
import { allViews, creditCatalog } from '@zixin/views';
import { commandsOn, type Ports, theEnd } from './story.js';

/** Lets every process read to the end of the log, again until nothing more happens. */
export async function automate(ports: Ports, today: CalendarDate): Promise<void> {
  const dispatch = processDispatch(commandsOn(ports, today));
  for (let before: string | null = null; ;) {
    const head = (await ports.eventStore.head()) ?? '';
    if (head === before) return;
    before = head;
    for (const process of allProcesses) {
      const stop = new AbortController();
      await runProcess({
        ...{ ...ports, process, dispatch, fingerprints, catalog: creditCatalog, source: 'log' },
        ...{ signal: stop.signal, onProgress: ({ position }) => position >= head && stop.abort() },
      });
    }
  }
}

/** Brings all views to the end of the log, in small batches. */
export function project({ eventStore, readStore }: Ports, batchSize = 3): Promise<void> {
  const signal = new AbortController().signal;
  const loop = { views: allViews, catalog: creditCatalog, source: 'log', signal, stopWhenCaughtUp: true };
  return runViews({ eventStore, readStore, ...loop, batchSize, cachedDocuments: 10 });
}

/** Of ids, an event's is another in each telling. */
const madeAnew = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Requests for the group's headroom are numbered, also those that a crash left open. */
const attempt = /("reservationId":"[^"]*\/)\d+/g;

/** What the customers' streams say, one line an event in no order, alike in each telling of the same story. */
export async function factsOf({ eventStore }: Ports): Promise<readonly string[]> {
  const facts: string[] = [];
  const head = (await eventStore.head()) ?? '';
  const signal = new AbortController().signal;
  for await (const { events, position } of eventStore.subscribe({ after: null, signal })) {
    const own = events.filter(({ stream }) => !stream.startsWith('creditGroup-'));
    facts.push(...own.map(({ stream, type, data }) => JSON.stringify({ stream, type, data })));
    if (position >= head) break;
  }
  return facts.map((fact) => fact.replaceAll(madeAnew, 'id').replaceAll(attempt, '$1')).sort();
}

/** What the group says is used of its limit (minor units), and what its members' accounts say. */
export async function groupUses(ports: Ports) {
  const { states } = commandsOn(ports, theEnd);
  const members = await Promise.all(['a-1', 'a-2'].map(async (id) => (await states.account(id)).state));
  const exposure = (members as readonly OpenAccount[]).reduce(
    (sum, { totals }) => sum + exposureOf(totals, true),
    0,
  );
  const use = groupUse((await states.creditGroup('g-1')).state as FormedGroup).minor;
  return { use, exposure };
}

/** The documents of all views. */
export async function documentsOf(readStore: ReadStore) {
  const pages = allViews.map((view) => readStore.find(collectionOf(view), { limit: 1_000 }));
  return (await Promise.all(pages)).map(({ items }) => items);
}

/** The documents that the log gives a projector that nobody disturbs. */
export async function rebuilt({ eventStore }: Ports) {
  const readStore = createInMemoryReadStore();
  await project({ eventStore, readStore });
  return documentsOf(readStore);
}
