import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceKinds } from '@zixin/investigation';
import { decodePosition, encodePosition } from '@zixin/contracts';
import { createInMemoryEventStore, createInMemoryReadStore } from '@zixin/kernel/testing';
import { type App, createApp, type Directory, systemClock } from '@zixin/platform';
import { memoryBlobs, memorySecretStore } from '@zixin/platform/testing';
import '../messages.js';
import { createServices } from '../composition/services.js';
import { bringViewsUpToDate } from '../composition/views-up-to-date.js';
import { CustomersController } from '../customers/customers.controller.js';
import { serviceModule } from '../modules.js';
import { AttachmentsController } from './attachments.controller.js';
import { InvestigationsController } from './investigations.controller.js';

const directory: Directory = {
  person: (login) => ({ userId: login, active: true }),
  principal: (id) => ({ id, kind: 'person', roles: ['committee'], scopes: null, displayName: id }),
  key: () => null,
};
const password = 'a password to test with';

interface Told {
  readonly id?: string;
  readonly code?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
}

describe('evidence over HTTP', () => {
  const stores = { eventStore: createInMemoryEventStore(), readStore: createInMemoryReadStore() };
  let app: App;
  let authorization = '';
  let customerId = '';

  beforeAll(async () => {
    const [clock, secrets] = [systemClock('Asia/Shanghai'), memorySecretStore()];
    const secret = 'a secret of at least thirty-two characters';
    const service = createServices({
      blobs: memoryBlobs(),
      ...{ ...stores, secrets, secret, clock, houseCurrency: 'CNY' },
      views: { waitFor: () => Promise.resolve(true) },
    });
    const controllers = [CustomersController, InvestigationsController, AttachmentsController];
    app = await createApp(serviceModule(controllers, service), {
      settings: { port: 0, host: '127.0.0.1', rateLimit: 1_000, logLevel: 'silent', trustProxy: null },
      ...{ secret, secrets, clock, directory },
      views: { current: () => null, waitFor: () => Promise.resolve(true) },
      positionTokens: { encode: encodePosition, decode: decodePosition },
      passwordCost: { logN: 8, r: 8, p: 1 },
    });
    const { sessions } = app.platform;
    await sessions.setPassword('wang', password);
    authorization = `Bearer ${(await sessions.login('wang', password, 'test')).accessToken}`;
    customerId = String((await ask('/v1/customers', { number: 'C-1', name: 'C-1' })).body.id);
  });

  afterAll(() => app.close());

  async function ask(url: string, payload: object, language = 'en') {
    const headers = { authorization, 'accept-language': language };
    const answer = await app.server.inject({ method: 'POST', url, headers, payload });
    return { status: answer.statusCode, body: answer.json<Told>() };
  }

  const evidence = (kind: string, content: object, extra: object = {}, language = 'en') =>
    ask('/v1/customers/number:C-1/evidence', { kind, source: 'a source', content, ...extra }, language);
  const messages = async (kind: string, content: object, language = 'en') =>
    (await evidence(kind, content, {}, language)).body.errors?.map(
      ({ pointer, message }) => `${pointer} ${message}`,
    );

  const statement = {
    ...{ id: 's-1', period: 'annual', from: '2024-01-01', until: '2024-12-31', filedOn: '2025-04-30' },
    ...{ currency: 'CNY', standard: 'cas' },
    amounts: { totalAssets: '100.00', totalLiabilities: '60.00', equity: '40.00' },
  };
  const statements = (change: object) => ({ statements: [{ ...statement, ...change }] });
  const litigation = { openCases: 1, closedCases: 0, enforcementCases: 0, dishonestDebtor: false };

  it('tells every fault of a content with what would be right', async () => {
    const wrong = statements({ period: 'week', standard: 'gaap', mood: 'good' });
    expect(await messages('financialStatements', wrong)).toEqual([
      '/content/statements/0/period must be one of annual, halfYear, quarter, month',
      '/content/statements/0/standard must be one of cas, us-gaap, ifrs, other',
      expect.stringMatching(/^\/content\/statements\/0\/mood is not a field here; there are id, period, /),
    ]);
    expect(
      await messages('litigation', { ...litigation, openCases: -1, dishonestDebtor: 'no' }, 'zh'),
    ).toEqual(['/content/openCases 必须是不小于 0 的整数', '/content/dishonestDebtor 必须是 true 或 false']);
  });

  it.each<[string, object, string]>([
    [
      'financialStatements',
      statements({ amounts: { totalAssets: '1' } }),
      '/content/statements/0/amounts/totalAssets',
    ],
    ['financialStatements', statements({ currency: 'RMB' }), '/content/statements/0/currency'],
    [
      'financialStatements',
      statements({ reported: [{ label: 'cash', amount: 'much' }] }),
      '/content/statements/0/reported/0/amount',
    ],
    ['financialStatements', statements({ reported: [null] }), '/content/statements/0/reported/0'],
    [
      'litigation',
      { ...litigation, amountAtStake: { amount: '1', currency: 'CNY' } },
      '/content/amountAtStake/amount',
    ],
    [
      'litigation',
      { ...litigation, amountAtStake: { amount: '1.00', currency: 'RMB' } },
      '/content/amountAtStake/currency',
    ],
    [
      'litigation',
      { ...litigation, amountAtStake: { amount: '-1.00', currency: 'CNY' } },
      '/content/amountAtStake/amount',
    ],
  ])('points into the body: %s with %j at %s', async (kind, content, pointer) => {
    const { status, body } = await evidence(kind, content);
    expect(status).toBe(422);
    expect(body.errors?.map((error) => error.pointer)).toEqual([pointer]);
  });

  it('takes an attachment only once it is kept', async () => {
    const contents = Buffer.from('%PDF-1.7 a court notice');
    const digest = createHash('sha256').update(contents).digest('hex');
    const attachment = { digest, name: 'notice.pdf', mediaType: 'application/pdf', bytes: contents.length };
    const missing = await evidence('litigation', litigation, { attachment });
    expect([missing.status, missing.body.code]).toEqual([404, 'attachment-not-found']);
    expect(missing.body.errors).toMatchObject([{ pointer: '/attachment/digest' }]);
    await app.server.inject({
      ...{ method: 'POST', url: '/v1/attachments', payload: contents },
      headers: { authorization, 'content-type': 'application/octet-stream' },
    });
    expect((await evidence('litigation', litigation, { attachment })).status).toBe(201);
  });

  it('takes statements to be about the end of their latest period, unless said', async () => {
    const content = {
      statements: [
        { ...statement, id: 's-2', from: '2023-01-01', until: '2023-12-31' },
        { ...statement, filedOn: '2025-04-30' },
      ],
    };
    const about = async (extra: object) => {
      const { body } = await evidence('financialStatements', content, extra);
      for await (const { data } of stores.eventStore.read(`investigation-${customerId}`)) {
        const { evidenceId, validOn } = data as { readonly evidenceId: string; readonly validOn: string };
        if (evidenceId === body.id) return validOn;
      }
      return undefined;
    };
    expect(await about({})).toBe('2024-12-31');
    expect(await about({ validOn: '2025-04-30' })).toBe('2025-04-30');
  });

  it('declares contents as objects', async () => {
    const { body } = await app.server.inject({ method: 'GET', url: '/docs-json' });
    const { components } = JSON.parse(body) as {
      readonly components: { readonly schemas: Record<string, { readonly properties: object }> };
    };
    const object = { type: 'object', additionalProperties: true };
    expect(components.schemas['EvidenceDto']?.properties).toMatchObject({ content: object });
    expect(components.schemas['CorrectionDto']?.properties).toMatchObject({
      statements: { type: 'array', items: object },
    });
  });

  it('takes every example of docs/evidence.md', async () => {
    const text = readFileSync(join(__dirname, '../../../../docs/evidence.md'), 'utf8');
    const { body } = await ask('/v1/customers/number:C-1/investigations', { reason: 'periodic' });
    await bringViewsUpToDate(stores);
    const examples = Array.from(text.matchAll(/^## (\w+)$[^]*?^```json$([^]*?)^```$/gm));
    expect(examples.map(([, kind]) => kind)).toEqual(evidenceKinds);
    for (const [, kind = '', json = ''] of examples) {
      const sent = { kind, source: 'a source', content: JSON.parse(json) as object };
      const { status, body: told } = await ask(`/v1/investigations/${String(body.id)}/evidence`, sent);
      expect([kind, status, told.errors]).toEqual([kind, 201, undefined]);
    }
  });
});
