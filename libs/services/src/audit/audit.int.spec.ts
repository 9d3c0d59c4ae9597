import { decodePosition, encodePosition } from '@zixin/contracts';
import type { TypedContent } from '@zixin/investigation';
import { type EventStore, runViews, type StoredEvent } from '@zixin/kernel';
import { createInMemoryEventStore, createInMemoryReadStore } from '@zixin/kernel/testing';
import { type App, createApp, type Directory, systemClock } from '@zixin/platform';
import { memoryBlobs, memorySecretStore } from '@zixin/platform/testing';
import { allViews, creditCatalog } from '@zixin/views';
import { createServices } from '../composition/services.js';
import '../messages.js';
import { serviceModule } from '../modules.js';
import { creditStory, date, investigate, logOf, yuan } from '../verification/testing/credit-story.js';
import { DossierController } from './dossier.controller.js';
import { EventController } from './event.controller.js';
import { VerificationsController } from './verifications.controller.js';

const roles: Readonly<Record<string, readonly string[]>> = {
  wang: ['analyst'],
  audit: ['auditor'],
  root: ['admin'],
};
const directory: Directory = {
  person: (login) => (roles[login] ? { userId: login, active: true } : null),
  principal: (id) => ({ id, kind: 'person', roles: roles[id] ?? [], scopes: null, displayName: id }),
  key: () => null,
};
const password = 'a password to test with';
const customerId = '0190a000-0000-7000-8000-000000000001';
const account = `creditAccount-${customerId}`;

/** A customer that was scored and got terms by policy, with a licence on file. */
async function toldHouse() {
  const story = creditStory('2026-01-05');
  const blobs = memoryBlobs();
  const digest = await blobs.put(new TextEncoder().encode('营业执照'));
  await story.register(customerId);
  await investigate(story, customerId, '2026-01-05');
  const attachment = { digest, name: 'licence.pdf', mediaType: 'application/pdf', bytes: 12 };
  const on = date('2026-01-05');
  const evidence: TypedContent = {
    kind: 'taxRecord',
    content: { creditGrade: 'A', year: 2024, arrears: null, taxPaid: null },
  };
  const filed = { customerId, investigationId: `${customerId}-2026-01-05`, evidenceId: 'licence' };
  const obtained = { source: 'customer', cost: null, attachment, obtainedOn: on, validOn: on };
  await story.investigation(customerId, {
    type: 'CollectEvidence',
    data: { ...filed, ...obtained, ...evidence },
  });
  await story.score(customerId, 'first');
  const byScore = { proposalId: 'terms-1', reason: 'score first' };
  await story.account(customerId, { type: 'ProposeTermsByPolicy', data: byScore });
  const limit = { kind: 'AMOUNT', amount: yuan(100_000) } as const;
  const change = { layer: 'base', limit, from: on, until: null } as const;
  const byHand = { proposalId: 'limit-1', change, reason: 'by hand' };
  await story.account(customerId, { type: 'ProposeLimit', data: byHand });
  return { story, blobs, digest };
}

/** The log with the grade of the scores in it lifted. */
async function forged(log: readonly StoredEvent[]): Promise<EventStore> {
  const store = createInMemoryEventStore();
  for (const event of log) {
    const data = event.type === 'PaymentTermsProposed' ? lifted(event.data) : event.data;
    await store.append(event.stream, event.revision - 1, [{ ...event, data }]);
  }
  return store;
}

const lifted = (data: unknown) =>
  JSON.parse(JSON.stringify(data).replace(/"netDays":\d+/, '"netDays":360')) as object;

