import { noStream, WrongExpectedRevision } from '../event-store.js';
import { freshName, readAll, sampleEvent, sampleEvents } from './event-samples.js';
import type { OpenedEventStore } from './event-store-contract.js';

const awkward = {
  chinese: '上海锦华贸易有限公司',
  astral: '𠮷野家 🧾',
  combining: 'e\u0301 é',
  quotes: `"'\\/ \u0000 \u2028 \n\t`,
  numbers: [0, -1, 0.1, 1e21, Number.MAX_SAFE_INTEGER],
  nested: { b: [null, true, { a: {} }], a: '' },
};

/** Appending to and reading one stream. */
export function describeAppends(opened: () => OpenedEventStore): void {
  const store = () => opened().store;

  it('appends and reads back, revisions counted from 0', async () => {
    const stream = freshName('contract');
    const [first, ...rest] = sampleEvents('Noted', 3);
    if (!first) throw new Error('no sample');
    const one = await store().append(stream, noStream, [first]);
    const two = await store().append(stream, 0, rest);
    expect([one.revision, two.revision]).toEqual([0, 2]);
    const events = await readAll(store(), stream);
    expect(events.map(({ position: _, ...event }) => event)).toEqual(
      [first, ...rest].map((event, revision) => ({ ...event, stream, revision })),
    );
    expect(events[0]?.position).toBe(one.position);
    expect(events[2]?.position).toBe(two.position);
  });

  it('knows nothing of an unknown stream', async () => {
    expect(await readAll(store(), freshName('contract'))).toEqual([]);
  });

  it('reads from a revision to the end, also past it', async () => {
    const stream = freshName('contract');
    await store().append(stream, noStream, sampleEvents('Noted', 5));
    expect((await readAll(store(), stream, 3)).map(({ revision }) => revision)).toEqual([3, 4]);
    expect(await readAll(store(), stream, 5)).toEqual([]);
    expect(await readAll(store(), stream, 900)).toEqual([]);
  });

  it('reads a long stream whole and in order', async () => {
    const stream = freshName('contract');
    for (let at = 0; at < 2_500; at += 500) await store().append(stream, at - 1, sampleEvents('Noted', 500));
    const revisions = (await readAll(store(), stream)).map(({ revision }) => revision);
    expect(revisions).toEqual(Array.from({ length: 2_500 }, (_, index) => index));
  });

  it.each([
    ['nothing where events are', noStream],
    ['an older revision', 0],
    ['a later revision', 2],
    ['a revision far ahead', 100],
  ])('refuses an append that expects %s', async (_, expected) => {
    const stream = freshName('contract');
    await store().append(stream, noStream, sampleEvents('Noted', 2));
    const head = await store().head();
    const refused = store().append(stream, expected, [sampleEvent('Noted')]);
    await expect(refused).rejects.toBeInstanceOf(WrongExpectedRevision);
    await expect(refused).rejects.toMatchObject({ stream, expected, actual: 1 });
    expect(await readAll(store(), stream)).toHaveLength(2);
    expect(await store().head()).toBe(head);
  });

  it('refuses an append that expects events of an unknown stream', async () => {
    const stream = freshName('contract');
    const refused = store().append(stream, 0, [sampleEvent('Noted')]);
    await expect(refused).rejects.toBeInstanceOf(WrongExpectedRevision);
    await expect(refused).rejects.toMatchObject({ stream, expected: 0, actual: noStream });
    expect(await readAll(store(), stream)).toEqual([]);
  });

  it('refuses an append of nothing', async () => {
    await expect(store().append(freshName('contract'), noStream, [])).rejects.toBeInstanceOf(Error);
  });

  it('gives the first answer to the same append again, also when the stream went on', async () => {
    const stream = freshName('contract');
    await store().append(stream, noStream, [sampleEvent('Noted')]);
    const events = sampleEvents('Noted', 3);
    const first = await store().append(stream, 0, events);
    expect(await store().append(stream, 0, events)).toEqual(first);
    await store().append(stream, 3, [sampleEvent('Noted')]);
    expect(await store().append(stream, 0, events)).toEqual(first);
    expect(await readAll(store(), stream)).toHaveLength(5);
  });

  it('refuses a repeat whose first event differs, whose later one differs, or which goes on past the stream', async () => {
    const stream = freshName('contract');
    const [a, b] = sampleEvents('Noted', 2);
    if (!a || !b) throw new Error('no sample');
    await store().append(stream, noStream, [a, b]);
    for (const events of [
      [sampleEvent('Noted'), b],
      [a, sampleEvent('Noted')],
      [a, b, sampleEvent('Noted')],
    ]) {
      const refused = store().append(stream, noStream, events);
      await expect(refused).rejects.toBeInstanceOf(WrongExpectedRevision);
      expect((await readAll(store(), stream)).map(({ id }) => id)).toEqual([a.id, b.id]);
    }
  });

  it('does not take the same events at another revision for a repeat', async () => {
    const stream = freshName('contract');
    const events = sampleEvents('Noted', 2);
    await store().append(stream, noStream, events);
    await expect(store().append(stream, 0, events)).rejects.toBeInstanceOf(WrongExpectedRevision);
  });

  it('stores all events of an append or none', async () => {
    const stream = freshName('contract');
    const unstorable = { ...sampleEvent('Noted'), data: { amount: 10n } };
    const refused = store().append(stream, noStream, [sampleEvent('Noted'), unstorable]);
    await expect(refused).rejects.toBeInstanceOf(Error);
    expect(await readAll(store(), stream)).toEqual([]);
    expect(await store().append(stream, noStream, [sampleEvent('Noted')])).toMatchObject({ revision: 0 });
  });

  it('keeps awkward text and numbers exactly', async () => {
    const stream = freshName('contract');
    const event = sampleEvent('Noted', awkward);
    await store().append(stream, noStream, [event]);
    const [stored] = await readAll(store(), stream);
    expect(stored).toMatchObject({ id: event.id, meta: event.meta });
    expect(JSON.stringify(stored?.data)).toBe(JSON.stringify(awkward));
  });

  it('keeps a payload of half a million characters exactly', async () => {
    const stream = freshName('contract');
    const text = Array.from({ length: 50_000 }, (_, index) => `${index}贸易🧾`.padEnd(10)).join('');
    await store().append(stream, noStream, [sampleEvent('Noted', { text })]);
    const [stored] = await readAll(store(), stream);
    expect((stored?.data as { text: string }).text === text).toBe(true);
  });

  it('gives positions that grow with every event, whatever its stream', async () => {
    const streams = [freshName('contract'), freshName('contract')] as const;
    const positions: string[] = [];
    for (let revision = noStream; revision < 60; revision++)
      for (const stream of streams)
        positions.push((await store().append(stream, revision, [sampleEvent('Noted')])).position);
    expect([...positions].sort()).toEqual(positions);
    expect(new Set(positions).size).toBe(positions.length);
    expect(await store().head()).toBe(positions.at(-1));
  });

  it('lets exactly one of many writers win each revision of a stream', async () => {
    const stream = freshName('contract');
    const write = async (writer: number) => {
      let won = 0;
      for (let revision = noStream; revision < 9; revision++) {
        const event = sampleEvent('Noted', { writer });
        const wins = store().append(stream, revision, [event]);
        won += await wins.then(() => 1, onlyConflict);
      }
      return won;
    };
    const wins = await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)));
    expect(wins.reduce((a, b) => a + b, 0)).toBe(10);
    expect((await readAll(store(), stream)).map(({ revision }) => revision)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  it('takes one of two appends sent together at one revision', async () => {
    const stream = freshName('contract');
    const sent = [sampleEvent('Noted'), sampleEvent('Noted')];
    const results = await Promise.allSettled(sent.map((event) => store().append(stream, noStream, [event])));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await readAll(store(), stream)).toHaveLength(1);
  });

  it('takes an append sent twice at once for one', async () => {
    const stream = freshName('contract');
    const events = sampleEvents('Noted', 2);
    const send = () => store().append(stream, noStream, events);
    const [one, two] = await Promise.all([send(), send()]);
    expect(one).toEqual(two);
    expect(await readAll(store(), stream)).toHaveLength(2);
  });

  it('serves many streams at once', async () => {
    const streams = Array.from({ length: 40 }, () => freshName('contract'));
    await Promise.all(
      streams.map(async (stream) => {
        for (let revision = noStream; revision < 4; revision++)
          await store().append(stream, revision, [sampleEvent('Noted', { stream })]);
      }),
    );
    for (const stream of streams) {
      const events = await readAll(store(), stream);
      expect(events.map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4]);
      expect(events.every(({ data }) => (data as { stream: string }).stream === stream)).toBe(true);
    }
  });

  it('still has everything when it is opened again', async () => {
    const { reopen } = opened();
    if (!reopen) return;
    const stream = freshName('contract');
    const events = sampleEvents('Noted', 3);
    const first = await store().append(stream, noStream, events);
    const again = await reopen();
    expect((await readAll(again, stream)).map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    expect(await again.head()).toBe(first.position);
    expect(await again.append(stream, noStream, events)).toEqual(first);
    expect(await again.append(stream, 2, [sampleEvent('Noted')])).toMatchObject({ revision: 3 });
  });
}

function onlyConflict(error: unknown): number {
  expect(error).toBeInstanceOf(WrongExpectedRevision);
  return 0;
}
