import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { openSqliteReadStore } from '@zixin/adapter-sqlite';
import { partitionOfLog } from '@zixin/adapter-kafka';
import { collectionOf, type EventStore, type ReadStore, runViews, type StoredEvent } from '@zixin/kernel';
import { homeOnly, journalViews } from '@zixin/platform/distributed';
import {
  allViews,
  type CreditGroupRecord,
  creditCatalog,
  groupHeadroomOf,
  groups,
  groupUseOf,
} from '@zixin/views';
import { checkLogOf, compareViews } from '../checks.js';
import { membersOf, recomputed } from '../group-checks.js';
import { groupId } from '../group-house.js';
import type { Offline } from '../offline.js';
import { checkJournal, hasHandled } from './journal-topic.js';
import type { Written } from './service-writers.js';
import { partitions, type ServicesHouse } from './services-house.js';

const collections = allViews.map((view) => collectionOf(view));
const patience = 150_000;
const quietMillis = 2_000;

/** Waits until views and processes have nothing left to do. Gives a problem when that does not come. */
export async function settled(house: ServicesHouse): Promise<readonly string[]> {
  const { engines, brokers, journal } = house;
  const views = journalViews({ readStore: engines.readStore, collections, partitions });
  let [before, since] = ['', Date.now()];
  for (const until = Date.now() + patience; Date.now() < until; await sleep(250)) {
    const head = (await engines.eventStore.head()) ?? '';
    const handled =
      (await views.have(head)) && (await hasHandled(brokers, journal, `${engines.prefix}.automation`));
    if (!handled || head !== before) since = Date.now();
    before = head;
    if (Date.now() - since >= quietMillis) return [];
  }
  return ['views and processes did not come to rest'];
}

export interface Wanted {
  readonly writers: number;
  /** Of the group, in cents. */
  readonly limit: number;
  readonly written: Written;
}

/** Everything that is not as it should be once all has come to rest. */
export async function checkServices(
  house: ServicesHouse,
  on: Offline,
  wanted: Wanted,
): Promise<readonly string[]> {
  const { eventStore, readStore } = house.engines;
  const log = await checkLogOf(eventStore);
  const events = await eventsOf(eventStore);
  return [
    ...log.problems,
    ...[...log.payments].filter(([, times]) => times !== 1).map(([number]) => `${number} stands twice`),
    ...[...wanted.written.eventIds].filter((id) => !log.ids.has(id)).map((id) => `event ${id} is lost`),
    ...(await checkJournal(house.brokers, house.journal, { events, partitions })),
    ...(await rebuiltDiffers(
      eventStore,
      readStore,
      join(String(house.environment['ZIXIN_DATA']), 'fresh.db'),
    )),
    ...(await groupDiffers(on, wanted)),
    ...(await verifyFails(house)),
  ];
}

async function eventsOf(eventStore: EventStore): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for await (const batch of eventStore.subscribe({ after: null, signal: new AbortController().signal })) {
    events.push(...batch.events);
    if (batch.caughtUp) break;
  }
  return events;
}

async function rebuiltDiffers(log: EventStore, left: ReadStore, path: string): Promise<readonly string[]> {
  const fresh = openSqliteReadStore(path);
  for (let partition = 0; partition < partitions; partition += 1)
    await runViews({
      eventStore: homeOnly(partitionOfLog(log, partition, partitions), partition, partitions),
      ...{ readStore: fresh, views: allViews, catalog: creditCatalog, source: `journal/${partition}` },
      ...{ signal: new AbortController().signal, stopWhenCaughtUp: true },
    });
  for (const collection of collections) await fresh.promote(collection);
  const problems = await compareViews(left, fresh);
  await fresh.close();
  return problems;
}

/** What the group says it uses and has left against a recomputation from its members' events. */
async function groupDiffers(on: Offline, { writers, limit }: Wanted): Promise<readonly string[]> {
  const group = await on.readStore.get<CreditGroupRecord>(collectionOf(groups), groupId);
  if (!group) return ['the group is lost'];
  const { exposure, most, orders, held } = await recomputed(on, await membersOf(on, writers));
  const [use, headroom] = [groupUseOf(group).minor, groupHeadroomOf(group)?.minor ?? 0];
  return [
    ...(most > limit ? [`members used ${most} of a limit of ${limit}`] : []),
    ...(use === exposure ? [] : [`the group says ${use} is used, its members use ${exposure}`]),
    ...(headroom === limit - exposure ? [] : [`headroom is ${headroom}, not ${limit - exposure}`]),
    ...(orders > 0 && held > 0 ? [] : ['nobody raced for the limit']),
    ...group.reservations.map(({ reservationId }) => `${reservationId} was never answered`),
  ];
}

async function verifyFails({ root, environment }: ServicesHouse): Promise<readonly string[]> {
  const env = { PATH: process.env['PATH'] ?? '', ...environment };
  try {
    await promisify(execFile)(process.execPath, [join(root, 'apps/cli/bin/zixin.js'), 'verify'], { env });
    return [];
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
    return [`zixin verify: ${stdout}${stderr}`];
  }
}
