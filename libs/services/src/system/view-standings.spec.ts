import type { View } from '@zixin/kernel';
import { createInMemoryReadStore } from '@zixin/kernel/testing';
import { viewStandings } from './view-standings.js';

const view = (name: string, version: number) =>
  ({ name, version, key: () => name, on: {}, fields: {}, indexes: [] }) as unknown as View<object, never>;
const collection = (name: string, version: number) => ({ name, version, fields: [], indexes: [] });

it('says of every view its versions, and how far it is behind the end of the log', async () => {
  const store = createInMemoryReadStore();
  const at = (name: string, source: string, position: string) =>
    store.write([
      { collection: collection(name, 2), documents: [], checkpoint: { source, from: null, position } },
    ]);
  await at('orders', 'log', '0000000000000007');
  await at('groups', 'journal/3', '0000000000000004');
  await store.promote(collection('orders', 2));
  const views = ['orders', 'groups', 'ratings'].map((name) => view(name, 2));
  expect(await viewStandings(store, views, '0000000000000010')).toEqual([
    {
      ...{ name: 'orders', version: 2, live: 2 },
      positions: [{ source: 'log', position: '0000000000000007', behind: 3 }],
    },
    {
      ...{ name: 'groups', version: 2, live: null },
      positions: [{ source: 'journal/3', position: '0000000000000004', behind: null }],
    },
    { name: 'ratings', version: 2, live: null, positions: [] },
  ]);
});
