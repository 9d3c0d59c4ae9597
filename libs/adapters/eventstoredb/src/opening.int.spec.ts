import { noStream } from '@zixin/kernel';
import { freshName, sampleEvent } from '@zixin/kernel/testing';
import { openEventStoreDb } from './event-store.js';
import { EventStoreDbUnusable } from './unusable.js';
import { testDoubles } from './testing/doubles.js';

const doubles = testDoubles();

function refusal(url: string): EventStoreDbUnusable {
  try {
    openEventStoreDb(url);
  } catch (error) {
    expect(error).toBeInstanceOf(EventStoreDbUnusable);
    return error as EventStoreDbUnusable;
  }
  throw new Error(`${url} was taken`);
}

it.each(['kurrentdb://', 'http://', 'esdb+tcp://', 'sqlite:'])('takes no %s', (scheme) => {
  const { problem, message } = refusal(`${scheme}admin:changeit@127.0.0.1:2113`);
  expect(problem).toBe('wrong-scheme');
  expect(message).toMatch(/^ZIXIN_EVENT_STORE: takes esdb:\/\/ or esdb\+discover:\/\/, not /);
  expect(message).not.toContain('changeit');
});

it.each([
  ['an unknown option', 'esdb://admin:changeit@127.0.0.1:2113?tlss=false', 'unknown option "tlss"'],
  [
    'an option that would give wrong answers',
    'esdb://127.0.0.1?throwOnAppendFailure=false',
    'unknown option',
  ],
  ['an option without effect', 'esdb://127.0.0.1?tlsVerifyCert=false', 'tlsCAFile'],
  ['a ":" in the password', 'esdb://admin:change:it@127.0.0.1', '%3A'],
  ['a "@" in the password', 'esdb://admin:change@it@127.0.0.1', '%40'],
  ['no host', 'esdb://?tls=false', 'expected host'],
  ['a port that is no number', 'esdb://admin:changeit@127.0.0.1:port', 'expected port number'],
  ['a value that is none', 'esdb://admin:changeit@127.0.0.1?tls=maybe', 'expected true or false'],
  ['a certificate that is not there', 'esdb://127.0.0.1?tlsCAFile=none.crt', 'certificate file'],
])('refuses %s, without a word of the password', (_, url, detail) => {
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { problem, message } = refusal(url);
  expect(problem).toBe('malformed');
  expect(message).toContain('ZIXIN_EVENT_STORE');
  expect(message).toContain(detail);
  expect(message).not.toMatch(/change|it@/);
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});

it('names the setting it was opened from', () => {
  expect(() => openEventStoreDb('mongodb://127.0.0.1', { setting: '--to' })).toThrow('--to: takes esdb://');
});

it.each([
  ['esdb://admin:changeit@127.0.0.1:2113/?tls=false', 'esdb://127.0.0.1:2113'],
  ['esdb+discover://admin:change%40it@cluster.example:2113', 'esdb+discover://cluster.example:2113'],
  ['esdb://a:2113,b:2113,c:2113?nodePreference=leader', 'esdb://a:2113,b:2113,c:2113'],
])('calls %s by its address', async (url, address) => {
  const store = openEventStoreDb(url);
  expect(store.address).toBe(address);
  await store.close();
});

it('says where nothing answers', async () => {
  const double = await doubles.start();
  double.stop();
  const store = doubles.open(double, { patienceMillis: 200 });
  const expected = { problem: 'unreachable', message: expect.stringContaining(store.address) as string };
  await expect(store.head()).rejects.toMatchObject(expected);
  await expect(store.append('till-1', noStream, [sampleEvent('Noted')])).rejects.toMatchObject(expected);
});

it('says so when the server speaks without TLS and the client with it', async () => {
  const double = await doubles.start();
  const store = doubles.open(
    { url: double.url.replace('?tls=false', '').replace('127.0.0.1', 'localhost') },
    { patienceMillis: 200 },
  );
  await expect(store.head()).rejects.toMatchObject({ problem: 'unreachable' });
});

it('finds the nodes of a cluster', async () => {
  const double = await doubles.start();
  const store = doubles.open({ url: double.url.replace('esdb://', 'esdb+discover://') });
  const { position } = await store.append(freshName('opening'), noStream, [sampleEvent('Noted')]);
  expect(await store.head()).toBe(position);
  expect(double.calls.gossip).toBeGreaterThan(0);
});

it('says so when no node of a cluster is found', async () => {
  const double = await doubles.start();
  double.stop();
  const url = `${double.url.replace('esdb://', 'esdb+discover://')}&maxDiscoverAttempts=2&discoveryInterval=10`;
  const store = doubles.open({ url }, { patienceMillis: 200 });
  await expect(store.head()).rejects.toMatchObject({ problem: 'unreachable' });
});
