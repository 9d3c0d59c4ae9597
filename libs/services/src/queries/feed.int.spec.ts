import { decodePosition, encodePosition } from '@zixin/contracts';
import { type EventStore, noStream } from '@zixin/kernel';
import { createInMemoryEventStore, createInMemoryReadStore, recorder } from '@zixin/kernel/testing';
import { type App, createApp, type Directory, systemClock } from '@zixin/platform';
import { memoryBlobs, memorySecretStore } from '@zixin/platform/testing';
import { creditCatalog } from '@zixin/views';
import { createServices } from '../composition/services.js';
import '../messages.js';
import { serviceModule } from '../modules.js';
import { FeedController } from './feed.controller.js';

const customerId = '0197f3a0-0000-7000-8000-000000000001';
const password = 'a password to test with';

describe('the feed over HTTP', () => {
  let eventStore: EventStore;
  let app: App;
  let address: string;
  let authorization: string;
  let roles: readonly string[];

  beforeEach(async () => {
    eventStore = createInMemoryEventStore();
    roles = ['auditor'];
    const directory: Directory = {
      person: (login) => ({ userId: login, active: true }),
      principal: (id) => ({ id, kind: 'person', roles, scopes: null, displayName: id }),
      key: () => null,
    };
    const secrets = memorySecretStore();
    const secret = 'a secret of at least thirty-two characters';
    const clock = systemClock('Asia/Shanghai');
    const views = { current: () => null, waitFor: () => Promise.resolve(true) };
    const service = createServices({
      blobs: memoryBlobs(),
      ...{ eventStore, readStore: createInMemoryReadStore(), secrets, secret, clock, views },
      houseCurrency: 'CNY',
    });
    Object.assign(service.directory, directory);
    app = await createApp(serviceModule([FeedController], service), {
      settings: { port: 0, host: '127.0.0.1', rateLimit: 1_000, logLevel: 'silent', trustProxy: null },
      ...{ secret, secrets, clock, directory, views },
      positionTokens: { encode: encodePosition, decode: decodePosition },
      passwordCost: { logN: 8, r: 8, p: 1 },
    });
    await app.platform.sessions.setPassword('audit', password);
    authorization = `Bearer ${(await app.platform.sessions.login('audit', password, 'test')).accessToken}`;
    address = await app.listen();
    await register('first');
  });
  afterEach(() => app.close());

  let registered = 0;
  const register = (name: string) => {
    registered += 1;
    const data = { customerId, number: null, name, country: 'CN', registeredOn: '2026-03-02' };
    const stream = `customer-${registered}`;
    const event = recorder(creditCatalog)(
      { type: 'CustomerRegistered', data },
      { stream, partitionKey: customerId },
    );
    return eventStore.append(stream, noStream, [{ ...event, id: `e-${name}` }]);
  };

  /** Reads until the text holds `until`, does `during` once connected, and breaks off; or to the end. */
  async function read(
    headers: Readonly<Record<string, string>>,
    until: string | null,
    during: () => unknown = () => undefined,
  ): Promise<string> {
    const stop = new AbortController();
    const answer = await fetch(`${address}/v1/feed`, {
      headers: { authorization, ...headers },
      signal: stop.signal,
    });
    let text = '';
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
      if (text === '') await during();
      text += new TextDecoder().decode(chunk);
      if (until !== null && text.includes(until)) break;
    }
    stop.abort();
    return text;
  }
  const idsIn = (text: string) => [...text.matchAll(/^id: (\S+)$/gm)].map(([, id]) => String(id));
  const dataIn = (text: string) =>
    [...text.matchAll(/^data: (.*)$/gm)].map(([, json]) => JSON.parse(String(json)) as { position: string });

  it('starts now, and tells CloudEvents at their places', async () => {
    const text = await read({}, 'second', () => register('second'));
    const [event] = dataIn(text);
    expect(event).toMatchObject({
      specversion: '1.0',
      type: 'com.zixin.credit.customer-registered.v1',
      subject: customerId,
      data: { name: 'second' },
    });
    expect(dataIn(text)).toHaveLength(1);
    expect(idsIn(text).at(-1)).toBe(event?.position);
    expect(text).toContain('event: com.zixin.credit.customer-registered.v1\n');
  });

  it('resumes after the last place told, even when that came before any event', async () => {
    const [start] = idsIn(await read({}, 'connected'));
    await register('second');
    await register('third');
    const text = await read({ 'last-event-id': String(start) }, 'third');
    expect(dataIn(text)).toMatchObject([{ data: { name: 'second' } }, { data: { name: 'third' } }]);
    const last = String(idsIn(text).at(-1));
    const next = await read({ 'last-event-id': last }, 'fourth', () => register('fourth'));
    expect(dataIn(next)).toMatchObject([{ data: { name: 'fourth' } }]);
  });

  it('refuses a place that is none', async () => {
    const headers = { authorization, 'last-event-id': 'nonsense' };
    const answer = await app.server.inject({ url: '/v1/feed', headers });
    expect(answer.json()).toMatchObject({ status: 400, code: 'position-invalid' });
  });

  it('ends when the caller may not read any more, and tells nothing of what came after', async () => {
    const text = await read({}, null, () => {
      roles = ['admin'];
      return register('second');
    });
    expect(dataIn(text)).toEqual([]);
  });
});
