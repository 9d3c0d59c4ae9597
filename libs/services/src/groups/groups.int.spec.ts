import { decodePosition, encodePosition } from '@zixin/contracts';
import { createInMemoryEventStore, createInMemoryReadStore } from '@zixin/kernel/testing';
import { type App, createApp, type Directory, systemClock } from '@zixin/platform';
import { memoryBlobs, memorySecretStore } from '@zixin/platform/testing';
import { LimitsController } from '../accounts/limits.controller.js';
import { createServices } from '../composition/services.js';
import { bringViewsUpToDate } from '../composition/views-up-to-date.js';
import { CustomersController } from '../customers/customers.controller.js';
import { serviceModule } from '../modules.js';
import { OrdersController } from '../orders/orders.controller.js';
import { CustomerReadsController } from '../queries/customer-reads.controller.js';
import { GroupsController } from './groups.controller.js';

const people = ['wang', 'li', 'chen'];
const directory: Directory = {
  person: (login) => (people.includes(login) ? { userId: login, active: true } : null),
  principal: (id) => ({ id, kind: 'person', roles: ['committee'], scopes: null, displayName: id }),
  key: () => null,
};
const password = 'a password to test with';
const cny = (amount: string) => ({ amount, currency: 'CNY' });
const amountOf = (amount: string) => ({ kind: 'AMOUNT', amount: cny(amount) });

type Body = Readonly<Record<string, unknown>>;

