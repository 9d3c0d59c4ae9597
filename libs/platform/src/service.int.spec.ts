import { once } from 'node:events';
import { door, password, type Sample, startSample } from './testing/sample-app.js';
import { version } from './version.js';

describe('the service around an app', () => {
  let sample: Sample;
  beforeEach(async () => {
    sample = await startSample();
  });
  afterEach(() => sample.close());

  const get = (url: string, headers: Record<string, string> = {}) => sample.server.inject({ url, headers });

  it('sends security headers with every answer, refusals too', async () => {
    for (const url of ['/health/live', '/v1/orders', '/nothing', '/v1/%zz']) {
      const { headers } = await get(url);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'strict-transport-security': expect.any(String),
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      });
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  it('shows its docs from its own files, under a policy without foreign sources', async () => {
    const page = await get('/docs');
    expect(page.headers['content-type']).toContain('text/html');
    const policy = page.headers['content-security-policy'];
    expect(policy).toContain("script-src 'self';");
    expect(page.body).not.toMatch(/<script>|src="https?:/);
    for (const file of ['swagger-ui-bundle.js', 'swagger-ui-init.js', 'swagger-ui.css'])
      expect([file, (await get(`/docs/${file}`)).statusCode]).toEqual([file, 200]);
  });

  it('describes bodies by their rules, callers and problems', async () => {
    const document = (await get('/docs-json')).json<{
      paths: Record<string, Record<string, { security: object[]; parameters?: object[]; responses: object }>>;
      components: { schemas: Record<string, object>; securitySchemes: object };
    }>();
    expect(document.components.schemas['OrderDto']).toEqual({
      type: 'object',
      properties: {
        number: { type: 'string', minLength: 1, maxLength: 64 },
        amount: { $ref: '#/components/schemas/MoneyDto' },
        note: { type: 'string', maxLength: 5 },
      },
      required: ['number', 'amount'],
    });
    expect(document.components.schemas['MoneyDto']).toMatchObject({ required: ['currency', 'amount'] });
    expect(Object.keys(document.components.securitySchemes)).toEqual(['bearer', 'key']);
    const orders = document.paths['/v1/orders'];
    expect(orders?.['get']?.security).toEqual([{ bearer: [] }, { key: [] }]);
    expect(orders?.['get']?.parameters).toContainEqual(
      expect.objectContaining({ name: 'limit', in: 'query', required: false }),
    );
    expect(orders?.['post']?.responses).toMatchObject({
      default: {
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    });
    expect(document.paths['/health/live']?.['get']?.security).toEqual([]);
  });

  it('is ready while its parts are, and does not say why not', async () => {
    expect((await get('/health/ready')).json()).toEqual({
      ...{ status: 'ok', version, checks: { store: 'ok', log: 'ok' } },
    });
    sample.ready.store = false;
    const answer = await get('/health/ready');
    expect([answer.statusCode, answer.json()]).toEqual([
      503,
      { status: 'unavailable', version, checks: { store: 'failed', log: 'failed' } },
    ]);
    expect((await get('/health/live')).statusCode).toBe(200);
  });

  it('logs requests without a secret in any line', async () => {
    const key = sample.key('k1');
    const bearer = await sample.bearer('ann');
    const { refreshToken } = await sample.platform.sessions.login('ann', password, 'test');
    const cookie = `zixin_refresh=${refreshToken}`;
    await get('/v1/orders/leaky?name=%E7%8E%8B', { ...key, ...bearer, cookie });
    await get('/v1/orders?name=secret-query', bearer);
    sample.server.log.warn(`a library wrote ${refreshToken} and ${key['zixin-key']}`);
    const log = sample.lines.join('');
    expect(log).toContain('"path":"/v1/orders/leaky"');
    expect(log).toContain('"caller":"ann"');
    expect(log).toContain('[redacted]');
    for (const secret of [
      key['zixin-key'],
      bearer.authorization.slice(7),
      refreshToken,
      'the-password',
      'secret-query',
    ])
      expect(log).not.toContain(secret);
  });

  it('finishes what it accepted before it stops, and accepts nothing more', async () => {
    const base = await sample.listen();
    let open: () => void = () => undefined;
    const entered = new Promise<void>((resolve) => {
      door.entered = resolve;
    });
    door.open = new Promise((resolve) => {
      open = resolve;
    });
    const slow = fetch(`${base}/v1/orders/slow`);
    await entered;
    const closed = sample.close();
    const late = await sample.server.inject({ url: '/v1/orders' });
    expect([late.statusCode, late.json<{ code: string }>().code]).toEqual([503, 'shutting-down']);
    await expect(fetch(`${base}/health/live`)).rejects.toThrow('fetch failed');
    open();
    expect(await (await slow).json()).toEqual({ done: true });
    await closed;
    expect(sample.server.server.listening).toBe(false);
  });

  it('cuts requests that will not end', async () => {
    await sample.close();
    sample = await startSample();
    const base = await sample.listen();
    const entered = new Promise<void>((resolve) => {
      door.entered = resolve;
    });
    door.open = new Promise(() => undefined);
    const slow = fetch(`${base}/v1/orders/slow`).then(
      () => 'answered',
      () => 'cut',
    );
    await entered;
    const closed = once(sample.server.server, 'close');
    await Promise.all([sample.close(), closed]);
    expect(await slow).toBe('cut');
  });
});
