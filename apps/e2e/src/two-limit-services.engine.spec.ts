import type { OrderHeld, OrderReserved } from '@zixin/credit-account';
import { openEventLog, type OpenEventStore } from '@zixin/platform';
import { committee, customerWithLimit, groupWithLimit } from './testing/credit-lines.js';
import { type DistributedHouse, missingEngines, openDistributedHouse } from './testing/distributed-house.js';
import { placeOrder, type Race, race, type RacedOrder } from './testing/order-race.js';
import { type Answer, type Caller, caller, loggedIn, serviceWithKey } from './testing/server.js';

const missing = missingEngines();
const needed = ['projector', 'query-service', 'investigation-service', 'limit-service'];
const members = ['G-1', 'G-2', 'G-3', 'G-4'];

type Verdict = OrderReserved['data'] | OrderHeld['data'];
interface Logged {
  readonly type: string;
  readonly data: Verdict;
}

/** Between 700.00 and 1,300.00 each. */
const ordersOf = (count: number, prefix: string, customers: readonly string[]): readonly RacedOrder[] =>
  Array.from({ length: count }, (_, index) => ({
    number: `${prefix}-${index}`,
    customer: String(customers[index % customers.length]),
    minor: 70_000 + ((index * 7_919) % 60_000),
  }));

const answersOf = ({ body }: Answer) => [body['verdict'], body['events']];

(missing ? describe.skip : describe)(`two limit-services, one of them killed${missing}`, () => {
  let house: DistributedHouse;
  let log: OpenEventStore;
  let people: readonly Caller[];
  let credentials: Readonly<Record<string, string>>;

  beforeAll(async () => {
    house = await openDistributedHouse(needed);
    log = await openEventLog({ scheme: 'esdb', url: String(house.environment['ZIXIN_EVENT_STORE']) });
    people = await committee(house.base);
    const admin = await loggedIn(house.base, 'admin');
    credentials = (await serviceWithKey(house.base, admin, 'order-entry')).credentials;
  }, 300_000);

  afterAll(async () => {
    await log?.close();
    await house?.close();
  }, 60_000);

  /** The orders through two instances, the second of which is killed when so many were answered. */
  async function raceAndKill(orders: readonly RacedOrder[], after: number): Promise<Race> {
    const second = await house.start('limit-service');
    await second.ready();
    const bases = [String(house.services.get('limit-service')?.base), second.base];
    const half = { after, then: () => void second.stop('SIGKILL') };
    const raced = await race({ orders, bases, atOnce: 32, credentials, half });
    expect(await second.exited).toBe(null);
    expect(raced.unanswered.length).toBeGreaterThan(0);
    expect(raced.answered.size + raced.unanswered.length).toBe(orders.length);
    return raced;
  }

  /** What got no answer again, twice: each time the same one. */
  async function repeat(unanswered: readonly RacedOrder[]): Promise<ReadonlyMap<string, Answer>> {
    const survivor = caller(String(house.services.get('limit-service')?.base), credentials);
    const answers = new Map<string, Answer>();
    for (const order of unanswered) {
      const [first, second] = [await placeOrder(survivor, order), await placeOrder(survivor, order)];
      expect(answersOf(second)).toEqual(answersOf(first));
      answers.set(order.number, first);
    }
    return answers;
  }

  async function verdicts(prefix: string): Promise<ReadonlyMap<string, readonly Logged[]>> {
    const found = new Map<string, Logged[]>();
    for await (const batch of log.subscribe({ after: null, signal: new AbortController().signal })) {
      for (const { type, data } of batch.events as readonly { type: string; data: unknown }[]) {
        if (type !== 'OrderReserved' && type !== 'OrderHeld') continue;
        const number = String((data as Verdict).number);
        if (number.startsWith(prefix))
          found.set(number, [...(found.get(number) ?? []), { type, data: data as Verdict }]);
      }
      if (batch.caughtUp) break;
    }
    return found;
  }

  /** Every order stands once in the log, as it was answered. Gives what is reserved, and the smallest order that is not. */
  async function compare(prefix: string, answers: ReadonlyMap<string, Answer>) {
    const logged = await verdicts(prefix);
    expect(logged.size).toBe(answers.size);
    let [reserved, smallestHeld] = [0, Infinity];
    for (const [number, answer] of answers) {
      const all = logged.get(number) ?? [];
      const type = answer.body['verdict'] === 'reserved' ? 'OrderReserved' : 'OrderHeld';
      expect([number, answer.status, all.map((one) => one.type)]).toEqual([number, 201, [type]]);
      const { minor } = (all[0] as Logged).data.amount;
      if (type === 'OrderReserved') reserved += minor;
      else smallestHeld = Math.min(smallestHeld, minor);
    }
    return { reserved, smallestHeld };
  }

  it('never reserve more than the limit, and each order once: 200 orders of one customer', async () => {
    const limit = 10_000_000;
    await customerWithLimit(people, 'C-001', '100000.00');
    const { answered, unanswered } = await raceAndKill(ordersOf(200, 'one', ['C-001']), 60);
    const answers = new Map([...answered, ...(await repeat(unanswered))]);
    const { reserved, smallestHeld } = await compare('one', answers);
    expect(reserved).toBeLessThanOrEqual(limit);
    // Nothing is set aside for nobody: what is held would not fit.
    expect(limit - reserved).toBeLessThan(smallestHeld);
  }, 120_000);

  it('never reserve more than the limit of a group: 100 orders of its four members', async () => {
    const limit = 5_000_000;
    for (const number of members) await customerWithLimit(people, number, '1000000.00');
    const group = await groupWithLimit(people, members, '50000.00');
    const { answered, unanswered } = await raceAndKill(ordersOf(100, 'group', members), 30);
    const answers = new Map([...answered, ...(await repeat(unanswered))]);
    const { reserved } = await compare('group', answers);
    expect(reserved).toBeGreaterThan(0);
    expect(reserved).toBeLessThanOrEqual(limit);
    const { body } = await (people[0] as Caller).get(`/v1/groups/${group}`);
    expect(body).toMatchObject({ use: { amount: (reserved / 100).toFixed(2) } });
  }, 120_000);
});