describe('groups over HTTP', () => {
  const clock = systemClock('Asia/Shanghai');
  const stores = { eventStore: createInMemoryEventStore(), readStore: createInMemoryReadStore() };
  const tokens: Record<string, string> = {};
  let app: App;
  const today = () => clock.dateAt(clock.now());
  let groupId = '';
  let beforeJoining = '';
  let beforeLimit = '';

  beforeAll(async () => {
    const secrets = memorySecretStore();
    const secret = 'a secret of at least thirty-two characters';
    const service = createServices({
      blobs: memoryBlobs(),
      ...{ ...stores, secrets, secret, clock, houseCurrency: 'CNY' },
      views: { waitFor: () => Promise.resolve(true) },
    });
    const writing = [GroupsController, CustomersController, LimitsController, OrdersController];
    const controllers = [...writing, CustomerReadsController];
    app = await createApp(serviceModule(controllers, service), {
      settings: { port: 0, host: '127.0.0.1', rateLimit: 1_000, logLevel: 'silent', trustProxy: null },
      ...{ secret, secrets, clock, directory },
      views: { current: () => null, waitFor: () => Promise.resolve(true) },
      positionTokens: { encode: encodePosition, decode: decodePosition },
      passwordCost: { logN: 8, r: 8, p: 1 },
    });
    const { sessions } = app.platform;
    for (const login of people) {
      await sessions.setPassword(login, password);
      tokens[login] = (await sessions.login(login, password, 'test')).accessToken;
    }
  });

  afterAll(() => app.close());

  async function ask(method: 'GET' | 'POST', url: string, payload?: Body, login = 'wang') {
    const headers = { authorization: `Bearer ${tokens[login] ?? ''}` };
    const answer = await app.server.inject({ method, url, headers, ...(payload ? { payload } : {}) });
    return { status: answer.statusCode, body: answer.json<Body & { id: string }>() };
  }

  /** Now, and what comes after is later. */
  async function momentNow(): Promise<string> {
    const now = clock.now();
    await new Promise((resolve) => setTimeout(resolve, 2));
    return now;
  }

  async function twice(proposal: string, path: string) {
    await bringViewsUpToDate(stores);
    for (const login of ['li', 'chen']) await ask('POST', path.replace('{id}', proposal), {}, login);
  }

  async function customer(number: string): Promise<void> {
    await ask('POST', '/v1/customers', { number, name: number });
    const asked = { limit: amountOf('1000000.00'), reason: 'asked for' };
    const { body } = await ask('POST', `/v1/customers/number:${number}/limit-proposals`, asked);
    await twice(String(body['proposalId']), '/v1/proposals/{id}/approval');
  }

  it('a group is formed, joined, limited by two people, and bounds the orders of its members', async () => {
    for (const number of ['C-1', 'C-2']) await customer(number);
    const formed = await ask('POST', '/v1/groups', { name: 'Harbour' });
    beforeJoining = await momentNow();
    expect(formed.status).toBe(201);
    groupId = formed.body.id;
    for (const number of ['C-1', 'C-2']) {
      const joined = await ask('POST', `/v1/groups/${groupId}/members`, { customer: `number:${number}` });
      expect(joined.status).toBe(201);
    }
    beforeLimit = await momentNow();
    const asked = { limit: amountOf('1000.00'), reason: 'asked for' };
    const { body } = await ask('POST', `/v1/groups/${groupId}/limit-proposals`, asked);
    const approval = `/v1/groups/${groupId}/limit-proposals/${String(body['proposalId'])}/approval`;
    const decided = { outcome: 'approved', proposal: { approvedBy: 'li' } };
    expect((await ask('POST', approval, {}, 'li')).body).toMatchObject(decided);
    const late = { outcome: 'approved', proposal: null, reason: 'decided-already' };
    expect((await ask('POST', approval, {}, 'chen')).body).toMatchObject(late);
    const order = (number: string, amount: string) =>
      ask('POST', `/v1/customers/number:${number}/orders`, { amount: cny(amount) });
    expect((await order('C-1', '600.00')).body).toMatchObject({ verdict: 'reserved' });
    expect((await order('C-2', '400.01')).body).toMatchObject({
      verdict: 'held',
      reasons: [{ code: 'group-limit-exceeded', figures: { shortfall: cny('0.01') } }],
    });
  });

  it('an order check shows what the group says, and takes nothing', async () => {
    const check = { amount: cny('500.00') };
    const { body } = await ask('POST', '/v1/customers/number:C-2/order-checks', check);
    expect(body).toMatchObject({
      verdict: 'held',
      reasons: [{ code: 'group-limit-exceeded' }],
      group: { groupId, accepted: false, headroom: cny('400.00'), shortfall: cny('100.00') },
    });
    const fits = await ask('POST', '/v1/customers/number:C-2/order-checks', { amount: cny('400.00') });
    expect(fits.body).toMatchObject({ verdict: 'reserved', group: { accepted: true } });
    for (const amount of ['0.00', '-5.00'])
      expect(
        await ask('POST', '/v1/customers/number:C-2/order-checks', { amount: cny(amount) }),
      ).toMatchObject({ status: 422, body: { code: 'amount-not-positive' } });
  });

  it('shows use, headroom and what is reserved', async () => {
    const { status, body } = await ask('GET', `/v1/groups/${groupId}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ id: groupId, name: 'Harbour', limit: amountOf('1000.00') },
      ...{ use: cny('600.00'), headroom: cny('400.00'), proposals: [] },
      members: [{ customer: { number: 'C-1' } }, { customer: { number: 'C-2' } }],
      reservations: [{ amount: cny('600.00'), status: 'confirmed' }],
    });
    await bringViewsUpToDate(stores);
    const list = await ask('GET', '/v1/groups');
    expect(list.body['items']).toMatchObject([
      { id: groupId, members: 2, use: cny('600.00'), headroom: cny('400.00') },
    ]);
  });

  it('is on the file of its members, now and as known then', async () => {
    const own = { id: groupId, name: 'Harbour', currency: 'CNY', limit: amountOf('1000.00') };
    const file = async (query = '') => {
      const { body } = await ask('GET', `/v1/customers/number:C-1/credit-file${query}`);
      return (body['accounts'] as readonly Body[])[0]?.['group'];
    };
    const used = { use: cny('600.00'), headroom: cny('400.00') };
    expect(await file()).toEqual({ ...own, ...used });
    expect(await file(`?asOf=${today()}`)).toEqual({ ...own, ...used });
    expect(await file(`?knownAt=${beforeLimit}`)).toMatchObject({ name: 'Harbour', limit: null });
    expect(await file(`?knownAt=${beforeJoining}`)).toBeNull();
  });

  it('is told as of a date and as known at an instant', async () => {
    expect((await ask('GET', `/v1/groups/${groupId}?asOf=${today()}`)).body).toMatchObject({
      ...{ id: groupId, limit: amountOf('1000.00'), use: cny('600.00') },
      members: [{ customer: { number: 'C-1' } }, { customer: { number: 'C-2' } }],
    });
    const before = await ask('GET', `/v1/groups/${groupId}?knownAt=${beforeLimit}`);
    expect(before.body).toMatchObject({ limit: null, use: cny('0.00'), headroom: null });
    expect(await ask('GET', `/v1/groups/${groupId}?asOf=2020-01-01`)).toMatchObject({ status: 404 });
  });

  it('is not joined twice', async () => {
    const again = await ask('POST', `/v1/groups/${groupId}/members`, { customer: 'number:C-1' });
    expect(again).toMatchObject({ status: 409, body: { code: 'member-already' } });
    expect((await ask('GET', `/v1/groups/${groupId}`)).body['members']).toHaveLength(2);
  });

  it('an account is in one group, and leaves when nothing of it waits', async () => {
    const other = await ask('POST', '/v1/groups', { name: 'Hills' });
    const path = `/v1/groups/${other.body.id}/members`;
    const taken = await ask('POST', path, { customer: 'number:C-2' });
    expect(taken).toMatchObject({ status: 409, body: { code: 'member-elsewhere' } });
    const { body } = await ask('GET', `/v1/groups/${groupId}`);
    const accounts = (body['members'] as readonly { readonly accountId: string }[]).map(
      (one) => one.accountId,
    );
    const removal = (account = '') =>
      ask('POST', `/v1/groups/${groupId}/members/${account}/removal`, { reason: 'sold' });
    expect(await removal(accounts[0])).toMatchObject({ status: 409, body: { code: 'reservations-open' } });
    expect(await removal(accounts[1])).toMatchObject({ status: 200 });
    expect(await ask('POST', path, { customer: 'number:C-2' })).toMatchObject({ status: 201 });
  });

  it('is told on the timeline of its members that they joined and left, and of no other', async () => {
    await bringViewsUpToDate(stores);
    const types = 'types=GroupMemberAdded,GroupMemberRemoved';
    const told = async (number: string, query = '') => {
      const { body } = await ask('GET', `/v1/customers/number:${number}/events?${types}${query}`);
      return (body['items'] as readonly { readonly text: string }[]).map(({ text }) => text);
    };
    const joined = (number: string, group: string) =>
      `Account ${number} joined the credit group ${group} with an exposure of 0.00 CNY.`;
    expect(await told('C-1')).toEqual([joined('C-1', 'Harbour')]);
    expect(await told('C-2')).toEqual([
      joined('C-2', 'Hills'),
      'Account C-2 left the credit group Harbour. Reason: sold.',
      joined('C-2', 'Harbour'),
    ]);
    expect(await told('C-2', `&knownAt=${beforeLimit}`)).toEqual([joined('C-2', 'Harbour')]);
    expect(await told('C-2', `&knownAt=${beforeJoining}`)).toEqual([]);
    const first = await ask('GET', `/v1/customers/number:C-2/events?${types}&limit=1`);
    expect(await told('C-2', `&limit=1&cursor=${String(first.body['next'])}`)).toEqual([
      'Account C-2 left the credit group Harbour. Reason: sold.',
    ]);
  });

  it('refuses in words what it does not know', async () => {
    expect(await ask('GET', '/v1/groups/none')).toMatchObject({
      status: 404,
      body: { code: 'group-not-found' },
    });
    const asked = { customer: 'number:C-1' };
    expect(await ask('POST', '/v1/groups/none/members', asked)).toMatchObject({ status: 404 });
    const declined = await ask('POST', `/v1/groups/${groupId}/limit-proposals/none/decline`, { reason: 'x' });
    expect(declined.status).toBeGreaterThanOrEqual(400);
    expect(await ask('POST', `/v1/groups/${groupId}/revaluation`, {})).toMatchObject({ status: 200 });
  });
});
