import { openEventStoreDb } from './event-store.js';
import { contractTests } from './testing/contract-tests.js';
import type { EventStoreDouble } from './testing/event-store-double.js';
import { startDouble } from './testing/event-store-double.js';

const races = [
  'lets exactly one of many writers win each revision of a stream',
  'takes one of two appends sent together at one revision',
  'takes an append sent twice at once for one',
  'refuses an append that expects an older revision',
  'gives the first answer to the same append again, also when the stream went on',
];

let double: EventStoreDouble;
beforeAll(async () => {
  double = await startDouble();
});
afterAll(() => double.stop());

const tests = contractTests(async () => {
  const store = openEventStoreDb(double.url);
  return { store, close: () => store.close() };
});
const contractTest = (name: string) =>
  tests.get(name) ?? (() => Promise.reject(new Error(`no test "${name}"`)));

describe.each(races)('the contract test "%s"', (name) => {
  afterEach(() => {
    double.log.checkRevisions = true;
  });

  it('passes with a server that checks revisions', async () => {
    await expect(contractTest(name)()).resolves.toBeUndefined();
  });

  it('fails with a server that does not', async () => {
    double.log.checkRevisions = false;
    await expect(contractTest(name)()).rejects.toThrow('expect(');
  });
});
