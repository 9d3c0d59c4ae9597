import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './server.js';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built `zixin` on a data folder to its end. */
export function zixin(
  data: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [join(root, 'apps/cli/bin/zixin.js'), ...args], {
    env: { PATH: process.env['PATH'] ?? '', ZIXIN_DATA: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

export async function zixinJson<T>(data: string, ...args: readonly string[]): Promise<T> {
  const { out } = await zixin(data, [...args, '--json']);
  return JSON.parse(out) as T;
}
