import { fileURLToPath } from 'node:url';
import { decodePosition, encodePosition } from '@zixin/contracts';
import { type EventStore, markProcessStart } from '@zixin/kernel';
import {
  type App,
  createApp,
  instanceSecret,
  localSettings,
  measuredCommandLoop,
  measuredEventStore,
  Metrics,
  openStores,
  type Settings,
  startTracing,
  systemClock,
} from '@zixin/platform';
import { allProcesses } from '@zixin/processes';
import {
  allControllers,
  createServices,
  type FirstAdmin,
  logSource,
  makeFirstAdmin,
  openBusinessDays,
  processDispatch,
  serviceModule,
  sweepGroups,
} from '@zixin/services';
import { startViewThread } from './view-thread-client.js';

export interface Serving {
  readonly address: string;
  /** Told once, on the first start. */
  readonly firstAdmin: FirstAdmin | null;
  readonly app: App;
  close(): Promise<void>;
}

/** Views hear of an append at once when it is quiet, and of many together when it is not: a batch costs them far less. */
const wakeMillis = 50;
/** 64 MiB of log: the view thread folds it into the file long before, so that no request waits for that. */
const checkpointPages = 16_000;
const calendarCheckMillis = 30_000;
/** As `apps/admin` is built, beside this app; in a checkout that did not build it there is none. */
const adminApp = fileURLToPath(new URL('../../admin/dist', import.meta.url));

/** Everything in one process: commands and HTTP on this thread, views and processes on another. @throws StoreUnusable, SettingsInvalid */
export async function serve(given: Settings, env: NodeJS.ProcessEnv = process.env): Promise<Serving> {
  const settings = localSettings(given);
  const stores = await openStores(settings, { checkpointPages });
  const stopTracing = await startTracing(env, 'zixin');
  const clock = systemClock(settings.timeZone);
  const metrics = new Metrics();
  const secret = instanceSecret(settings.secret, settings.data);
  const log = measuredEventStore(stores.eventStore, metrics);
  const wakeViews = atMostEvery(wakeMillis, () => views.wake());
  const eventStore: EventStore = {
    ...log,
    async append(stream, expected, events) {
      const appended = await log.append(stream, expected, events);
      wakeViews();
      return appended;
    },
  };
  // Before the first command, and before the views are built: what happens meanwhile is answered too.
  for (const process of allProcesses) await markProcessStart({ ...stores, process, source: logSource });
  const views = startViewThread({
    data: { eventStore: settings.eventStore.path, readStore: settings.readStore.path },
    dispatch: (command) => processDispatch(service.commands)(command),
    onProgress({ events, millis, lagSeconds }) {
      metrics.viewBatch({ events, seconds: millis / 1_000, lagSeconds });
    },
    onFailure: (problem) => app.platform.log.error({ problem }, 'the view thread failed; it starts again'),
  });
  const service = createServices({
    ...{ eventStore, readStore: stores.readStore, secrets: stores.secrets, secret, clock, views },
    blobs: stores.blobs,
    houseCurrency: settings.currency,
    stores: { log: 'sqlite', views: 'sqlite', bus: 'memory' },
    around: (loop) => measuredCommandLoop(loop, metrics),
  });
  const following = new AbortController();
  await service.directory.follow(following.signal);
  const app = await createApp(serviceModule(allControllers, service), {
    ...{ settings, secret, secrets: stores.secrets, directory: service.directory, clock, views, metrics },
    positionTokens: { encode: encodePosition, decode: decodePosition },
    adminApp,
    readiness: { views: () => views.problem() === null, log: async () => (await eventStore.head()) !== '' },
  });
  const firstAdmin = await makeFirstAdmin(service, app.platform.sessions, settings.adminPassword);
  const openDays = () => openBusinessDays(service.commands, service.fingerprints, service.reads.today());
  const onTimer = async () => {
    await openDays();
    await sweepGroups(service);
  };
  await openDays();
  const calendar = setInterval(() => {
    onTimer().catch((error: unknown) =>
      app.platform.log.error(
        { err: error },
        'a business day or the reservations of groups could not be seen to',
      ),
    );
  }, calendarCheckMillis);
  const address = await app.listen();
  return {
    ...{ address, firstAdmin, app },
    async close() {
      clearInterval(calendar);
      await app.close();
      following.abort();
      await views.stop();
      await stores.close();
      await stopTracing();
    },
  };
}

/** Runs an action now, or as soon as it is `millis` since it last ran. */
function atMostEvery(millis: number, action: () => void): () => void {
  let last = 0;
  let timer: NodeJS.Timeout | null = null;
  const run = () => {
    timer = null;
    last = performance.now();
    action();
  };
  return () => {
    timer ??= setTimeout(run, Math.max(0, last + millis - performance.now()));
  };
}