async function served(eventStore: EventStore, blobs = memoryBlobs()) {
  const clock = systemClock('Asia/Shanghai');
  const secrets = memorySecretStore();
  const secret = 'a secret of at least thirty-two characters';
  const readStore = createInMemoryReadStore();
  const loop = { eventStore, readStore, views: allViews, catalog: creditCatalog, source: 'log' };
  await runViews({ ...loop, signal: new AbortController().signal, stopWhenCaughtUp: true });
  const service = createServices({
    ...{ eventStore, readStore, secrets, secret, clock, houseCurrency: 'CNY', blobs },
    views: { waitFor: () => Promise.resolve(true) },
  });
  const app: App = await createApp(
    serviceModule([EventController, VerificationsController, DossierController], service),
    {
      settings: { port: 0, host: '127.0.0.1', rateLimit: 1_000, logLevel: 'silent', trustProxy: null },
      ...{ secret, secrets, clock, directory },
      views: { current: () => null, waitFor: () => Promise.resolve(true) },
      positionTokens: { encode: encodePosition, decode: decodePosition },
      passwordCost: { logN: 8, r: 8, p: 1 },
    },
  );
  const tokens: Record<string, string> = {};
  for (const login of Object.keys(roles)) {
    await app.platform.sessions.setPassword(login, password);
    tokens[login] = (await app.platform.sessions.login(login, password, 'test')).accessToken;
  }
  async function call(login: string, method: 'GET' | 'POST', path: string, payload?: object) {
    const headers = { authorization: `Bearer ${tokens[login]}` };
    const answer = await app.server.inject({
      ...{ method, url: `/v1${path}`, headers },
      ...(payload && { payload }),
    });
    return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() };
  }
  async function finished(id: unknown) {
    for (;;) {
      const { body } = await call('audit', 'GET', `/verifications/${String(id)}`);
      if (body['status'] === 'finished' || body['status'] === 'failed') return body;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  return { app, call, finished };
}

type House = Awaited<ReturnType<typeof served>>;

describe('proofs over HTTP', () => {
  let told: Awaited<ReturnType<typeof toldHouse>>;
  let house: House;
  let log: readonly StoredEvent[];

  beforeAll(async () => {
    told = await toldHouse();
    log = await logOf(told.story);
    house = await served(told.story.eventStore, told.blobs);
  });
  afterAll(() => house.app.close());

  it('a verification runs in the background and says what it proved', async () => {
    const started = await house.call('wang', 'POST', '/verifications', { customer: customerId });
    expect(started).toMatchObject({ status: 202, body: { customerId, startedBy: 'wang', result: null } });
    expect(await house.finished(started.body['id'])).toMatchObject({
      status: 'finished',
      result: { ok: true, customers: 1, decisions: { CreditScored: 1 }, findings: [] },
    });
    const all = (await house.call('audit', 'GET', '/verifications')).body['items'];
    expect(all).toMatchObject([{ id: started.body['id'], status: 'finished' }]);
  });

  it('names what was changed behind the back of the program', async () => {
    const other = await served(await forged(log));
    const { body } = await other.call('audit', 'POST', '/verifications', {});
    const { result } = await other.finished(body['id']);
    expect(result).toMatchObject({ ok: false });
    const { findings } = result as { readonly findings: readonly { kind: string; figure: string | null }[] };
    expect(findings.map(({ kind, figure }) => [kind, figure])).toEqual([
      ['chain', null],
      ['decision', 'terms.netDays'],
      ['decision', 'needs.role'],
      ['decision', 'needs.approvers'],
    ]);
    await other.app.close();
  });

  it('is refused to who has no part in credit; an id nobody knows is not found', async () => {
    expect((await house.call('root', 'POST', '/verifications', {})).status).toBe(403);
    expect((await house.call('root', 'GET', `/customers/${customerId}/dossier`)).status).toBe(403);
    expect((await house.call('audit', 'GET', '/verifications/nothing')).body['code']).toBe(
      'verification-not-found',
    );
  });

  it('a dossier holds the file, every event as stored, every decision recomputed and the digests of attachments', async () => {
    const { status, body } = await house.call('audit', 'GET', `/customers/${customerId}/dossier`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ format: 'zixin-dossier', version: 1, customerId, creditFile: { id: customerId } },
      attachments: [{ digest: told.digest, keptDigest: told.digest, name: 'licence.pdf' }],
      verification: { ok: true },
    });
    const decisions = body['decisions'] as readonly { readonly type: string; readonly outcome: string }[];
    expect(decisions.map(({ type, outcome }) => [type, outcome])).toEqual(
      expect.arrayContaining([
        ['CreditScored', 'same'],
        ['PaymentTermsProposed', 'same'],
        ['LimitProposed', 'same'],
      ]),
    );
    const kept = body['events'] as readonly StoredEvent[];
    const own = log.filter(({ stream }) => stream.endsWith(customerId));
    expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
    expect(kept.find(({ id }) => id === own[0]!.id)).toEqual(own[0]);
  });

  it('an event is shown with its data, its place in the chain and the events of its command', async () => {
    const [first, second] = log.filter(({ stream }) => stream === account);
    const { status, body } = await house.call('audit', 'GET', `/events/${account}/1`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ id: second!.id, stream: account, revision: 1, hash: second!.meta.hash },
      ...{ previousHash: first!.meta.hash, cause: null, lookedUntil: null },
      isLast: log.filter(({ stream }) => stream === account).length === 2,
      data: expect.any(Object) as object,
    });
    const registered = log.find(({ type }) => type === 'CustomerRegistered')!;
    const shown = await house.call('wang', 'GET', `/events/${registered.stream}/${registered.revision}`);
    const beside = shown.body['beside'] as readonly { readonly type: string }[];
    const same = log.filter(
      ({ id, meta }) => meta.commandId === registered.meta.commandId && id !== registered.id,
    );
    expect(beside.map(({ type }) => type)).toEqual(same.map(({ type }) => type));
  });

  it('an event that is not there, and one of people to others than auditors, is not found', async () => {
    for (const [login, path] of [
      ['audit', `${account}/999`],
      ['audit', 'nothing-1/0'],
      ['wang', 'access-u/0'],
    ] as const)
      expect((await house.call(login, 'GET', `/events/${path}`)).body['code']).toBe('event-not-found');
    expect((await house.call('audit', 'GET', `/events/${account}/-1`)).body['code']).toBe('event-not-found');
  });
});
