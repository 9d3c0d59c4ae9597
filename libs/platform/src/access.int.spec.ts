import { unguardedHandlers } from './security/handlers.js';
import { ForgetfulModule, type Sample, startSample } from './testing/sample-app.js';

const order = { number: 'O-1', amount: { amount: '12.50', currency: 'CNY' } };

describe('access', () => {
  let sample: Sample;
  beforeEach(async () => {
    sample = await startSample();
  });
  afterEach(() => sample.close());

  const get = (url: string, headers: Record<string, string> = {}) =>
    sample.server.inject({ method: 'GET', url, headers });
  const post = (headers: Record<string, string>) =>
    sample.server.inject({ method: 'POST', url: '/v1/orders', headers, payload: order });
  const told = async (answer: Promise<{ statusCode: number; json(): unknown }>) => {
    const { statusCode, json } = await answer;
    return [statusCode, (json() as { code?: string }).code];
  };

  it('lets people and services in', async () => {
    expect((await get('/v1/orders', await sample.bearer('ann'))).statusCode).toBe(200);
    expect((await post({ ...sample.key('k1'), 'idempotency-key': 'o-1' })).statusCode).toBe(201);
  });

  it('wants credentials', async () => {
    expect(await told(get('/v1/orders'))).toEqual([401, 'credentials-missing']);
    for (const authorization of ['Bearer x', 'Basic YTpi', 'Bearer', ''])
      expect(await told(get('/v1/orders', { authorization }))).toEqual([401, 'credentials-invalid']);
    const both = { ...(await sample.bearer('ann')), ...sample.key('k1') };
    expect(await told(get('/v1/orders', both))).toEqual([401, 'credentials-invalid']);
  });

  it('ends a token after ten minutes', async () => {
    const ann = await sample.bearer('ann');
    sample.clock.millis += 600_000;
    expect(await told(get('/v1/orders', ann))).toEqual([401, 'token-expired']);
  });

  it('wants one of the roles', async () => {
    expect(await told(get('/v1/orders', await sample.bearer('bob')))).toEqual([403, 'role-missing']);
  });

  it('refuses keys that are wrong, revoked or expired', async () => {
    const right = sample.key('k1')['zixin-key'];
    const wrong = right.slice(0, -1) + (right.endsWith('A') ? 'B' : 'A');
    expect(await told(post({ 'zixin-key': wrong }))).toEqual([401, 'credentials-invalid']);
    expect(await told(post(sample.key('k2', { revoked: true })))).toEqual([401, 'key-revoked']);
    const expired = sample.key('k3', { expiresAt: '2026-03-01T08:00:00.000Z' });
    expect(await told(post(expired))).toEqual([401, 'key-expired']);
  });

  it('keeps a narrowed key to its scopes', async () => {
    const reader = { ...sample.key('k1', { scopes: ['orders:read'] }), 'idempotency-key': 'o-1' };
    expect(await told(post(reader))).toEqual([403, 'scope-missing']);
    const writer = { ...sample.key('k2', { scopes: ['orders:write'] }), 'idempotency-key': 'o-1' };
    expect((await post(writer)).statusCode).toBe(201);
    expect(await told(get('/metrics', reader))).toEqual([403, 'scope-missing']);
  });

  it('makes an address wait that keeps sending bad keys', async () => {
    for (let i = 0; i < 50; i++) await post({ 'zixin-key': 'zk_a_b' });
    const answer = await post({ 'zixin-key': 'zk_a_b' });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([429, 'too-many-failures']);
    expect(answer.headers['retry-after']).toBe('300');
  });

  it('limits requests of each caller and says how many are left', async () => {
    await sample.close();
    sample = await startSample(undefined, { rateLimit: 2 });
    const [ann, erp] = [await sample.bearer('ann'), { ...sample.key('k1'), 'idempotency-key': 'o-1' }];
    expect((await get('/v1/orders', ann)).headers).toMatchObject({
      'ratelimit-limit': '2',
      'ratelimit-remaining': '1',
      'ratelimit-reset': '60',
    });
    await get('/v1/orders', ann);
    const answer = await get('/v1/orders', ann);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([429, 'too-many-requests']);
    expect(answer.headers['retry-after']).toBe('60');
    expect((await post(erp)).statusCode).toBe(201);
  });

  it('opens health and docs to all, and figures to callers', async () => {
    for (const url of ['/health/live', '/health/ready', '/docs-json', '/docs'])
      expect([url, (await get(url)).statusCode]).toEqual([url, 200]);
    expect(await told(get('/metrics'))).toEqual([401, 'credentials-missing']);
    const metrics = await get('/metrics', await sample.bearer('bob'));
    expect(metrics.body).toContain(
      'zixin_http_requests_total{method="GET",route="/health/live",status="200"} 1',
    );
  });

  it('finds handlers that do not say who may call them, and refuses to call them', async () => {
    expect(unguardedHandlers(sample.app)).toEqual([]);
    await sample.close();
    sample = await startSample(ForgetfulModule);
    expect(unguardedHandlers(sample.app)).toEqual(['ForgottenController.unmarked']);
    const ann = await sample.bearer('ann');
    expect(await told(get('/v1/forgotten/unmarked', ann))).toEqual([403, 'handler-unguarded']);
    expect((await get('/v1/forgotten')).statusCode).toBe(200);
  });
});
