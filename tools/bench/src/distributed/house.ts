import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distributedSettings, readSettings } from '@zixin/platform';
import { type Engines, openEngines } from '@zixin/platform/distributed';
import { type BenchProcess, startProcess } from './bench-process.js';
import { root, startLogDouble } from './log-double.js';

/** A log, a journal and views of their own on the servers that the environment names, with the product's processes on them. */
export interface House {
  readonly environment: Readonly<Record<string, string>>;
  readonly engines: Engines;
  /** Starts a part of the product as the compose file does, and waits until it is ready. */
  start(part: 'relay' | 'projector'): Promise<BenchProcess>;
  /** Starts a program of this benchmark, in the same environment. */
  startOwn(script: string, ...args: readonly string[]): BenchProcess;
  close(): Promise<void>;
}

const needed = ['ZIXIN_TEST_KAFKA_BROKERS', 'ZIXIN_TEST_MONGODB_URL'] as const;

/** Variables that are missing for this benchmark. */
export function missingEngines(): readonly string[] {
  return needed.filter((variable) => !process.env[variable]);
}

export async function openHouse(partitions: number): Promise<House> {
  const name = `bench-${process.pid}-${Date.now().toString(36)}`;
  const data = mkdtempSync(join(tmpdir(), 'zixin-bench-'));
  const processes: BenchProcess[] = [];
  const keep = <Kept extends BenchProcess>(started: Kept): Kept => {
    processes.push(started);
    return started;
  };
  const double = process.env['ZIXIN_TEST_EVENTSTORE_URL'] ? null : keep(await startLogDouble());
  const environment = {
    ZIXIN_EVENT_STORE: double?.url ?? String(process.env['ZIXIN_TEST_EVENTSTORE_URL']),
    ZIXIN_READ_STORE: new URL(name, process.env['ZIXIN_TEST_MONGODB_URL']).href,
    ZIXIN_BUS: `kafka://${process.env['ZIXIN_TEST_KAFKA_BROKERS']}/${name}?partitions=${partitions}`,
    ...{ ZIXIN_DATA: data, ZIXIN_SECRET: 'bench '.repeat(8), ZIXIN_ADMIN_PASSWORD: 'bench-password-1' },
    ...{ ZIXIN_PORT: '0', ZIXIN_LOG_LEVEL: 'warn', ZIXIN_RATE_LIMIT: '1000000000' },
  };
  const engines = await openEngines(distributedSettings(readSettings(environment)));
  return {
    ...{ environment, engines },
    async start(part) {
      const script = join(root, `apps/${part}/dist/main.js`);
      const started = keep(startProcess(part, script, { environment }));
      await ready(part, started);
      return started;
    },
    startOwn: (script, ...args) => keep(startProcess(script, script, { environment, arguments: args })),
    async close() {
      for (const started of processes.reverse()) await started.stop();
      await engines.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function ready(part: string, { output }: BenchProcess): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    const [address] = /http:\/\/[\d.:]+/.exec(output()) ?? [];
    if (address && (await answers(`${address}/health/ready`))) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${part} was not ready after 60 s: ${output().slice(-4_000)}`);
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
