import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { type BenchProcess, startProcess } from './bench-process.js';

export const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** The double of EventStoreDB's protocol in a process of its own. It is test code, so nothing compiles it but this. */
export async function startLogDouble(): Promise<BenchProcess & { readonly url: string }> {
  const from = join(root, 'libs/adapters/eventstoredb/src/testing');
  const to = fileURLToPath(new URL('../event-store-double', import.meta.url));
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from).filter((name) => name.includes('double') && name.endsWith('.ts'))) {
    const { code } = transformSync(readFileSync(join(from, file), 'utf8'), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    writeFileSync(join(to, file.replace(/\.ts$/, '.js')), code);
  }
  const script = fileURLToPath(new URL('./log-double-process.js', import.meta.url));
  const child = startProcess('log double', script, { arguments: [join(to, 'event-store-double.js')] });
  return { ...child, url: String(await child.next()) };
}
