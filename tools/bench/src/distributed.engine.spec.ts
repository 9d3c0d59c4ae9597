import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const needed = ['ZIXIN_TEST_KAFKA_BROKERS', 'ZIXIN_TEST_MONGODB_URL'];
const missing = needed.filter((variable) => !process.env[variable]);
const reason = missing.length > 0 ? ` (skipped: ${missing.join(' and ')} not set)` : '';
const events = 300;
const partitions = 2;
const rounds = 4;

/** What the benchmark found is its own business; that it counts right is ours. It throws when views are not what the log folds to. */
(reason ? it.skip : it)(
  `the distributed benchmark runs through all its rounds${reason}`,
  async () => {
    const program = join(__dirname, '../dist/main.js');
    const sizes = [events, events, events, partitions];
    const args = [program, 'distributed', ...sizes.map(String)];
    const { BENCH_PROFILE: _, ...env } = process.env;
    const { stdout } = await promisify(execFile)(process.execPath, args, { env });
    const counts = Array.from(stdout.matchAll(/^ {2}events +(\d+)/gm), ([, count]) => Number(count));
    expect(counts).toHaveLength(rounds);
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeGreaterThanOrEqual(events);
    expect(counts[0]).toBeLessThan(events * 1.1);
    expect(stdout).not.toMatch(/NaN|Infinity|undefined/);
  },
  900_000,
);
