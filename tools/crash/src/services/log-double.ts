import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';

export interface LogServer {
  readonly url: string;
  stop(): Promise<void>;
}

const main = `
import { startDouble } from './event-store-double.js';
const { url } = await startDouble();
process.once('disconnect', () => process.exit());
process.send(url);
`;

/** The server that `ZIXIN_TEST_EVENTSTORE_URL` names, else the adapter's double in a process of its own: test code, compiled here. */
export async function startLogServer(root: string): Promise<LogServer> {
  const named = process.env['ZIXIN_TEST_EVENTSTORE_URL'];
  if (named) return { url: named, stop: () => Promise.resolve() };
  const from = join(root, 'libs/adapters/eventstoredb/src/testing');
  const to = join(root, 'tools/crash/dist/event-store-double');
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from).filter((name) => name.includes('double') && name.endsWith('.ts'))) {
    const { code } = transformSync(readFileSync(join(from, file), 'utf8'), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    writeFileSync(join(to, file.replace(/\.ts$/, '.js')), code);
  }
  writeFileSync(join(to, 'main.js'), main);
  const child = fork(join(to, 'main.js'), { execArgv: [] });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (text) => resolve(String(text)));
    child.once('exit', (code) => reject(new Error(`the log's double ended with ${code}`)));
  });
  return {
    url,
    stop() {
      child.kill();
      return exited;
    },
  };
}
