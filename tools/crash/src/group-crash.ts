import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkLog, checkViews } from './checks.js';
import type { CrashOptions } from './crash.js';
import { checkGroup } from './group-checks.js';
import { formGroup } from './group-house.js';
import { orderUntilDeath, repeatHalf, type Unanswered } from './group-writers.js';
import { offline } from './offline.js';
import { startProcess } from './server-process.js';
import { prepareWriters } from './writers.js';

/** What all writers may use together, in cents: a few orders each. */
const limit = 100_000;
/** So many answers for each writer, however slow the machine, are more than the limit has room for. */
const answersEach = 4;

/**
 * Kills the server while members of one group race for its headroom, round after round, and gives everything that was not as it
 * should be once the processes caught up.
 */
export async function groupCrash(options: CrashOptions): Promise<readonly string[]> {
  const { rounds, writers, port, from, say } = options;
  const data = mkdtempSync(join(tmpdir(), 'zixin-group-crash-'));
  const unanswered: Unanswered = new Map();
  try {
    let server = await startProcess(data, port, from);
    const key = await prepareWriters(server, writers);
    await server.stop();
    await offline(data, 0, (on) => formGroup(on, writers, limit));
    server = await startProcess(data, port, from);
    for (let round = 0; round < rounds; round += 1) {
      let [dead, answers] = [false, 0];
      const told = { killed: () => dead, onAnswer: () => void (answers += 1) };
      const writing = orderUntilDeath(server, key, { writers, round, ...told }, unanswered);
      const raced = async () => {
        await sleep(500 + Math.random() * 1_500);
        while (!dead && answers < writers * answersEach) await sleep(20);
      };
      await Promise.race([writing, raced()]).finally(() => (dead = true));
      await server.kill();
      await writing;
      server = await startProcess(data, port, from);
      const repeated = await repeatHalf(server, key, unanswered);
      say(`round ${round + 1}: ${answers} answers, ${repeated} requests repeated`);
    }
    await server.kill();
    const { problems, orders, held, exposure, unanswered: open } = await checkGroup(data, writers, limit);
    say(
      `${orders} orders reserved, ${held} held; ${open} reservations left open; members use ${exposure} of ${limit}`,
    );
    const enough = orders > 0 && held > 0 ? [] : ['nobody raced for the limit'];
    return [...problems, ...enough, ...(await checkLog(data)).problems, ...(await checkViews(data))];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
