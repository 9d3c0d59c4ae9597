import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answered, type CloudEvent, createZixinClient, idempotent, type ZixinClient } from '@zixin/client';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { adminPassword, loggedIn, root, type Server, startServer } from './testing/server.js';

const schemas = join(root, 'docs/schemas');
const ajv = new Ajv2020({ strict: false });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
for (const file of readdirSync(schemas))
  ajv.addSchema(JSON.parse(readFileSync(join(schemas, file), 'utf8')) as object);
const faultsOf = (event: CloudEvent) => {
  const valid = ajv.validate(`urn:zixin:schema:${event.type}`, event);
  return valid ? [] : (ajv.errors ?? []).map(({ instancePath }) => `${event.type} ${instancePath}`);
};

describe('the typed client against the services', () => {
  let data: string;
  let server: Server;
  let analyst: ZixinClient;
  let erp: ZixinClient;

  /** A client that finds the server again where it was started anew. */
  const client = (credentials: { token: string } | { key: string }) =>
    createZixinClient({
      baseUrl: 'http://zixin.test',
      ...credentials,
      fetch: (request) => fetch(new Request(request.url.replace('http://zixin.test', server.base), request)),
    });

  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'zixin-client-'));
    server = await startServer(data);
    const admin = await loggedIn(server.base, 'admin');
    const invite = (login: string, kind: string, role: string) =>
      admin.post('/v1/users', { login, displayName: login, kind, password: adminPassword, roles: [role] });
    await invite('wang', 'person', 'analyst');
    const { body: session } = await admin.post('/v1/session', { login: 'wang', password: adminPassword });
    analyst = client({ token: String(session['accessToken']) });
    const service = { login: 'erp', displayName: 'ERP', kind: 'service', roles: ['service'] };
    const { body: user } = await admin.post('/v1/users', service);
    const { body: key } = await admin.post('/v1/api-keys', { userId: user['id'], label: 'erp' });
    erp = client({ key: String(key['key']) });
  }, 60_000);

  afterAll(async () => {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  });

  const register = (number: string) =>
    answered(analyst.POST('/v1/customers', { body: { number, name: `Customer ${number}`, country: 'CN' } }));
  const file = (customer: string) => ({ params: { path: { customer: `number:${customer}` } } });
  const pay = (customer: string, number: string, amount: string, more = {}) =>
    erp.POST('/v1/customers/{customer}/payments', {
      ...file(customer),
      body: { number, amount: { amount, currency: 'CNY' } },
      ...more,
    });

  it('reads its own writes at once', async () => {
    for (let index = 0; index < 20; index++) {
      await register(`W-${index}`);
      const read = await answered(analyst.GET('/v1/customers/{customer}/credit-file', file(`W-${index}`)));
      expect(read).toMatchObject({ number: `W-${index}` });
    }
  });

  it('gets the first answer again under the same key, and a problem for another body', async () => {
    await register('P-1');
    const first = await answered(pay('P-1', 'PAY-1', '10.00', idempotent('pay-1')));
    expect(await answered(pay('P-1', 'PAY-1', '10.00', idempotent('pay-1')))).toMatchObject({
      events: first.events,
    });
    const { error, response } = await pay('P-1', 'PAY-1', '20.00', idempotent('pay-1'));
    expect([response.status, error?.code]).toEqual([422, 'command-id-reused']);
    await expect(answered(pay('nobody', 'PAY-2', '1.00'))).rejects.toMatchObject({
      status: 404,
      code: 'customer-not-found',
    });
  });

  it('hears of everything on the feed, through a restart of the services, as the schemas say', async () => {
    const stop = new AbortController();
    const heard: CloudEvent[] = [];
    const listening = (async () => {
      for await (const event of erp.feed({ signal: stop.signal, retryMillis: 50 })) heard.push(event);
    })();
    const until = async (wanted: number) => {
      while (heard.length < wanted) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await new Promise((resolve) => setTimeout(resolve, 300));
    await register('F-1');
    await until(1);
    await server.stop();
    server = await startServer(data);
    await register('F-2');
    await answered(pay('F-2', 'PAY-F', '5.00'));
    const names = () =>
      heard.flatMap((event) =>
        event.type === 'com.zixin.credit.customer-registered.v1' ? [event.data.number] : [],
      );
    while (!heard.some(({ type }) => type === 'com.zixin.credit.payment-received.v1'))
      await new Promise((resolve) => setTimeout(resolve, 20));
    stop.abort();
    await listening;
    expect(names()).toEqual(['F-1', 'F-2']);
    expect(new Set(heard.map(({ id }) => id)).size).toBe(heard.length);
    expect(heard.flatMap(faultsOf)).toEqual([]);
    const last = heard.at(-1);
    expect(last).toMatchObject({ data: { number: 'PAY-F', amount: { amount: '5.00', currency: 'CNY' } } });
  }, 30_000);

  it('hears only the types it asks for, from the place it names', async () => {
    const types = ['com.zixin.credit.customer-registered.v1'] as const;
    const next = async (after: string | undefined) => {
      for await (const event of erp.feed({ types, ...(after === undefined ? {} : { after }) })) return event;
      return undefined;
    };
    const live = next(undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await register('T-1');
    const first = await live;
    await answered(pay('T-1', 'PAY-T', '5.00'));
    await register('T-2');
    expect(await next(first?.position)).toMatchObject({ type: types[0], data: { number: 'T-2' } });
  });
});
