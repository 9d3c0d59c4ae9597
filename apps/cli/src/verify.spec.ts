import type { StoredEvent } from '@zixin/kernel';
import { FoundWrong } from './output.js';
import { customerId, decidedHouse, emptyHouse } from './policy/testing/house-session.js';
import type { Session } from './session.js';
import { verify } from './verify.js';

let printed: string;
let noticed: string;
beforeEach(() => {
  [printed, noticed] = ['', ''];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => (printed += String(text)) !== '');
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => (noticed += String(text)) !== '');
});
afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
});

async function logOf({ eventStore }: Session['stores']): Promise<readonly StoredEvent[]> {
  const stop = new AbortController();
  const log: StoredEvent[] = [];
  for await (const { events, caughtUp } of eventStore.subscribe({ after: null, signal: stop.signal })) {
    log.push(...events);
    if (caughtUp) stop.abort();
  }
  return log;
}

/** The house with the amount of its small order changed behind the back of the program. */
async function forgedHouse(): Promise<Session> {
  const [original, forged] = [await decidedHouse(), emptyHouse()];
  for (const event of await logOf(original.stores)) {
    const { stream, revision, type, data } = event;
    const text = JSON.stringify(data);
    const told = type === 'OrderReserved' ? text.replaceAll('"minor":3000000', '"minor":2000000') : text;
    await forged.stores.eventStore.append(stream, revision - 1, [
      { ...event, data: JSON.parse(told) as object },
    ]);
  }
  return forged;
}

/** Adds streams of one event each that does not match its hash. */
async function spoiled(house: Session, streams: number): Promise<Session> {
  const [event] = await logOf((await decidedHouse()).stores);
  for (let index = 0; index < streams; index += 1)
    await house.stores.eventStore.append(`copy-${index}`, -1, [{ ...event!, id: `copy-${index}` }]);
  return house;
}

const account = `creditAccount-${customerId}`;
const changed = {
  ...{ kind: 'chain', stream: account, revision: 4, type: 'OrderReserved' },
  problem: 'its content does not match its hash',
};
const exposure = {
  ...{ kind: 'decision', stream: account, revision: 5, type: 'OrderHeld' },
  ...{ figure: 'check.exposure.minor', stored: 3_000_000, recomputed: 2_000_000 },
  problem: 'check.exposure.minor: stored 3000000, recomputed 2000000',
};

describe('zixin verify', () => {
  it('counts the decisions of each kind when nothing differs, and ends with the time it took', async () => {
    await verify(await decidedHouse(), { json: false });
    expect(printed).toContain('36 events of 13 streams verified: every hash chain is whole');
    expect(printed).toContain('3 decisions about 1 customers recomputed: no figure differs');
    for (const type of ['CreditScored', 'OrderReserved', 'OrderHeld'])
      expect(printed).toMatch(new RegExp(`${type}\\W+1\\W`));
    expect(printed).toMatch(/\nTook \d+\.\d s\n$/);
    expect(noticed).toBe('');
  });

  it('says so when there are no decisions', async () => {
    await verify(emptyHouse(), { json: false });
    expect(printed).toMatch(/^0 events of 0 streams verified.*; there are no decisions\nTook/);
  });

  it('names every finding and fails', async () => {
    await expect(verify(await forgedHouse(), { json: false })).rejects.toThrow(FoundWrong);
    expect(printed).toContain(' faults in 36 events');
    for (const { problem, type } of [changed, exposure])
      expect(printed.split('\n').filter((line) => line.includes(problem))).toEqual([
        expect.stringContaining(type),
      ]);
    expect(printed).toMatch(/\nTook \d+\.\d s\n$/);
  });

  it('says how many faults are not listed', async () => {
    await expect(verify(await spoiled(emptyHouse(), 1_008), { json: false })).rejects.toThrow(FoundWrong);
    expect(printed).toContain('1008 faults in 1008 events');
    expect(printed).toContain('… and 8 more');
  });

  it('gives one JSON document, the damage of the file first, and exits with 1', async () => {
    const house = await forgedHouse();
    const eventStore = { ...house.stores.eventStore, damage: () => 'row 5 missing from index' };
    await verify({ ...house, stores: { ...house.stores, eventStore } }, { json: true });
    const { faults, ...counts } = JSON.parse(printed) as { readonly faults: readonly unknown[] };
    expect(counts).toEqual({
      ...{ ok: false, events: 36, streams: 13, customers: 1, moreFaults: 0 },
      decisions: { CreditScored: 1, OrderReserved: 1, OrderHeld: 1 },
      seconds: expect.any(Number) as number,
    });
    expect(faults[0]).toEqual({ stream: 'events.db', revision: null, problem: 'row 5 missing from index' });
    expect(faults.slice(1, 3)).toEqual(
      [changed, exposure].map((one) => expect.objectContaining(one) as unknown),
    );
    expect([process.exitCode, noticed]).toEqual([1, '']);
  });

  it('proves one customer alone', async () => {
    const house = await spoiled(await decidedHouse(), 1);
    await expect(verify(house, { json: false })).rejects.toThrow(FoundWrong);
    printed = '';
    await verify(house, { json: false, customer: 'number:C-1' });
    expect(printed).toContain('3 decisions about 1 customers recomputed: no figure differs');
    await expect(verify(house, { json: false, customer: 'number:C-2' })).rejects.toMatchObject({
      code: 'customer-not-found',
    });
  });

  it('says how far it is every second on standard error, and there nothing else beside JSON', async () => {
    const house = await spoiled(emptyHouse(), 3_000);
    let now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => (now += 600));
    await verify(house, { json: true });
    expect(noticed.split('\n')).toEqual([
      'hash chains: 2000 of 3000 events, 1 s',
      'decisions: 0 of 0 recomputed, 2 s',
      '',
    ]);
    expect(JSON.parse(printed)).toMatchObject({ ok: false, moreFaults: 2_000, seconds: 3 });
  });
});
