import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describedFetch } from './described-answers.js';

export const root = join(__dirname, '../../../..');
export const adminPassword = 'correct-horse-battery';

export interface Server {
  readonly base: string;
  readonly process: ChildProcess;
  /** Everything printed so far. */
  output(): string;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** Starts the built product on a free port, as `npm start` does, and waits until it is ready. */
export async function startServer(data: string, env: Readonly<Record<string, string>> = {}): Promise<Server> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const settings = {
    ZIXIN_DATA: data,
    ZIXIN_PORT: String(port),
    ZIXIN_ADMIN_PASSWORD: adminPassword,
    ...env,
  };
  const child = spawn(process.execPath, [join(root, 'apps/zixin/dist/main.js')], {
    env: { PATH: process.env['PATH'] ?? '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const server: Server = {
    base,
    process: child,
    output: () => printed,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return exited;
    },
  };
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}: ${printed}`);
    const ready = await fetch(`${base}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return server;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Caller {
  send(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

/** Somebody who calls the API with these credentials. */
export function caller(base: string, credentials: Readonly<Record<string, string>> = {}): Caller {
  const send: Caller['send'] = async (method, path, body, headers = {}) => {
    const request = new Request(`${base}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...credentials,
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const answer = await describedFetch(request);
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      body: (text === '' ? {} : JSON.parse(text)) as Answer['body'],
    };
  };
  return {
    send,
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body = {}, headers = {}) => send('POST', path, body, headers),
  };
}

const patienceMillis = 90_000;

/** The same caller, who asks again when told to while views are behind. */
export function patient({ send: once }: Caller): Caller {
  const send: Caller['send'] = async (...request) => {
    for (const until = Date.now() + patienceMillis; ;) {
      const answer = await once(...request);
      if (answer.body['code'] !== 'view-behind' || Date.now() > until) return answer;
      await sleep(Number(answer.headers.get('retry-after')) * 1_000);
    }
  };
  return {
    send,
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body = {}, headers = {}) => send('POST', path, body, headers),
  };
}

export async function loggedIn(base: string, login: string, password = adminPassword): Promise<Caller> {
  const { body } = await caller(base).post('/v1/session', { login, password });
  return caller(base, { authorization: `Bearer ${String(body['accessToken'])}` });
}

/** Invites a person with one role and logs them in. */
export async function person(base: string, admin: Caller, login: string, role: string): Promise<Caller> {
  await admin.post('/v1/users', {
    login,
    displayName: login,
    kind: 'person',
    password: adminPassword,
    roles: [role],
  });
  return loggedIn(base, login);
}

/** A service with a key. */
export async function serviceWithKey(
  base: string,
  admin: Caller,
  login: string,
): Promise<{
  readonly caller: Caller;
  readonly credentials: Readonly<Record<string, string>>;
  readonly keyId: string;
}> {
  const { body: user } = await admin.post('/v1/users', {
    login,
    displayName: login,
    kind: 'service',
    roles: ['service'],
  });
  const { body: key } = await admin.post('/v1/api-keys', { userId: user['id'], label: login });
  const credentials = { 'zixin-key': String(key['key']) };
  return { caller: caller(base, credentials), credentials, keyId: String(key['id']) };
}
