import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshName } from '@zixin/kernel/testing';
import { composeRoutes, composeServices } from './compose-file.js';
import { type Proxy, startProxy } from './proxy.js';
import { adminPassword, root } from './server.js';
import { type ServiceProcess, startService } from './service-process.js';

/** Why the distributed product cannot be tested here; '' where it can. */
export function missingEngines(): string {
  const needed = ['ZIXIN_TEST_KAFKA_BROKERS', 'ZIXIN_TEST_MONGODB_URL'];
  const missing = needed.filter((variable) => !process.env[variable]);
  return missing.length === 0 ? '' : ` (skipped: ${missing.join(' and ')} not set)`;
}

/** Every service a process of its own, as the compose file starts them, behind one address. */
export interface DistributedHouse {
  readonly base: string;
  readonly data: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly services: ReadonlyMap<string, ServiceProcess>;
  /** One more process of a service, with settings of its own; it takes no requests through `base`. */
  start(name: string, own?: Readonly<Record<string, string>>): Promise<ServiceProcess>;
  close(): Promise<void>;
}

/** All services, or those named alone; `settings` go to each. */
export async function openDistributedHouse(
  wanted?: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<DistributedHouse> {
  const name = freshName('e2e');
  const data = mkdtempSync(join(tmpdir(), 'zixin-distributed-'));
  const log = await eventStore();
  const environment = {
    ZIXIN_EVENT_STORE: log.url,
    ZIXIN_READ_STORE: new URL(name, process.env['ZIXIN_TEST_MONGODB_URL']).href,
    ZIXIN_BUS: `kafka://${process.env['ZIXIN_TEST_KAFKA_BROKERS']}/${name}?partitions=3`,
    ...{ ZIXIN_DATA: data, ZIXIN_ADMIN_PASSWORD: adminPassword, ZIXIN_SECRET: 'e2e '.repeat(10) },
    ...{ ZIXIN_TIME_ZONE: 'Asia/Shanghai', ZIXIN_CURRENCY: 'CNY', ZIXIN_LOG_LEVEL: 'warn', ...settings },
  };
  const composed = composeServices();
  const started: ServiceProcess[] = [];
  const start: DistributedHouse['start'] = async (service, own = {}) => {
    const of = composed.get(service);
    if (!of) throw new Error(`the compose file has no service ${service}`);
    const process = await startService(service, of, { ...environment, ...own });
    started.push(process);
    return process;
  };
  const services = new Map<string, ServiceProcess>();
  const stopAll = () => Promise.all(started.map((service) => service.stop()));
  const route = composeRoutes();
  let proxy: Proxy | null = null;
  try {
    // As the compose file orders them: the relay makes the topics.
    services.set('relay', await start('relay'));
    await services.get('relay')?.ready();
    for (const service of wanted ?? composed.keys())
      if (service !== 'relay') services.set(service, await start(service));
    await Promise.all(Array.from(services.values(), (service) => service.ready()));
    proxy = await startProxy(
      (method, path) => services.get(route(method, path))?.base ?? 'http://127.0.0.1:9',
    );
  } catch (error) {
    await stopAll();
    await log.stop();
    throw error;
  }
  return {
    ...{ base: proxy.base, data, environment, services, start },
    async close() {
      await proxy.close();
      await stopAll();
      await log.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** The server that `ZIXIN_TEST_EVENTSTORE_URL` names, else the adapter's double in this process. */
async function eventStore(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const url = process.env['ZIXIN_TEST_EVENTSTORE_URL'];
  if (url) return { url, stop: () => Promise.resolve() };
  const path = join(root, 'libs/adapters/eventstoredb/src/testing/event-store-double.ts');
  const { startDouble } = (await import(path)) as {
    startDouble(): Promise<{ readonly url: string; stop(): void }>;
  };
  const double = await startDouble();
  return { url: double.url, stop: () => Promise.resolve(double.stop()) };
}
