import { randomBytes } from 'node:crypto';
import { MongoClient } from 'mongodb';

/** Registers a suite that needs what these variables name; says that it is skipped, and why, where one is missing. */
export function describeMongo(name: string, needs: readonly string[], suite: () => void): void {
  const missing = ['ZIXIN_TEST_MONGODB_URL', ...needs].filter((variable) => !process.env[variable]);
  if (missing.length === 0) return describe(name, suite);
  const skipped = `${name} (skipped: ${missing.join(' and ')} not set)`;
  // Jest itself names no suite of which nothing ran.
  process.stderr.write(`${skipped}\n`);
  describe.skip(skipped, suite);
}

export const mongoUrl = (): string => process.env['ZIXIN_TEST_MONGODB_URL'] ?? '';

/** Names a database of this run's own, and drops it when the suite ends. */
export function freshDatabase(): string {
  const name = `zixin_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  afterAll(async () => {
    const client = new MongoClient(mongoUrl());
    await client.db(name).dropDatabase();
    await client.close();
  });
  return name;
}
