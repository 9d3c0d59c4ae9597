import { type Composition, missingComposition, openComposition } from './testing/composition.js';
import { type Caller, caller, loggedIn, patient, person, serviceWithKey } from './testing/server.js';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const key = (text: string) => ({ 'idempotency-key': text });

(missingComposition ? describe.skip : describe)(`the credit journey over HTTP${missingComposition}`, () => {
  let server: Composition;
  let admin: Caller;
  let analyst: Caller;
  let lead: Caller;
  let auditor: Caller;
  let orders: { readonly caller: Caller; readonly keyId: string };

  beforeAll(async () => {
    server = await openComposition();
    admin = await loggedIn(server.base, 'admin');
    analyst = patient(await person(server.base, admin, 'wang', 'analyst'));
    lead = patient(await person(server.base, admin, 'li', 'creditLead'));
    auditor = patient(await person(server.base, admin, 'audit', 'auditor'));
    const { caller: entry, keyId } = await serviceWithKey(server.base, admin, 'order-entry');
    orders = { caller: patient(entry), keyId };
    await analyst.post('/v1/customers', { number: 'C-001', name: '华晨机械有限公司', country: 'CN' });
  }, 300_000);

  afterAll(() => server?.stop(), 60_000);

  const limit = async (customer: string, amount: string) => {
    const path = `/v1/customers/${customer}/limit-proposals`;
    const { body } = await analyst.post(path, {
      limit: { kind: 'AMOUNT', amount: cny(amount) },
      reason: 'e2e',
    });
    return String(body['proposalId']);
  };

  it('rule 7: needs a second person with the authority for a limit', async () => {
    const id = await limit('number:C-001', '100000.00');
    expect((await analyst.post(`/v1/proposals/${id}/approval`)).body['code']).toBe('role-missing');
    const leadOwn = await lead.post('/v1/customers/number:C-001/limit-proposals', {
      limit: { kind: 'AMOUNT', amount: cny('1.00') },
      reason: 'own',
    });
    const own = await lead.post(`/v1/proposals/${String(leadOwn.body['proposalId'])}/approval`);
    expect([own.status, own.body['code']]).toEqual([403, 'own-proposal']);
    const approved = await lead.post(`/v1/proposals/${id}/approval`);
    expect(approved.body['account']).toMatchObject({ headroom: cny('100000.00') });
    const tooHigh = await lead.post(`/v1/proposals/${await limit('number:C-001', '300000.00')}/approval`);
    expect([tooHigh.status, tooHigh.body['code']]).toEqual([403, 'authority-missing']);
  });

  it('reserves, holds with ways out, and releases by itself when a payment comes', async () => {
    const order = (number: string, amount: string) =>
      orders.caller.post('/v1/customers/number:C-001/orders', { number, amount: cny(amount) }, key(number));
    expect((await order('SO-1', '80000.00')).body).toMatchObject({
      verdict: 'reserved',
      headroom: cny('20000.00'),
    });
    const held = await order('SO-2', '30000.00');
    expect(held.body).toMatchObject({
      verdict: 'held',
      shortfall: cny('10000.00'),
      reasons: [{ code: 'limit-exceeded' }],
    });
    expect(held.body['waysOut']).toContainEqual({
      kind: 'raise-limit',
      to: cny('110000.00'),
      role: 'creditLead',
      cures: ['limit-exceeded'],
      together: [],
    });
    await orders.caller.post('/v1/orders/number:SO-1/release', {}, key('r1'));
    await orders.caller.post('/v1/orders/number:SO-1/deliveries', { sharePercent: '50' }, key('d1'));
    const invoice = { number: 'INV-1', amount: cny('40000.00'), dueOn: '2030-01-31' };
    const lines = [{ order: 'number:SO-1', amount: cny('40000.00') }];
    const issued = await orders.caller.post(
      '/v1/customers/number:C-001/invoices',
      { ...invoice, orders: lines },
      key('i1'),
    );
    expect(issued.body['account']).toMatchObject({
      exposure: { total: cny('80000.00'), receivables: cny('40000.00') },
    });
    const paid = await orders.caller.post(
      '/v1/customers/number:C-001/payments',
      { number: 'P-1', amount: cny('15000.00') },
      key('p1'),
    );
    const after = { 'zixin-after': String(paid.headers.get('zixin-position')) };
    for (;;) {
      const { body } = await auditor.get('/v1/orders?status=reserved', after);
      if ((body['items'] as unknown[]).some((item) => (item as { number: string }).number === 'SO-2')) break;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    expect((await auditor.get('/v1/held-orders')).body['items']).toEqual([]);
  });

  it('reopens the invoice of a bounced payment at its own due date', async () => {
    const bounced = await orders.caller.post(
      '/v1/payments/number:P-1/reversal',
      { reason: 'bounced' },
      key('rev'),
    );
    expect(bounced.body['account']).toMatchObject({ exposure: { receivables: cny('40000.00') } });
    const after = { 'zixin-after': String(bounced.headers.get('zixin-position')) };
    const { body } = await auditor.get('/v1/open-items?customer=number:C-001', after);
    expect(body['items']).toMatchObject([{ number: 'INV-1', dueOn: '2030-01-31', open: cny('40000.00') }]);
  });

  it('rule 5: answers a repeated request once, and refuses another body under the same key', async () => {
    const payment = { number: 'P-2', amount: cny('100.00') };
    const first = await orders.caller.post('/v1/customers/number:C-001/payments', payment, key('same'));
    const again = await orders.caller.post('/v1/customers/number:C-001/payments', payment, key('same'));
    expect([first.status, again.body['events']]).toEqual([201, first.body['events']]);
    const other = await orders.caller.post(
      '/v1/customers/number:C-001/payments',
      { ...payment, amount: cny('200.00') },
      key('same'),
    );
    expect([other.status, other.body['code']]).toEqual([422, 'command-id-reused']);
    const none = await orders.caller.post('/v1/customers/number:C-001/payments', payment);
    expect([none.status, none.body['code']]).toEqual([400, 'idempotency-key-missing']);
  });

  it('refuses a change of a state that is not the newest any more', async () => {
    const pay = (ifMatch: string) =>
      analyst.post('/v1/customers/number:C-001/payments', { amount: cny('1.00') }, { 'if-match': ifMatch });
    const first = await pay('*');
    expect(first.status).toBe(201);
    const etag = String(first.headers.get('etag'));
    expect((await pay(etag)).status).toBe(201);
    const stale = await pay(etag);
    expect([stale.status, stale.body['code']]).toEqual([412, 'state-stale']);
  });

  it('tells with a read which state a change of the customer may name', async () => {
    const path = '/v1/customers/number:C-001';
    const read = await analyst.get(path);
    const etag = String(read.headers.get('etag'));
    const note = (text: string) =>
      analyst.post(`${path}/notes`, { kind: 'call', text }, { 'if-match': etag });
    expect((await note('called about the overdue invoice')).status).toBe(201);
    const stale = await note('called again');
    expect([stale.status, stale.body['code']]).toEqual([412, 'state-stale']);
  });

  it('lets an auditor read everything and change nothing', async () => {
    const file = await auditor.get('/v1/customers/number:C-001/credit-file');
    expect(file.body).toMatchObject({ number: 'C-001', name: '华晨机械有限公司' });
    const past = await auditor.get('/v1/customers/number:C-001/credit-file?knownAt=2020-01-01T00:00:00Z');
    expect([past.status, past.body['code']]).toEqual([404, 'customer-not-found']);
    const timeline = await auditor.get('/v1/customers/number:C-001/events?limit=1', {
      'accept-language': 'zh-CN',
    });
    expect((timeline.body['items'] as { title: string }[])[0]?.title).toMatch(/\p{Script=Han}/u);
    expect((await auditor.post('/v1/customers', { name: 'x' })).status).toBe(403);
    const search = await auditor.get(`/v1/customers?search=${encodeURIComponent('华晨')}`);
    expect(search.body['items']).toHaveLength(1);
  });

  it('rule 5: holds a race for the last headroom: the sum never passes the limit, nobody hears of a conflict', async () => {
    await analyst.post('/v1/customers', { number: 'C-RACE', name: 'Race' });
    await lead.post(`/v1/proposals/${await limit('number:C-RACE', '1000.00')}/approval`);
    const race = Array.from({ length: 200 }, (_, index) =>
      orders.caller.post(
        '/v1/customers/number:C-RACE/orders',
        { number: `R-${index}`, amount: cny('30.00') },
        key(`race-${index}`),
      ),
    );
    const answers = await Promise.all(race);
    const verdicts = answers.map(({ status, body }) => `${status} ${String(body['verdict'])}`);
    expect(verdicts.filter((verdict) => verdict === '201 reserved')).toHaveLength(33);
    expect(verdicts.filter((verdict) => verdict === '201 held')).toHaveLength(167);
    const { body } = await auditor.get('/v1/customers/number:C-RACE/exposure');
    expect((body['accounts'] as unknown[])[0]).toMatchObject({ exposure: { total: cny('990.00') } });
  }, 60_000);

  it.each<readonly [what: string, method: string, path: string, body: unknown, status: number, code: string]>(
    [
      ['malformed JSON', 'POST', '/v1/customers', '{"name":', 400, 'json-malformed'],
      [
        'a number as amount',
        'POST',
        '/v1/customers/number:C-001/payments',
        { amount: { amount: 1, currency: 'CNY' } },
        400,
        'request-invalid',
      ],
      [
        'too many decimals',
        'POST',
        '/v1/customers/number:C-001/payments',
        { amount: cny('1.001') },
        400,
        'request-invalid',
      ],
      [
        'an exponent',
        'POST',
        '/v1/customers/number:C-001/payments',
        { amount: cny('1e999') },
        400,
        'request-invalid',
      ],
      ['a foreign field', 'POST', '/v1/customers', { name: 'x', evil: 1 }, 400, 'request-invalid'],
      ['null', 'POST', '/v1/customers', 'null', 400, 'request-invalid'],
      ['a list', 'POST', '/v1/customers', [], 400, 'request-invalid'],
      [
        'deep nesting',
        'POST',
        '/v1/customers',
        `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
        400,
        'body-too-deep',
      ],
      ['a huge body', 'POST', '/v1/customers', `{"name":"${'x'.repeat(1_100_000)}"}`, 413, 'body-too-large'],
      ['a wrong method', 'DELETE', '/v1/customers', undefined, 405, 'method-not-allowed'],
      ['an unknown path', 'GET', '/v1/nothing', undefined, 404, 'route-unknown'],
      ['an unknown parameter', 'GET', '/v1/customers?evil=1', undefined, 400, 'request-invalid'],
      ['an unknown sort', 'GET', '/v1/customers?sort=evil', undefined, 400, 'query-unknown-field'],
      ['a foreign cursor', 'GET', '/v1/customers?cursor=evil', undefined, 400, 'query-cursor-invalid'],
      ['no such day', 'GET', '/v1/aging?asOf=2026-02-30', undefined, 400, 'request-invalid'],
      ['no reference', 'GET', '/v1/customers/..%2f..%2fetc/credit-file', undefined, 404, 'reference-invalid'],
      ['nobody', 'GET', '/v1/customers/number:nobody/credit-file', undefined, 404, 'customer-not-found'],
      [
        'a future date',
        'POST',
        '/v1/customers/number:C-001/payments',
        { amount: cny('1.00'), receivedOn: '2999-01-01' },
        422,
        'date-in-future',
      ],
      [
        'another currency without a rate',
        'POST',
        '/v1/customers/number:C-001/payments',
        { amount: { amount: '1.00', currency: 'USD' } },
        409,
        'exchange-rate-missing',
      ],
      [
        'a wrong check digit',
        'PUT',
        '/v1/customers/number:C-001/registration',
        { legalName: 'x', source: 's', identifiers: [{ scheme: 'uscc', value: '91350100M000100Y44' }] },
        422,
        'identifier-invalid',
      ],
    ],
  )('refuses %s by name', async (...row) => {
    const [, method, path, body, status, code] = row;
    const answer = await analyst.send(method, path, body);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('names the identifier that is wrong or another customer holds, by its place', async () => {
    const lei = { scheme: 'lei', value: '529900GRZ2BQY5ZM9N49' };
    const register = (customer: string, ...identifiers: object[]) =>
      analyst.send('PUT', `/v1/customers/number:${customer}/registration`, {
        ...{ legalName: 'x', source: 's', identifiers },
      });
    await analyst.post('/v1/customers', { number: 'C-HOLDS', name: 'holds it' });
    await analyst.post('/v1/customers', { number: 'C-WANTS', name: 'wants it' });
    expect((await register('C-HOLDS', lei)).status).toBe(200);
    const wrong = { scheme: 'uscc', value: '91350100M000100Y44' };
    const invalid = await register('C-WANTS', wrong);
    expect(invalid.body).toMatchObject({
      ...{ code: 'identifier-invalid', errors: [{ pointer: '/identifiers/0/value' }] },
    });
    const taken = await register('C-WANTS', { scheme: 'duns', value: '150483782' }, lei);
    expect(taken.body).toMatchObject({
      ...{ code: 'identifier-taken', errors: [{ pointer: '/identifiers/1/value' }] },
    });
    const again = await analyst.post('/v1/customers', { number: 'C-HOLDS', name: 'a second one' });
    expect(again.body).toMatchObject({ code: 'identifier-taken', errors: [{ pointer: '/number' }] });
  });

  it('names field and rule in the language of the caller', async () => {
    const { body } = await analyst.post('/v1/customers', {}, { 'accept-language': 'zh-CN' });
    expect(body['errors']).toEqual([{ pointer: '/name', rule: 'required', message: '必填' }]);
  });

  it('refuses wrong credentials, and a key from the moment it is revoked', async () => {
    expect((await caller(server.base).get('/v1/customers')).body['code']).toBe('credentials-missing');
    expect((await caller(server.base, { authorization: 'Bearer x.y.z' }).get('/v1/customers')).status).toBe(
      401,
    );
    expect((await orders.caller.get('/v1/customers')).status).toBe(200);
    await admin.send('DELETE', `/v1/api-keys/${orders.keyId}`, { reason: 'over' });
    const revoked = await orders.caller.get('/v1/customers');
    expect([revoked.status, revoked.body['code']]).toEqual([
      401,
      expect.stringMatching(/key-revoked|credentials-invalid/),
    ]);
  });

  it('rule 14: keeps the names of people out of the files, and erases them everywhere', async () => {
    const secret = '欧阳不可见';
    const recorded = await analyst.send('PUT', '/v1/customers/number:C-001/registration', {
      legalName: '华晨机械有限公司',
      legalRepresentative: { name: secret },
      source: 'registry',
    });
    const written = { 'zixin-after': String(recorded.headers.get('zixin-position')) };
    const before = await auditor.get('/v1/customers/number:C-001/credit-file', written);
    const { legalRepresentative: shown } = before.body['registration'] as {
      legalRepresentative: { personId: string; text: string };
    };
    expect(shown.text).toBe(secret);
    for (const bytes of await server.stored()) expect(bytes.includes(Buffer.from(secret))).toBe(false);
    const erased = await lead.post('/v1/customers/number:C-001/erasure', {
      personId: shown.personId,
      reason: 'asked for',
    });
    const after = { 'zixin-after': String(erased.headers.get('zixin-position')) };
    const { body } = await auditor.get('/v1/customers/number:C-001/credit-file', after);
    expect(body['registration']).toMatchObject({
      legalRepresentative: { personId: shown.personId, text: null },
    });
    expect(server.output()).not.toContain(secret);
  });

  it('serves its description, with every route under a mark', async () => {
    const { body } = await caller(server.base).get('/docs-json');
    expect(Object.keys(body['paths'] as object)).toEqual(
      expect.arrayContaining(['/v1/customers', '/v1/aging', '/v1/feed']),
    );
  });

  it('tells what changed on the feed and resumes after the last event seen', async () => {
    const { authorization } = await loginHeader(server.base);
    const read = async (headers: Record<string, string>, wanted: number) => {
      const stop = new AbortController();
      const answer = await fetch(`${server.base}/v1/feed?types=CustomerRegistered`, {
        headers: { authorization, ...headers },
        signal: stop.signal,
      });
      let text = '';
      for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
        text += new TextDecoder().decode(chunk);
        if (text.split('\ndata: ').length > wanted) break;
      }
      stop.abort();
      return [...text.matchAll(/id: (\S+)\nevent: (\S+)\ndata: (.*)\n/g)].map(([, id, type, json]) => ({
        id,
        type,
        data: JSON.parse(json ?? '{}') as { specversion: string },
      }));
    };
    const live = read({}, 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await analyst.post('/v1/customers', { number: 'C-FEED-1', name: 'one' });
    const [first] = await live;
    expect(first).toMatchObject({
      type: 'com.zixin.credit.customer-registered.v1',
      data: { specversion: '1.0', type: 'com.zixin.credit.customer-registered.v1' },
    });
    await analyst.post('/v1/customers', { number: 'C-FEED-2', name: 'two' });
    const [next] = await read({ 'last-event-id': first?.id ?? '' }, 1);
    expect(next?.id).not.toBe(first?.id);
  });
});

async function loginHeader(base: string): Promise<{ readonly authorization: string }> {
  const { body } = await caller(base).post('/v1/session', {
    login: 'audit',
    password: 'correct-horse-battery',
  });
  return { authorization: `Bearer ${String(body['accessToken'])}` };
}
