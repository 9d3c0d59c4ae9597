import { policyNames } from '@zixin/calculations';
import { decodePosition, encodePosition } from '@zixin/contracts';
import { addDays } from '@zixin/kernel';
import { createInMemoryEventStore, createInMemoryReadStore } from '@zixin/kernel/testing';
import { type App, createApp, type Directory, registerMessages, systemClock } from '@zixin/platform';
import { memoryBlobs, memorySecretStore } from '@zixin/platform/testing';
import { createServices } from '../composition/services.js';
import '../messages.js';
import { serviceModule } from '../modules.js';
import { PoliciesController } from './policies.controller.js';
import { policyMessages } from './policy-messages.js';

registerMessages(policyMessages);

const roles: Readonly<Record<string, readonly string[]>> = {
  wang: ['analyst'],
  li: ['creditLead'],
  zhao: ['creditManager'],
  chen: ['financeDirector'],
  audit: ['auditor'],
};
const directory: Directory = {
  person: (login) => (roles[login] ? { userId: login, active: true } : null),
  principal: (id) => ({ id, kind: 'person', roles: roles[id] ?? [], scopes: null, displayName: id }),
  key: () => null,
};
const password = 'a password to test with';

interface Body {
  readonly [key: string]: unknown;
  readonly errors: readonly { readonly pointer: string; readonly rule: string; readonly message: string }[];
}

