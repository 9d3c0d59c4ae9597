import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '@zixin/platform';
import { createServices } from '@zixin/services';
import type { CrashOptions } from '../crash.js';
import { formGroup } from '../group-house.js';
import type { Offline } from '../offline.js';
import { prepareWriters } from '../writers.js';
import { writeThrough, type Written } from './service-writers.js';
import { checkServices, settled } from './services-checks.js';
import { openServicesHouse, type ServicesHouse } from './services-house.js';
import { allTroubles, type Trouble } from './troubles.js';

/** What all writers may use together, in cents: a few orders each. */
const limit = 60_000;

/** A round goes on until there were so many requests of each writer, however slow the machine: fewer do not meet at the limit. */
const stepsEach = 15;
const longestMillis = 180_000;

const instances = [
  ['relay', 2],
  ['projector', 2],
  ['automation', 2],
  ['limit-service', 2],
  ['payment-service', 1],
] as const;

export interface ServicesCrashOptions extends Omit<CrashOptions, 'port'> {
  readonly troubles?: readonly Trouble[];
}

/**
 * Kills parts of the distributed product, and restarts and pauses its engines, while members of one group order, pay, change and
 * cancel. Every round has each trouble once, at a random moment. Gives everything that was not as it should be afterwards.
 */
export async function servicesCrash(options: ServicesCrashOptions): Promise<readonly string[]> {
  const { rounds, writers, from, say } = options;
  const house = await openServicesHouse(from);
  try {
    const on = commandsOn(house);
    const key = await prepare(house, on, writers);
    const written: Written = { eventIds: new Set(), problems: [], steps: 0, repeated: 0 };
    for (let round = 0; round < rounds; round += 1) {
      const over = new AbortController();
      const writing = writeThrough(house, { key, writers, round, over: over.signal }, written);
      for (const trouble of shuffled(options.troubles ?? allTroubles)) {
        await sleep(300 + Math.random() * 1_200);
        say(`round ${round + 1}: ${trouble.name}`);
        await trouble.happen(house);
      }
      const until = Date.now() + longestMillis;
      while (written.steps < (round + 1) * writers * stepsEach && Date.now() < until) await sleep(500);
      over.abort();
      await writing;
      say(`round ${round + 1}: ${written.steps} requests so far, ${written.repeated} of them repeated`);
    }
    const unsettled = await settled(house);
    const endings: string[] = [];
    for (const [part] of instances) endings.push(...(await house.stop(part)));
    for (const [how, times] of house.ended) say(`${how}: ${times} times by itself, and started again`);
    const wrong = await checkServices(house, on, { writers, limit, written });
    return [...written.problems, ...unsettled, ...endings, ...wrong];
  } finally {
    await house.close();
  }
}

async function prepare(house: ServicesHouse, on: Offline, writers: number): Promise<string> {
  await Promise.all([house.keep('query-service', 1), house.keep('investigation-service', 1)]);
  const [people, registry] = ['query-service', 'investigation-service'].map((name) =>
    String(house.running(name)[0]?.base()),
  );
  const key = await prepareWriters({ base: String(people) }, writers, registry);
  await formGroup(on, writers, limit);
  await Promise.all([house.stop('query-service'), house.stop('investigation-service')]);
  for (const [part, count] of instances) await house.keep(part, count);
  return key;
}

function commandsOn({ engines, environment }: ServicesHouse): Offline {
  const clock = systemClock(String(environment['ZIXIN_TIME_ZONE']));
  const { commands } = createServices({
    ...{ ...engines, clock, secret: String(environment['ZIXIN_SECRET']), houseCurrency: 'CNY' },
    views: { waitFor: () => Promise.resolve(true) },
  });
  const { eventStore, readStore } = engines;
  return { eventStore, readStore, commands, now: clock.now, today: () => clock.dateAt(clock.now()) };
}

function shuffled<T>(items: readonly T[]): readonly T[] {
  const keyed = items.map((item) => ({ item, key: Math.random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
