import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  addDays,
  type CalendarDate,
  collectionOf,
  dateInZone,
  type Instant,
  instantOf,
  type Position,
  processCollection,
} from '@zixin/kernel';
import { distributedSettings, nodeFingerprints, readSettings } from '@zixin/platform';
import {
  type Engines,
  journalProgress,
  journalViews,
  openEngines,
  ownCollections,
  reachedIn,
} from '@zixin/platform/distributed';
import { allProcesses } from '@zixin/processes';
import { createServices, openBusinessDays } from '@zixin/services';
import { allViews } from '@zixin/views';
import { missingEngines, openDistributedHouse } from './distributed-house.js';
import { type House, openHouse } from './house.js';
import { loggedInClient } from './logged-in-client.js';
import { loggedIn, person, root } from './server.js';

/** The product at a date that the test sets, however many processes stand behind it. */
export type LoopHouse = Pick<House, 'base' | 'today' | 'now' | 'goTo' | 'quiet' | 'client' | 'close'>;

const onEngines = process.env['ZIXIN_TEST'] === 'engines';

/** Why the product of this run cannot be tested here; '' where it can. */
export const missingLoopHouse = onEngines ? missingEngines() : '';

/** One process on stores in memory, or, in the run of the specs that need engines, every service as the compose file starts it. */
export function openLoopHouse(start: CalendarDate): Promise<LoopHouse> {
  return onEngines ? openDistributedLoop(start) : openHouse(start);
}

const timeZone = 'Asia/Shanghai';
const partitions = 3;
const pollMillis = 50;
/** Days opened at once, as after a stop: every single one would take minutes here, and what comes of them is the same. */
const stride = 14;
/** Longer than a service may go on with the time that it knew. */
const clockMillis = 30;

async function openDistributedLoop(start: CalendarDate): Promise<LoopHouse> {
  const clock = createMovedClock();
  clock.moveTo(start);
  const house = await openDistributedHouse(undefined, clock.environment);
  const { base } = house;
  const engines = await openEngines(distributedSettings(readSettings(house.environment)));
  const { commands } = createServices({
    ...{ ...engines, secret: String(house.environment['ZIXIN_SECRET']), houseCurrency: 'CNY', clock },
    views: { waitFor: () => Promise.resolve(true) },
  });
  const quiet = () => untilQuiet(engines);
  const today = () => clock.dateAt(clock.now());
  async function open(day: CalendarDate): Promise<void> {
    clock.moveTo(day);
    await sleep(clockMillis);
    await openBusinessDays(commands, nodeFingerprints, day);
    await quiet();
  }
  await open(start);
  return {
    ...{ base, today, now: clock.now, quiet },
    async goTo(day) {
      while (today() < day) await open([addDays(today(), stride), day].sort()[0] as CalendarDate);
    },
    client: async (login, role) => {
      await person(base, await loggedIn(base, 'admin'), login, role);
      return loggedInClient(base, login);
    },
    async close() {
      await engines.close();
      await house.close();
      clock.remove();
    },
  };
}

/** A clock of this process and of services started with its environment, which goes on from nine in the morning of a day. */
function createMovedClock() {
  const file = join(root, `apps/e2e/dist/clock-${process.pid}`);
  const preload = pathToFileURL(join(root, 'apps/e2e/src/testing/moved-clock.mjs')).href;
  let offset = 0;
  return {
    environment: { ZIXIN_TEST_CLOCK: file, NODE_OPTIONS: `--import ${preload}` },
    moveTo(day: CalendarDate): void {
      offset = Date.parse(`${day}T01:00:00.000Z`) - Date.now();
      writeFileSync(file, String(offset));
    },
    remove: () => rmSync(file, { force: true }),
    now: () => instantOf(Date.now() + offset),
    dateAt: (at: Instant) => dateInZone(at, timeZone),
  };
}

async function untilQuiet({ eventStore, readStore }: Engines): Promise<void> {
  const collections = allViews.map((view) => collectionOf(view));
  const views = journalViews({ readStore, collections, partitions, maxAgeMillis: 0 });
  for (let before = ''; ; await sleep(pollMillis)) {
    const head = (await eventStore.head()) ?? '';
    if (head === before && (await views.have(head)) && (await handled(readStore, head))) return;
    before = head;
  }
}

/** True when every process is at the position in every partition. */
async function handled(readStore: Engines['readStore'], position: Position): Promise<boolean> {
  const progress = await readStore.checkpoints(journalProgress);
  for (let partition = 0; partition < partitions; partition += 1) {
    const own = ownCollections(readStore, partition);
    for (const process of allProcesses) {
      const at = (await own.checkpoints(processCollection(process)))[`journal/${partition}`] ?? '';
      if (reachedIn(progress, partition, at) < position) return false;
    }
  }
  return true;
}
