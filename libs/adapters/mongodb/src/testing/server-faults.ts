import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Names the folder with the programs `restart`, `pause` and `resume`, which take `mongodb` as their argument. */
export const scriptsVariable = 'ZIXIN_TEST_ENGINES_DIR';

async function script(name: 'restart' | 'pause' | 'resume'): Promise<void> {
  await run(join(process.env[scriptsVariable] ?? '', name), ['mongodb']);
}

/** Kills the server hard and starts it again with its data. */
export const restart = (): Promise<void> => script('restart');

/** The server answers nothing for a while; connections stay, and what was sent to it runs afterwards. */
export async function pause(millis: number): Promise<void> {
  await script('pause');
  try {
    await sleep(millis);
  } finally {
    await script('resume');
  }
}
