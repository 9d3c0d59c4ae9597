import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { distributedSettings, readSettings } from '@zixin/platform';
import { type Engines, openEngines } from '@zixin/platform/distributed';
import { password } from '../server-process.js';
import { startLogServer } from './log-double.js';
import { type PartProcess, startPart } from './part-process.js';

/** Services as processes on real engines, each started again when it ends, as the compose file has it. */
export interface ServicesHouse {
  readonly root: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly engines: Engines;
  readonly brokers: readonly string[];
  /** Name of the journal's topic. */
  readonly journal: string;
  /** Starts so many instances and keeps that many running; resolves when all are ready. */
  keep(name: string, count: number): Promise<void>;
  running(name: string): readonly PartProcess[];
  /** SIGKILL of one of the running instances. */
  kill(name: string): Promise<void>;
  /** One more process with settings of its own, which nobody starts again. */
  startOnce(name: string, own: Readonly<Record<string, string>>): PartProcess;
  /** Ends all instances by a signal. Gives what did not end with 0. */
  stop(name: string): Promise<readonly string[]>;
  /** How often parts ended without being told to. */
  readonly ended: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

export const partitions = 3;
const needed = ['ZIXIN_TEST_KAFKA_BROKERS', 'ZIXIN_TEST_MONGODB_URL'];

/** Variables that must be set, and are not. */
export const missingEngines = (): readonly string[] => needed.filter((name) => !process.env[name]);

export async function openServicesHouse(from: string): Promise<ServicesHouse> {
  const root = join(dirname(createRequire(from).resolve('@zixin/app/package.json')), '../..');
  const name = `crash-${randomUUID().slice(0, 8)}`;
  const data = mkdtempSync(join(tmpdir(), 'zixin-services-crash-'));
  const log = await startLogServer(root);
  const brokers = String(process.env['ZIXIN_TEST_KAFKA_BROKERS']);
  const environment = {
    ZIXIN_EVENT_STORE: log.url,
    ZIXIN_READ_STORE: new URL(name, process.env['ZIXIN_TEST_MONGODB_URL']).href,
    ZIXIN_BUS: `kafka://${brokers}/${name}?partitions=${partitions}`,
    ...{ ZIXIN_DATA: data, ZIXIN_SECRET: 'crash '.repeat(8), ZIXIN_ADMIN_PASSWORD: password },
    ...{ ZIXIN_LOG_LEVEL: 'error', ZIXIN_RATE_LIMIT: '100000000', ZIXIN_TIME_ZONE: 'Asia/Shanghai' },
    ZIXIN_CURRENCY: 'CNY',
  };
  const engines = await openEngines(distributedSettings(readSettings(environment)));
  const kept = new Map<string, Set<PartProcess>>();
  const wanted = new Set<string>();
  const spared = new Set<PartProcess>();
  const once: PartProcess[] = [];
  const ended = new Map<string, number>();

  function begin(part: string): PartProcess {
    const process = startPart(root, part, environment);
    const all = kept.get(part) ?? new Set();
    kept.set(part, all.add(process));
    void process.exited.then((code) => {
      all.delete(process);
      if (!wanted.has(part)) return;
      if (!spared.has(process)) ended.set(`${part} ${code}`, (ended.get(`${part} ${code}`) ?? 0) + 1);
      begin(part);
    });
    return process;
  }

  const house: ServicesHouse = {
    ...{ root, environment, engines, ended, brokers: brokers.split(','), journal: `${name}.journal` },
    async keep(part, count) {
      wanted.add(part);
      await Promise.all(Array.from({ length: count }, () => begin(part).ready()));
    },
    running: (part) => [...(kept.get(part) ?? [])],
    async kill(part) {
      const all = house.running(part).filter((process) => process.base() !== null);
      const victim = all[Math.floor(Math.random() * all.length)];
      if (!victim) return;
      spared.add(victim);
      victim.signal('SIGKILL');
      await victim.exited;
    },
    startOnce(part, own) {
      const process = startPart(root, part, { ...environment, ...own });
      once.push(process);
      return process;
    },
    async stop(part) {
      wanted.delete(part);
      const all = house.running(part);
      for (const process of all) process.signal('SIGTERM');
      const codes = await Promise.all(all.map(({ exited }) => exited));
      return codes.filter((code) => code !== 0).map((code) => `${part} ended with ${code}`);
    },
    async close() {
      wanted.clear();
      const left = [...once, ...[...kept.values()].flatMap((all) => [...all])];
      for (const process of left) process.signal('SIGKILL');
      await Promise.all(left.map(({ exited }) => exited));
      await engines.close();
      await log.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
  return house;
}