describe('policies over HTTP', () => {
  const clock = systemClock('Asia/Shanghai');
  const today = clock.dateAt(clock.now());
  let app: App;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    const secrets = memorySecretStore();
    const secret = 'a secret of at least thirty-two characters';
    const service = createServices({
      blobs: memoryBlobs(),
      eventStore: createInMemoryEventStore(),
      readStore: createInMemoryReadStore(),
      ...{ secrets, secret, clock, houseCurrency: 'CNY' },
      views: { waitFor: () => Promise.resolve(true) },
    });
    app = await createApp(serviceModule([PoliciesController], service), {
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

  async function call(login: string, method: 'GET' | 'POST', path: string, body?: object, more = {}) {
    const answer = await app.server.inject({
      method,
      url: `/v1/policies${path}`,
      headers: { authorization: `Bearer ${tokens[login]}`, ...more },
      ...(body && { payload: body }),
    });
    return { status: answer.statusCode, body: answer.json<Body>() };
  }
  const get = (path: string) => call('audit', 'GET', path);
  const terms = async () => (await get('/terms/versions/1')).body['content'] as Record<string, unknown>;

  it('start with what is shipped, in force from the first day there is', async () => {
    const { status, body } = await get('?asOf=2020-01-01');
    const items = body['items'] as readonly Record<string, unknown>[];
    expect(status).toBe(200);
    expect(items.map(({ name }) => name)).toEqual(Object.values(policyNames));
    for (const item of items)
      expect(item).toMatchObject({
        asOf: '2020-01-01',
        inForce: { version: 1, from: '1970-01-01' },
        versions: [{ version: 1, status: 'active', draftedBy: 'system', approvedBy: 'system' }],
      });
  });

  it('go from a draft over a second person to a day on', async () => {
    const content = { ...(await terms()), graceDays: 7 };
    const drafted = await call('zhao', 'POST', '/terms/versions', { content, note: 'longer grace' });
    expect(drafted).toMatchObject({ status: 201, body: { version: 2, events: [{ type: 'PolicyDrafted' }] } });
    const again = await call('zhao', 'POST', '/terms/versions', { content, note: 'longer grace' });
    expect(again).toMatchObject({ status: 200, body: { version: 2, events: [] } });

    const path = '/terms/versions/2';
    expect((await call('zhao', 'POST', `${path}/approval`)).body).toMatchObject({ code: 'own-policy' });
    expect((await call('wang', 'POST', `${path}/approval`)).body).toMatchObject({ code: 'role-missing' });
    expect((await call('li', 'POST', `${path}/approval`)).body).toMatchObject({ code: 'authority-missing' });
    const early = await call('chen', 'POST', `${path}/activation`, { from: today });
    expect(early).toMatchObject({ status: 409, body: { code: 'policy-not-approved' } });
    expect((await call('chen', 'POST', `${path}/approval`)).status).toBe(200);

    const from = addDays(today, 3);
    const past = await call('zhao', 'POST', `${path}/activation`, { from: addDays(today, -1) });
    expect(past.body.errors).toMatchObject([{ pointer: '/from', rule: 'date-in-past' }]);
    expect((await call('zhao', 'POST', `${path}/activation`, { from })).status).toBe(200);
    expect((await get('/terms')).body).toMatchObject({ inForce: { version: 1 } });
    expect((await get(`/terms?asOf=${from}`)).body).toMatchObject({ inForce: { version: 2, from } });
    expect((await get(path)).body).toMatchObject({ name: 'terms', version: 2, status: 'active', content });

    const { body } = await get('/terms/difference?from=1&to=2');
    expect(body['differences']).toEqual([{ pointer: '/graceDays', from: 5, to: 7 }]);
    const retired = await call('zhao', 'POST', `${path}/retirement`, { reason: 'changed our mind' });
    expect(retired).toMatchObject({ status: 409, body: { code: 'policy-in-force' } });
  });

  it('take back a draft nobody uses', async () => {
    const { body } = await call('wang', 'POST', '/terms/versions', {
      content: { ...(await terms()), graceDays: 9 },
      note: 'a try',
    });
    const path = `/terms/versions/${String(body['version'])}/retirement`;
    const retired = await call('zhao', 'POST', path, { reason: 'a try' });
    expect(retired).toMatchObject({ status: 200, body: { events: [{ type: 'PolicyRetired' }] } });
  });

  it('tell every fault of a draft at once, in the language asked for', async () => {
    const content = { kind: 'riskAppetite', total: 5, currency: '' };
    const body = { content, note: 'wrong' };
    const refused = await call('wang', 'POST', '/riskAppetite/versions', body, {
      'accept-language': 'zh-CN',
    });
    expect(refused).toMatchObject({ status: 422, body: { code: 'policy-invalid' } });
    expect(refused.body.errors).toEqual([
      {
        pointer: '/content/total',
        rule: 'decimal-expected',
        message: "须为带引号的十进制数文本，例如 '12.5'；而不是 5。",
      },
      { pointer: '/content/currency', rule: 'text-expected', message: '须为 1 至 500 个字符的文本。' },
    ]);
  });

  it('refuse a grade no scale has, and another kind than the name stands for', async () => {
    const content = {
      ...(await terms()),
      byGrade: { A9: { netDays: 1, prepaymentPercent: 0, guarantee: true } },
    };
    const unknown = await call('wang', 'POST', '/terms/versions', { content, note: 'new grades' });
    expect(unknown.body.errors).toMatchObject([{ pointer: '/content/byGrade/A9', rule: 'grade-unknown' }]);
    const other = await call('wang', 'POST', '/tiers/versions', {
      content: await terms(),
      note: 'misplaced',
    });
    expect(other).toMatchObject({ status: 409, body: { code: 'policy-kind-differs' } });
  });

  it('are found by their names and numbers only', async () => {
    expect(await get('/nonsense')).toMatchObject({ status: 404, body: { code: 'policy-not-found' } });
    for (const version of ['99', '0', 'x'])
      expect(await get(`/terms/versions/${version}`)).toMatchObject({
        status: 404,
        body: { code: 'policy-version-not-found' },
      });
    expect((await get('/terms/difference?from=1')).body).toMatchObject({ code: 'request-invalid' });
    const drafting = await call('audit', 'POST', '/terms/versions', { content: {}, note: 'x' });
    expect(drafting.body).toMatchObject({ code: 'role-missing' });
  });
});
