import { automation } from '@zixin/automation';
import { investigationService } from '@zixin/investigation-service';
import type { EventStore, ReadStore } from '@zixin/kernel';
import { createInMemoryEventStore, createInMemoryReadStore } from '@zixin/kernel/testing';
import { limitService } from '@zixin/limit-service';
import { paymentService } from '@zixin/payment-service';
import { readSettings } from '@zixin/platform';
import { type Engines, logJournal } from '@zixin/platform/distributed';
import { memoryBlobs, memorySecretStore } from '@zixin/platform/testing';
import { projector } from '@zixin/projector';
import { queryService } from '@zixin/query-service';
import { ratingService } from '@zixin/rating-service';
import { serveService, type ServingService } from '@zixin/services/serving';
import { composeRoutes } from './testing/compose-file.js';
import { cny } from './testing/evidence.js';
import { type Proxy, startProxy } from './testing/proxy.js';
import { adminPassword } from './testing/server.js';
import { type ShortJourney, shortJourney } from './testing/short-journey.js';

const partitions = 3;
const command = [investigationService, ratingService, limitService, paymentService, queryService];
const settings = readSettings({
  ...{ ZIXIN_PORT: '0', ZIXIN_LOG_LEVEL: 'silent', ZIXIN_SECRET: 'e2e '.repeat(10) },
  ZIXIN_ADMIN_PASSWORD: adminPassword,
});

/** Stores in memory and the log as journal: what each service would find on the engines. */
function memoryEngines(): Engines {
  const eventStore: EventStore = createInMemoryEventStore();
  const readStore: ReadStore = createInMemoryReadStore();
  const none = () => Promise.resolve();
  return {
    eventStore: { ...eventStore, path: 'memory', damage: () => null, close: none },
    readStore: { ...readStore, path: 'memory', close: none },
    ...{ secrets: memorySecretStore(), blobs: memoryBlobs(), prefix: 'zixin', partitions, close: none },
    bus: () => Promise.reject(new Error('no bus here')),
    journal: () => Promise.resolve(logJournal(eventStore, partitions)),
  };
}

describe('services over shared stores in one process', () => {
  const engines = memoryEngines();
  const services = new Map<string, ServingService>();
  let proxy: Proxy;
  let journey: ShortJourney;

  beforeAll(async () => {
    for (const role of [projector, automation, ...command])
      services.set(role.name, await serveService(role, settings, engines));
    const route = composeRoutes();
    proxy = await startProxy((method, path) => services.get(route(method, path))?.address ?? '');
    journey = await shortJourney(proxy.base);
  }, 60_000);

  afterAll(async () => {
    await proxy.close();
    for (const service of services.values()) await service.close();
  }, 30_000);

  it('go the short journey together', async () => {
    const registered = await journey.register();
    expect(registered.headers.get('zixin-position')).toMatch(/^(journal-\d(\.\d)*|log)~/);
    expect(await journey.items('/v1/customers?search=C-001', registered)).toHaveLength(1);
    expect((await journey.investigate()).status).toBe(201);
    await journey.eventually('/v1/ratings?customer=number:C-001', () => true);
    expect((await journey.approveLimit()).status).toBe(200);
    const { order, invoice } = await journey.orderAndInvoice();
    expect([order.body['verdict'], invoice.status]).toEqual(['reserved', 201]);
    const paid = await journey.pay('P-1', '400.00');
    expect(await journey.items('/v1/open-items?customer=number:C-001', paid)).toMatchObject([
      { number: 'INV-1', open: cny('600.00') },
    ]);
  }, 60_000);

  it('say how far the views are', async () => {
    const answer = await fetch(`${services.get('query-service')?.address}/health/ready`);
    expect(await answer.json()).toMatchObject({
      ...{ status: 'ok', checks: { log: 'ok', views: 'ok' }, lagSeconds: { views: 0 } },
    });
    const working = await fetch(`${services.get('projector')?.address}/health/ready`);
    expect(await working.json()).toMatchObject({ checks: { journal: 'ok' } });
  });

  it('have one document of all their routes, behind the one address', async () => {
    const document = async (address = proxy.base) =>
      (await (await fetch(`${address}/docs-json`)).json()) as { paths: Record<string, object>; info: object };
    const { paths, info } = await document();
    expect(info).toMatchObject({ title: 'Zixin' });
    const operations = (of: Record<string, object>) =>
      Object.entries(of).flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method} ${path}`),
      );
    const parts = await Promise.all(command.map(({ name }) => document(services.get(name)?.address)));
    const known = new Set(operations(paths));
    expect(parts.flatMap((part) => operations(part.paths)).filter((one) => !known.has(one))).toEqual([]);
    expect(known).toContain('post /v1/customers/{customer}/payments');
  });

  it('answer only for their own areas', async () => {
    const { address } = services.get('payment-service') as ServingService;
    for (const path of ['/v1/customers', '/v1/session', '/v1/orders/x/release'])
      expect((await fetch(`${address}${path}`, { method: 'POST' })).status).toBe(404);
  });
});
