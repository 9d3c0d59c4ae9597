import type { Problem } from './http/problem.js';
import { type Sample, startSample } from './testing/sample-app.js';

const order = { number: 'O-1', amount: { amount: '12.50', currency: 'CNY' } };
interface Created {
  readonly id: string;
  readonly minor: number;
  readonly step: string;
  readonly events: readonly object[];
  readonly said: { readonly commandId: string; readonly commandHash: string; readonly correlationId: string };
}

describe('requests', () => {
  let sample: Sample;
  let ann: { authorization: string };
  beforeAll(async () => {
    sample = await startSample();
    ann = await sample.bearer('ann');
  });
  afterAll(() => sample.close());

  type Headers = Record<string, string>;
  const get = (url: string, headers: Headers = {}) => sample.server.inject({ url, headers });
  const post = (payload: unknown, headers: Headers = {}) =>
    sample.server.inject({
      method: 'POST',
      url: '/v1/orders',
      headers: { 'content-type': 'application/json', ...ann, ...headers },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });
  const put = (url: string, headers: Headers = {}) =>
    sample.server.inject({ method: 'PUT', url, headers: { ...ann, ...headers } });
  const problem = ({ statusCode, body, headers }: { statusCode: number; body: string; headers: object }) => {
    expect(headers).toMatchObject({ 'content-type': 'application/problem+json; charset=utf-8' });
    const read = JSON.parse(body) as Problem;
    expect(read.status).toBe(statusCode);
    expect(read.type).toBe(`urn:zixin:problem:${read.code}`);
    return read;
  };

  describe('that change something', () => {
    it('answer 201 with the new state, its events, position and ETag', async () => {
      const answer = await post(order);
      expect(answer.statusCode).toBe(201);
      expect(answer.json()).toMatchObject({ minor: 1250, events: [{ type: 'OrderReserved', id: 'e-1' }] });
      expect(answer.headers).toMatchObject({ 'zixin-position': 'log~0007', etag: '"r0"' });
    });

    it('answer 200 when nothing changed', async () => {
      const answer = await put('/v1/orders/018f3c5e-7b1a-7c3d-8e4f-1234567890ab');
      expect([answer.statusCode, answer.json<Created>().events]).toEqual([200, []]);
    });

    it('have the same command id and ids when repeated, and tell another body by its hash', async () => {
      const key = { 'idempotency-key': 'o-1' };
      const read = async (payload: object, headers: Headers) =>
        (await post(payload, headers)).json<Created>();
      const first = await read(order, key);
      const reordered = await read({ amount: order.amount, number: order.number }, key);
      expect(reordered).toEqual({ ...first, said: { ...reordered.said, correlationId: expect.any(String) } });
      expect(reordered.said.commandId).toBe(first.said.commandId);
      expect(reordered.said.commandHash).toBe(first.said.commandHash);
      const other = await read({ ...order, number: 'O-2' }, key);
      expect(other.said.commandId).toBe(first.said.commandId);
      expect(other.said.commandHash).not.toBe(first.said.commandHash);
      const answer = await sample.server.inject({
        method: 'POST',
        url: '/v1/orders',
        headers: { ...key, ...sample.key('k1') },
        payload: order,
      });
      const erp = answer.json<Created>();
      expect(erp.said.commandId).not.toBe(first.said.commandId);
      const unnamed = [await read(order, {}), await read(order, {})];
      expect(new Set([...unnamed, first].map(({ said }) => said.commandId)).size).toBe(3);
      expect(first.step).not.toBe(first.said.commandId);
    });

    it('need an Idempotency-Key from a service, a printable one from anybody', async () => {
      const service = { ...sample.key('k2'), 'content-type': 'application/json' };
      const answer = await sample.server.inject({
        method: 'POST',
        url: '/v1/orders',
        headers: service,
        payload: order,
      });
      expect(problem(answer)).toMatchObject({ status: 400, code: 'idempotency-key-missing' });
      for (const key of ['x'.repeat(65), 'schlüssel', ''])
        expect(problem(await post(order, { 'idempotency-key': key })).code).toBe('idempotency-key-invalid');
      expect((await post(order, { 'idempotency-key': 'x'.repeat(64) })).statusCode).toBe(201);
    });

    it('are refused when they rest on a stale state', async () => {
      const url = '/v1/orders/018f3c5e-7b1a-7c3d-8e4f-1234567890ab';
      for (const match of ['"r3"', '*', '"r1", "r3"'])
        expect((await put(url, { 'if-match': match })).statusCode).toBe(200);
      for (const match of ['"r2"', 'W/"r3"', 'r3'])
        expect(problem(await put(url, { 'if-match': match }))).toMatchObject({
          status: 412,
          code: 'state-stale',
        });
    });
  });

  describe('that break a rule', () => {
    const wrong = { number: ' ', amount: { amount: '12.5', currency: 'CNY' }, note: 'too long', extra: 1 };

    it('are told every rule with its place, in English and Chinese', async () => {
      const english = problem(await post(wrong));
      expect(english).toMatchObject({ status: 400, code: 'request-invalid', title: 'Invalid request' });
      expect(english.errors.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual([
        '/number foreign-number',
        '/amount/amount amount',
        '/note max-length',
        '/extra unknown-property',
      ]);
      expect(english.errors[2]?.message).toBe('must have at most 5 characters');
      const answer = await post(wrong, { 'accept-language': 'zh-CN,zh;q=0.9' });
      expect(answer.headers['content-language']).toBe('zh-CN');
      expect(problem(answer).errors[2]?.message).toBe('最多 5 个字符');
      expect(problem(answer).detail).toContain('提交的内容有误');
    });

    it.each([
      ['malformed JSON', '{"number": ', 400, 'json-malformed'],
      ['a poisoned prototype', '{"__proto__": {"admin": true}}', 400, 'json-malformed'],
      ['too much', JSON.stringify({ note: 'x'.repeat(1_048_576) }), 413, 'body-too-large'],
      ['too deep', `${'['.repeat(17)}${']'.repeat(17)}`, 400, 'body-too-deep'],
      ['too long a list', JSON.stringify({ note: Array(1_001).fill(0) }), 400, 'body-list-too-long'],
      ['no object', '7', 400, 'request-invalid'],
      ['nothing', '', 400, 'request-invalid'],
    ])('as %s get a fitting answer', async (_, body, status, code) => {
      expect(problem(await post(body))).toMatchObject({ status, code });
    });

    it('are answered by what is wrong with their address', async () => {
      expect(problem(await get('/v1/nothing', ann))).toMatchObject({ status: 404, code: 'route-unknown' });
      const answer = await sample.server.inject({ method: 'DELETE', url: '/v1/orders', headers: ann });
      expect(problem(answer)).toMatchObject({ status: 405, code: 'method-not-allowed' });
      expect(answer.headers['allow']).toBe('GET, HEAD, POST');
      expect(problem(await get('/v1/%zz', ann))).toMatchObject({ status: 400, code: 'request-malformed' });
      expect(problem(await put('/v1/orders/7')).errors).toMatchObject([{ pointer: '/id', rule: 'uuid' }]);
    });

    it('are answered by what is wrong with their query', async () => {
      const page = problem(await get('/v1/orders?limit=500&state=lost&colour=red', ann));
      expect(page.errors.map(({ pointer, rule }) => `${pointer} ${rule}`).sort()).toEqual([
        '/colour unknown-parameter',
        '/limit max',
        '/state is-in',
      ]);
      expect(problem(await get('/health/live?verbose=1')).errors).toMatchObject([
        { pointer: '/verbose', rule: 'unknown-parameter' },
      ]);
      const fine = await get('/v1/orders?limit=20&state=held&sort=-dueOn', ann);
      expect(fine.json()).toMatchObject({
        query: { limit: 20, sort: [{ field: 'dueOn', descending: true }] },
      });
    });

    it('take only JSON', async () => {
      const answer = await post('a=b', { 'content-type': 'application/x-www-form-urlencoded' });
      expect(problem(answer)).toMatchObject({ status: 415, code: 'content-type-unsupported' });
      expect(problem(await post('hello', { 'content-type': 'text/plain' })).status).toBe(415);
    });
  });

  it('learn of a refusal of the domain', async () => {
    const answer = await sample.server.inject({ method: 'DELETE', url: '/v1/orders/refused', headers: ann });
    expect(problem(answer)).toMatchObject({
      status: 404,
      code: 'order-unknown-not-found',
      errors: [{ pointer: '/number', rule: 'order-unknown-not-found' }],
    });
  });

  it('learn nothing of the inside when it breaks, but the log does', async () => {
    const answer = await get('/v1/orders/broken', { 'x-correlation-id': 'case-17' });
    expect(problem(answer)).toMatchObject({ status: 500, code: 'internal' });
    expect(answer.body).toContain('case-17');
    expect(answer.body).not.toMatch(/secret|disk|stack|\.ts/);
    const logged = sample.lines.filter((line) => line.includes('case-17')).join('');
    expect(logged).toContain('disk /srv/secret-place is full');
    expect(logged).not.toContain('SELECT');
  });

  describe('that read', () => {
    const read = (after: string) => get('/v1/orders', { ...ann, 'zixin-after': after });

    it('say how far their views were', async () => {
      expect((await get('/v1/orders', ann)).headers['zixin-position']).toBe('log~0005');
    });

    it('wait for the writes they name, or say so', async () => {
      expect((await read('log~0004, log~0005')).statusCode).toBe(200);
      const behind = await read('log~0004, log~0006');
      expect(problem(behind)).toMatchObject({ status: 503, code: 'view-behind' });
      expect(behind.headers['retry-after']).toBe('1');
      const waiting = read('log~0006');
      sample.position.current = '0006';
      const answer = await waiting;
      expect([answer.statusCode, answer.headers['zixin-position']]).toEqual([200, 'log~0006']);
      sample.position.current = '0005';
    });

    it('refuse positions nobody gave out', async () => {
      for (const after of ['nonsense', 'log~0001,', '', Array(17).fill('log~0001').join()])
        expect(problem(await read(after))).toMatchObject({ status: 400, code: 'position-invalid' });
    });
  });

  it('carry a correlation id through, from the caller or our own', async () => {
    const idFor = async (headers: Headers) =>
      (await get('/health/live', headers)).headers['x-correlation-id'];
    expect(await idFor({ 'x-correlation-id': 'case-18' })).toBe('case-18');
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    expect(await idFor({ traceparent: `00-${trace}-00f067aa0ba902b7-01` })).toBe(trace);
    expect(await idFor({ 'x-correlation-id': 'a b\u00e4' })).toMatch(/^[0-9a-f-]{36}$/);
    expect((await post(order, { 'x-correlation-id': 'case-19' })).json<Created>().said.correlationId).toBe(
      'case-19',
    );
  });
});
