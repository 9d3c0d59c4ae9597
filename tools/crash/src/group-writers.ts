import type { ServerProcess } from './server-process.js';
import { call } from './writers.js';

export interface Step {
  readonly key: string;
  readonly path: string;
  readonly body: object;
}

/** Requests that were under way when the server died, in the order they were sent. */
export type Unanswered = Map<string, Step>;

const cny = (minor: number) => ({ amount: (minor / 100).toFixed(2), currency: 'CNY' });

function send({ base }: ServerProcess, key: string, { key: idempotency, path, body }: Step) {
  return call(base, 'POST', path, body, { 'zixin-key': key, 'idempotency-key': idempotency });
}

/** Orders of 1.00 to 90.00; of three one is cancelled, one paid for, and one raised. */
export function* stepsOf(round: number, writer: number): Generator<Step> {
  const customer = `/v1/customers/number:W-${writer}`;
  for (let count = 0; ; count += 1) {
    const name = `O-${round}-${writer}-${count}`;
    const amount = 100 + ((writer * 7_919 + count * 104_729) % 8_900);
    yield { key: name, path: `${customer}/orders`, body: { number: name, amount: cny(amount) } };
    const order = `/v1/orders/number:${name}`;
    if (count % 3 === 0)
      yield { key: `c-${name}`, path: `${order}/cancellation`, body: { reason: 'not wanted' } };
    if (count % 3 === 1) {
      const body = { number: `P-${name}`, amount: cny(amount), allocation: { mode: 'none' } };
      yield { key: `p-${name}`, path: `${customer}/payments`, body };
    }
    if (count % 3 === 2)
      yield { key: `a-${name}`, path: `${order}/amendments`, body: { amount: cny(amount + 500) } };
  }
}

interface Ordering {
  readonly writers: number;
  readonly round: number;
  killed(): boolean;
  onAnswer(): void;
}

/** Each writer orders, cancels, pays and changes until the server is killed. */
export async function orderUntilDeath(
  server: ServerProcess,
  key: string,
  { writers, round, killed, onAnswer }: Ordering,
  unanswered: Unanswered,
): Promise<void> {
  const write = async (writer: number) => {
    for (const step of stepsOf(round, writer)) {
      unanswered.set(step.key, step);
      try {
        await send(server, key, step);
      } catch (error) {
        if (!killed()) throw error;
        return;
      }
      unanswered.delete(step.key);
      onAnswer();
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
}

/** Sends what got no answer again, but only half of it: of the rest nobody will ever hear again. */
export async function repeatHalf(
  server: ServerProcess,
  key: string,
  unanswered: Unanswered,
): Promise<number> {
  const repeated = [...unanswered.values()].filter((_, at) => at % 2 === 0);
  unanswered.clear();
  for (const step of repeated) await send(server, key, step);
  return repeated.length;
}
