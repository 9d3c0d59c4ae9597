import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkLog, checkViews } from './checks.js';
import { startProcess } from './server-process.js';
import { prepareWriters, repeatUnanswered, type Sent, writeUntilDeath } from './writers.js';

export interface CrashOptions {
  readonly rounds: number;
  readonly writers: number;
  readonly port: number;
  /** A file of this package: where the product is looked for from. */
  readonly from: string;
  say(line: string): void;
}

/** Kills the server under load, round after round, and gives everything that was not as it should be. */
export async function crash({ rounds, writers, port, from, say }: CrashOptions): Promise<readonly string[]> {
  const data = mkdtempSync(join(tmpdir(), 'zixin-crash-'));
  const sent: Sent = { acknowledged: [], unanswered: new Map() };
  const problems: string[] = [];
  try {
    let server = await startProcess(data, port, from);
    const key = await prepareWriters(server, writers);
    for (let round = 0; round < rounds; round += 1) {
      const writing = writeUntilDeath(server, key, writers, round, sent);
      await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 1_200));
      await server.kill();
      await writing;
      const log = await checkLog(data);
      problems.push(...log.problems, ...lost(sent, log));
      server = await startProcess(data, port, from);
      const repeated = await repeatUnanswered(server, key, sent);
      say(
        `round ${round + 1}: ${sent.acknowledged.length} acknowledged so far, ${log.events} events, ${repeated} requests repeated`,
      );
    }
    await server.stop();
    const log = await checkLog(data);
    problems.push(...log.problems, ...lost(sent, log), ...(await checkViews(data)));
    const twice = [...log.payments]
      .filter(([, times]) => times !== 1)
      .map(([number, times]) => `${number} was recorded ${times} times`);
    return [...problems, ...twice];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

function lost({ acknowledged }: Sent, log: Awaited<ReturnType<typeof checkLog>>): string[] {
  return acknowledged.flatMap(({ number, eventIds }) =>
    eventIds
      .filter((id) => !log.ids.has(id))
      .map((id) => `${number} was acknowledged, but its event ${id} is lost`),
  );
}
