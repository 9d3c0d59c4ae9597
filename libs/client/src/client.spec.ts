import { createZixinClient, idempotent, type ZixinClientOptions } from './client.js';
import { answered, ZixinProblem } from './problem.js';

const customer = 'number:C-001';
const payment = { amount: { amount: '1.00', currency: 'CNY' } };

/** A client whose calls are answered in turn, and the requests it sent. */
function talking(options: Partial<ZixinClientOptions>, ...answers: readonly Response[]) {
  const sent: Request[] = [];
  const left = [...answers];
  const client = createZixinClient({
    baseUrl: 'http://zixin.test/',
    ...options,
    fetch: async (request) => {
      sent.push(request);
      return left.shift() ?? Response.json({});
    },
  });
  const pay = (more = {}) =>
    client.POST('/v1/customers/{customer}/payments', {
      params: { path: { customer } },
      body: payment,
      ...more,
    });
  const read = () => client.GET('/v1/customers/{customer}', { params: { path: { customer } } });
  const header = (name: string) => sent.map(({ headers }) => headers.get(name));
  return { client, sent, pay, read, header };
}
const at = (position: string) => Response.json({}, { headers: { 'Zixin-Position': position } });

describe('the client', () => {
  it('calls by path, with the credentials of now', async () => {
    let count = 0;
    const { sent, read, header } = talking({ token: () => `t${++count}`, language: 'zh-CN' });
    await read();
    await read();
    expect(sent.map(({ url }) => url)[0]).toBe('http://zixin.test/v1/customers/number%3AC-001');
    expect(header('authorization')).toEqual(['Bearer t1', 'Bearer t2']);
    expect(header('accept-language')[0]).toBe('zh-CN');
  });

  it('keys what a service changes, anew or as told', async () => {
    const { pay, read, header } = talking({ key: 'zk_1' });
    await pay();
    await pay(idempotent('p-1'));
    await read();
    expect(header('zixin-key')).toEqual(['zk_1', 'zk_1', 'zk_1']);
    expect(header('idempotency-key')).toEqual([expect.stringMatching(/^[\da-f-]{36}$/), 'p-1', null]);
  });

  it('reads what it wrote', async () => {
    const { client, pay, read, header } = talking({ token: 't' }, at('c~2'), at('d~1'), at('c~9'));
    await pay();
    await pay();
    await read();
    client.written.add('e~5');
    await read();
    expect(header('zixin-after')).toEqual([null, null, 'c~2, d~1', 'c~2, d~1, e~5']);
  });

  it('gives problems as they are, or throws them', async () => {
    const problem = {
      ...{ type: 'urn:zixin:problem:x', title: 'Refused', status: 422, code: 'x', detail: 'no' },
      errors: [
        { pointer: '/amount', rule: 'money', message: 'must be an amount' },
        { pointer: '/dueOn', rule: 'calendar-date', message: 'must be a day' },
      ],
    };
    const refused = () => Response.json(problem, { status: 422 });
    const { read } = talking({ token: 't' }, refused(), refused(), new Response('<html>', { status: 502 }));
    expect((await read()).error).toEqual(problem);
    const thrown = await answered(read()).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(ZixinProblem);
    expect(thrown).toMatchObject({ status: 422, code: 'x', problem: { errors: problem.errors } });
    expect((thrown as ZixinProblem).message.split('\n')).toEqual([
      'x: no',
      '  /amount (money): must be an amount',
      '  /dueOn (calendar-date): must be a day',
    ]);
    await expect(answered(read())).rejects.toMatchObject({ status: 502, code: 'http-502' });
  });

  it('gives the data of what went well', async () => {
    const { read } = talking({ token: 't' }, Response.json({ number: 'C-001' }));
    expect(await answered(read())).toEqual({ number: 'C-001' });
  });
});
