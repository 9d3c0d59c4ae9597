import { type DynamicModule } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { decodePosition, encodePosition } from '@zixin/contracts';
import { collectionOf } from '@zixin/kernel';
import {
  type App,
  createApp,
  instanceSecret,
  measuredCommandLoop,
  measuredEventStore,
  Metrics,
  type Settings,
  systemClock,
} from '@zixin/platform';
import {
  type Engines,
  groupOfViews,
  journalTokens,
  journalViews,
  NoteWrites,
  notingWrites,
  setViewLag,
  watchViewLag,
} from '@zixin/platform/distributed';
import { allViews } from '@zixin/views';
import { type FirstAdmin, makeFirstAdmin } from '../composition/first-admin.js';
import { createServices } from '../composition/services.js';
import { serviceModule } from '../modules.js';
import { lateLog } from './late-log.js';
import type { ServiceRole } from './service-role.js';

export interface ServingService {
  readonly address: string;
  /** Told once, on the first start. */
  readonly firstAdmin: FirstAdmin | null;
  readonly app: App;
  /** Resolves when the service was closed; rejects when its work failed for good. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

export type ServingSettings = Omit<Settings, 'eventStore' | 'readStore' | 'bus'>;

/** Serves the controllers of a role over engines that other processes share, and does the role's work. Closes the engines. */
export async function serveService(
  role: ServiceRole,
  settings: ServingSettings,
  engines: Engines,
  log = lateLog(),
): Promise<ServingService> {
  const clock = systemClock(settings.timeZone);
  const metrics = new Metrics();
  const secret = instanceSecret(settings.secret, settings.data);
  const { readStore, partitions } = engines;
  const eventStore = measuredEventStore(engines.eventStore, metrics);
  const collections = allViews.map((view) => collectionOf(view));
  const viewGroup = groupOfViews(engines.prefix, collections);
  const views = journalViews({ readStore, collections, partitions });
  const service = createServices({
    ...{ eventStore, readStore, secrets: engines.secrets, blobs: engines.blobs, secret, clock, views },
    houseCurrency: settings.currency,
    stores: { log: 'esdb', views: 'mongodb', bus: 'kafka' },
    around: (loop) => notingWrites(measuredCommandLoop(loop, metrics)),
  });
  const ending = new AbortController();
  await service.directory.follow(ending.signal);
  const work = await role.work?.({ engines, service, metrics, viewGroup, log });
  const lag = watchViewLag({
    head: () => eventStore.head(),
    have: (position) => views.have(position),
    onSeen: (seconds) => setViewLag(metrics, seconds),
    onFailure: (error) => log.warn({ err: error }, 'how far the views are could not be seen'),
  });
  const app = await createApp(notingModule(serviceModule(role.controllers ?? [], service)), {
    ...{ settings, secret, secrets: engines.secrets, directory: service.directory, clock, views, metrics },
    positionTokens: journalTokens({ encode: encodePosition, decode: decodePosition }, partitions),
    readiness: {
      log: async () => (await eventStore.head()) !== '',
      views: async () => {
        await lag.look();
        return { ok: true, lagSeconds: lag.seconds() };
      },
      ...work?.readiness,
    },
    title: role.describes ? 'Zixin' : `Zixin ${role.name}`,
    ...(role.describes && { described: serviceModule(role.describes, service) }),
    ...(role.adminApp === undefined ? {} : { adminApp: role.adminApp }),
  });
  log.to(app.platform.log);
  const firstAdmin = role.firstAdmin
    ? await makeFirstAdmin(service, app.platform.sessions, settings.adminPassword)
    : null;
  const working = work ? work.run(ending.signal) : closed(ending.signal);
  working.catch(() => undefined);
  const address = await app.listen();
  return {
    ...{ address, firstAdmin, app, ended: working },
    async close() {
      await app.close();
      ending.abort();
      lag.stop();
      await working.catch(() => undefined);
      await engines.close();
    },
  };
}

function notingModule(module: DynamicModule): DynamicModule {
  const noting = { provide: APP_INTERCEPTOR, useClass: NoteWrites };
  return { ...module, providers: [...(module.providers ?? []), noting] };
}

function closed(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
