import { policyNames } from '@zixin/calculations';
import { decodePosition, encodePosition } from '@zixin/contracts';
import { createInMemoryReadStore } from '@zixin/kernel/testing';
import { type App, createApp, type Directory, systemClock } from '@zixin/platform';
import { memoryBlobs, memorySecretStore } from '@zixin/platform/testing';
import { createServices } from '../composition/services.js';
import '../messages.js';
import { serviceModule } from '../modules.js';
import { shippedPolicies } from '../policies/default-policies.js';
import { creditStory, investigate } from '../verification/testing/credit-story.js';
import { SimulationsController } from './simulations.controller.js';

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
const shipped = (name: string) => shippedPolicies().find((one) => one.name === name)!.content;

describe('simulations over HTTP', () => {
  let app: App;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    const clock = systemClock('Asia/Shanghai');
    const secrets = memorySecretStore();
    const secret = 'a secret of at least thirty-two characters';
    const story = creditStory('2026-01-05');
    await story.register(customerId);
    await investigate(story, customerId, '2026-01-05');
    await story.score(customerId, 'first');
    const service = createServices({
      eventStore: story.eventStore,
      readStore: createInMemoryReadStore(),
      ...{ secrets, secret, clock, houseCurrency: 'CNY', blobs: memoryBlobs() },
      views: { waitFor: () => Promise.resolve(true) },
    });
    app = await createApp(serviceModule([SimulationsController], service), {
      settings: { port: 0, host: '127.0.0.1', rateLimit: 1_000, logLevel: 'silent', trustProxy: null },
      ...{ secret, secrets, clock, directory },
      views: { current: () => null, waitFor: () => Promise.resolve(true) },
      positionTokens: { encode: encodePosition, decode: decodePosition },
      passwordCost: { logN: 8, r: 8, p: 1 },
    });
    const { sessions } = app.platform;
    for (const login of Object.keys(roles)) {
      await sessions.setPassword(login, password);
      tokens[login] = (await sessions.login(login, password, 'test')).accessToken;
    }
  });
  afterAll(() => app.close());

  async function call(login: string, method: 'GET' | 'POST', path: string, body?: object) {
    const answer = await app.server.inject({
      method,
      url: `/v1/simulations${path}`,
      headers: { authorization: `Bearer ${tokens[login]}` },
      ...(body && { payload: body }),
    });
    return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() };
  }

  const candidate = { kind: 'scorecard', content: shipped(policyNames.scorecard) };

  it('replay the recorded scores and keep the report', async () => {
    const ran = await call('audit', 'POST', '', { policies: [candidate], customers: [customerId] });
    expect(ran).toMatchObject({
      status: 201,
      body: {
        report: { customers: 1, grades: { scores: 1, migrations: [{ from: 'B', to: 'B' }] }, rows: [] },
      },
    });
    expect(await call('wang', 'GET', `/${String(ran.body['id'])}`)).toEqual({ status: 200, body: ran.body });
  });

  it('are refused to who has no part in credit, and for candidates with faults', async () => {
    expect((await call('root', 'POST', '', { policies: [candidate] })).status).toBe(403);
    const { status, body } = await call('wang', 'POST', '', {
      policies: [candidate, { name: 'terms', content: shipped(policyNames.scorecard) }],
    });
    const errors = body['errors'] as readonly { readonly pointer: string; readonly rule: string }[];
    expect(status).toBe(422);
    expect(errors.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual([
      '/policies/1/name policy-kind-other',
      '/policies policy-repeated',
    ]);
  });

  it('are refused for a period of nothing: a first day after the last one, or after today', async () => {
    const refused = async (period: object) => {
      const { status, body } = await call('wang', 'POST', '', { policies: [candidate], ...period });
      expect(status).toBe(422);
      return body;
    };
    const message = 'The first day 2026-03-02 is after the last day there is to replay, 2026-03-01.';
    expect(await refused({ from: '2026-03-02', until: '2026-03-01' })).toMatchObject({
      ...{ code: 'simulation-period-empty', detail: message },
      errors: [{ pointer: '/from', rule: 'simulation-period-empty', message }],
    });
    await refused({ from: '9998-01-01' });
    await refused({ from: '9998-01-01', until: '9999-01-01' });
    const day = { from: '2026-03-01', until: '2026-03-01' };
    expect((await call('wang', 'POST', '', { policies: [candidate], ...day })).status).toBe(201);
  });

  it('are forgotten: an id nobody knows is not found', async () => {
    expect((await call('wang', 'GET', '/nothing')).status).toBe(404);
  });
});
