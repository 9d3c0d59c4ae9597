import type { Collection } from '@zixin/kernel';
import { createInMemoryReadStore } from '@zixin/kernel/testing';
import { ownCollections } from './partition-stores.js';

const states: Collection = { name: 'process_x', version: 1, fields: ['wakeOn'], indexes: ['wakeOn'] };

describe('the process states of a partition', () => {
  it('are not found, woken or written over by those of another', async () => {
    const store = createInMemoryReadStore();
    const [first, second] = [ownCollections(store, 0), ownCollections(store, 1)];
    const save = (own: typeof first, source: string, doc: string) =>
      own.write([
        {
          collection: states,
          documents: [{ key: 'c-1', doc, fields: { wakeOn: '2026-03-02' }, source, position: '1' }],
          checkpoint: { source, from: null, position: '1' },
        },
      ]);
    await save(first, 'journal/0', 'mine');
    const due = { where: [{ field: 'wakeOn', atMost: '2026-03-02' }], limit: 10 };
    expect([
      (await first.find(states, due)).items.length,
      (await second.find(states, due)).items.length,
    ]).toEqual([1, 0]);
    await save(second, 'journal/1', 'another');
    expect([await first.get(states, 'c-1'), await second.get(states, 'c-1')]).toEqual(['mine', 'another']);
    expect(await first.checkpoints(states)).toEqual({ 'journal/0': '1' });
    expect([...(await second.load(states, ['c-1'])).keys()]).toEqual(['c-1']);
  });
});
