import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { type Figure, inTemporaryFolder, median, say } from './measure.js';

const connections = 64;
const customers = 2_048;
const rounds = 3;
const seconds = 8;
const ports = { empty: 39_101, zixin: 39_102 };
const password = 'bench-password-1';

interface Load {
  readonly name: string;
  readonly emptyPath: string;
  path(index: number): string;
  body(index: number): object;
}

const money = (amount: string) => ({ amount, currency: 'CNY' });
const customer = (index: number) => `number:B-${index % customers}`;

const allLoads: readonly Load[] = [
  {
    name: 'payment command',
    emptyPath: '/payments',
    path: (index) => `/v1/customers/${customer(index)}/payments`,
    body: (index) => ({
      number: `P-${index}`,
      amount: money('12.50'),
      method: 'bank transfer',
      allocation: { mode: 'none' },
    }),
  },
  {
    name: 'order check that reserves',
    emptyPath: '/orders',
    path: (index) => `/v1/customers/${customer(index)}/orders`,
    body: (index) => ({ number: `O-${index}`, amount: money('1.00'), shipOn: '2027-01-01' }),
  },
  {
    name: 'order check that only asks',
    emptyPath: '/orders',
    path: (index) => `/v1/customers/${customer(index)}/order-checks`,
    body: () => ({ amount: money('1.00') }),
  },
];

/** Set to a folder to have a CPU profile of the product's server written there. */
const profileFolder = process.env['BENCH_PROFILE'];

async function started(
  script: string,
  env: Record<string, string>,
  execArgv: string[] = [],
): Promise<ChildProcess> {
  const child = fork(script, [], {
    execArgv,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
  });
  return child;
}

async function call(method: string, path: string, headers: Record<string, string>, body: object) {
  const answer = await fetch(`http://127.0.0.1:${ports.zixin}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Record<string, string>;
}

/** A service key, and customers with unlimited credit. */
async function prepare(): Promise<string> {
  const bearer = async (login: string) => {
    const { accessToken } = await call('POST', '/v1/session', {}, { login, password });
    return { authorization: `Bearer ${accessToken ?? ''}` };
  };
  const admin = await bearer('admin');
  const user = (login: string, roles: string[], kind = 'person') =>
    call('POST', '/v1/users', admin, {
      login,
      displayName: login,
      kind,
      roles,
      ...(kind === 'person' ? { password } : {}),
    });
  await user('analyst', ['analyst']);
  await user('first', ['committee']);
  await user('second', ['committee']);
  const { id: userId } = await user('orders', ['service'], 'service');
  const { key } = await call('POST', '/v1/api-keys', admin, { userId, label: 'bench' });
  const [analyst, first, second] = [await bearer('analyst'), await bearer('first'), await bearer('second')];
  let next = 0;
  const lane = async () => {
    while (next < customers) {
      const index = next++;
      await call('POST', '/v1/customers', analyst, { number: `B-${index}`, name: `Bench ${index}` });
      const proposal = { limit: { kind: 'UNLIMITED' }, reason: 'bench' };
      const path = `/v1/customers/number:B-${index}/limit-proposals`;
      const { proposalId } = await call('POST', path, analyst, proposal);
      for (const approver of [first, second]) {
        await call('POST', `/v1/proposals/${proposalId ?? ''}/approval`, approver, {});
      }
    }
  };
  await Promise.all(Array.from({ length: 32 }, lane));
  return key ?? '';
}

let sent = 0;

function fire(
  port: number,
  path: (index: number) => string,
  body: (index: number) => object,
  headers: Record<string, string>,
) {
  return autocannon({
    url: `http://127.0.0.1:${port}`,
    connections,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        setupRequest(request) {
          const index = sent++;
          return {
            ...request,
            path: path(index),
            headers: {
              'content-type': 'application/json',
              'idempotency-key': `k-${process.pid}-${index}`,
              ...headers,
            },
            body: JSON.stringify(body(index)),
          };
        },
      },
    ],
  });
}

async function compare(load: Load, key: string): Promise<readonly Figure[]> {
  const rates = { empty: [] as number[], zixin: [] as number[] };
  const p99 = { empty: [] as number[], zixin: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const empty = await fire(
      ports.empty,
      () => load.emptyPath,
      (index) => load.body(index),
      {},
    );
    const zixin = await fire(
      ports.zixin,
      (index) => load.path(index),
      (index) => load.body(index),
      { 'zixin-key': key },
    );
    if (empty.non2xx + zixin.non2xx > 0)
      throw new Error(`${load.name}: ${empty.non2xx} and ${zixin.non2xx} answers were not 2xx`);
    rates.empty.push(empty.requests.average);
    rates.zixin.push(zixin.requests.average);
    p99.empty.push(empty.latency.p99);
    p99.zixin.push(zixin.latency.p99);
  }
  return [
    { name: 'empty NestJS + Fastify POST, same DTO', value: median(rates.empty), unit: 'requests/s' },
    { name: load.name, value: median(rates.zixin), unit: 'requests/s' },
    { name: 'ratio', value: median(rates.zixin) / median(rates.empty), unit: '' },
    { name: 'p99 empty', value: median(p99.empty), unit: 'ms' },
    { name: `p99 ${load.name}`, value: median(p99.zixin), unit: 'ms' },
    { name: 'p99 ratio', value: median(p99.zixin) / median(p99.empty), unit: '' },
  ];
}

/** `which`: only the loads whose name contains it. */
export async function benchHttp(which = ''): Promise<void> {
  const loads = allLoads.filter(({ name }) => name.includes(which));
  await inTemporaryFolder(async (folder) => {
    const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));
    const empty = await started(script('./empty-server.js'), { PORT: String(ports.empty) });
    const zixin = await started(
      script('./zixin-server.js'),
      {
        ZIXIN_PORT: String(ports.zixin),
        ZIXIN_DATA: folder,
        ZIXIN_ADMIN_PASSWORD: password,
        ZIXIN_RATE_LIMIT: '1000000000',
        ZIXIN_LOG_LEVEL: 'warn',
      },
      profileFolder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`],
    );
    try {
      const key = await prepare();
      for (const load of loads)
        say(`HTTP, ${connections} connections: ${load.name}`, await compare(load, key));
    } finally {
      empty.kill();
      zixin.kill();
      await new Promise((resolve) => zixin.once('exit', resolve));
    }
  });
}
