import { password, type ServerProcess } from './server-process.js';

export interface Acknowledged {
  readonly number: string;
  readonly eventIds: readonly string[];
}

/** What writers sent: the answers they got, and the requests that were under way when the server died. */
export interface Sent {
  readonly acknowledged: Acknowledged[];
  readonly unanswered: Map<string, string>;
}

type Answer = Readonly<Record<string, unknown>>;

export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly status: number,
    text: string,
  ) {
    super(text);
  }
}

export async function call(
  base: string,
  method: string,
  path: string,
  body: object,
  headers: Record<string, string>,
): Promise<Answer> {
  const answer = await fetch(`${base}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const read = (await answer.json()) as Answer;
  if (!answer.ok)
    throw new Refused(answer.status, `${method} ${path}: ${answer.status} ${JSON.stringify(read)}`);
  return read;
}

/** A service key, and one customer for each writer; customers may be registered elsewhere than people. */
export async function prepareWriters(
  { base }: Pick<ServerProcess, 'base'>,
  writers: number,
  registry = base,
): Promise<string> {
  const { accessToken } = await call(base, 'POST', '/v1/session', { login: 'admin', password }, {});
  const admin = { authorization: `Bearer ${String(accessToken)}` };
  const user = { login: 'writers', displayName: 'Writers', kind: 'service', roles: ['service'] };
  const { id: userId } = await call(base, 'POST', '/v1/users', user, admin);
  const { key } = await call(base, 'POST', '/v1/api-keys', { userId, label: 'crash' }, admin);
  for (let writer = 0; writer < writers; writer += 1) {
    const customer = { number: `W-${writer}`, name: `Writer ${writer}` };
    await call(registry, 'POST', '/v1/customers', customer, {
      'zixin-key': String(key),
      'idempotency-key': `c-${writer}`,
    });
  }
  return String(key);
}

function pay(base: string, key: string, writer: string, number: string): Promise<Answer> {
  const body = { number, amount: { amount: '1.00', currency: 'CNY' }, allocation: { mode: 'none' } };
  const headers = { 'zixin-key': key, 'idempotency-key': number };
  return call(base, 'POST', `/v1/customers/number:${writer}/payments`, body, headers);
}

function note(sent: Sent, number: string, answer: Answer): void {
  const events = answer['events'] as readonly { readonly id: string }[];
  sent.acknowledged.push({ number, eventIds: events.map(({ id }) => id) });
  sent.unanswered.delete(number);
}

/** Each writer pays again and again until the server is gone. */
export async function writeUntilDeath(
  { base }: ServerProcess,
  key: string,
  writers: number,
  round: number,
  sent: Sent,
): Promise<void> {
  const write = async (writer: number) => {
    for (let count = 0; ; count += 1) {
      const number = `P-${round}-${writer}-${count}`;
      sent.unanswered.set(number, `W-${writer}`);
      try {
        note(sent, number, await pay(base, key, `W-${writer}`, number));
      } catch {
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
}

/** Sends what got no answer again, under the same keys. */
export async function repeatUnanswered({ base }: ServerProcess, key: string, sent: Sent): Promise<number> {
  const repeated = [...sent.unanswered];
  for (const [number, writer] of repeated) note(sent, number, await pay(base, key, writer, number));
  return repeated.length;
}
