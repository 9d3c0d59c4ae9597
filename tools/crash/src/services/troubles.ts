import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { ServicesHouse } from './services-house.js';

export interface Trouble {
  readonly name: string;
  happen(house: ServicesHouse): Promise<void>;
}

const kill = (part: string): Trouble => ({ name: `kill ${part}`, happen: (house) => house.kill(part) });

/** A relay that does not see the other's lease: both publish, and Kafka fences one after the other. */
const twoRelays: Trouble = {
  name: 'two relays at once',
  async happen(house) {
    const elsewhere = `${String(house.environment['ZIXIN_READ_STORE'])}-rogue`;
    const rogue = house.startOnce('relay', { ZIXIN_READ_STORE: elsewhere });
    await rogue.ready();
    await sleep(3_000);
    rogue.signal('SIGKILL');
    await rogue.exited;
  },
};

const parts = ['relay', 'projector', 'automation', 'limit-service', 'payment-service'];
/** A folder with the programs `restart`, `pause` and `resume`, which take `kafka` or `mongodb`. */
const scripts = process.env['ZIXIN_TEST_ENGINES_DIR'];

async function script(name: string, engine: string): Promise<void> {
  await promisify(execFile)(join(String(scripts), name), [engine]);
}

const restart = (engine: string): Trouble => ({
  name: `restart ${engine}`,
  happen: () => script('restart', engine),
});

const pause = (engine: string, millis: number): Trouble => ({
  name: `pause ${engine}`,
  async happen() {
    await script('pause', engine);
    await sleep(millis).finally(() => script('resume', engine));
  },
});

const ofEngines = (troubles: readonly Trouble[]): readonly Trouble[] => (scripts ? troubles : []);

/** Processes that die, and two relays; of the engines only where there are programs for them. */
export const deaths: readonly Trouble[] = [
  ...parts.map(kill),
  twoRelays,
  ...ofEngines([restart('kafka'), restart('mongodb')]),
];

export const allTroubles: readonly Trouble[] = [
  ...deaths,
  ...ofEngines([pause('kafka', 3_000), pause('mongodb', 3_000), pause('kafka', 15_000)]),
];
