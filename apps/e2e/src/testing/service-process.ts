import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { ComposeService } from './compose-file.js';
import { root } from './server.js';

export interface ServiceProcess {
  readonly name: string;
  readonly base: string;
  /** Everything printed so far. */
  output(): string;
  /** Resolves when `/health/ready` says so. @throws when the process ends first, or is not ready in time. */
  ready(): Promise<void>;
  /** Its exit code; `null` when a signal ended it. */
  readonly exited: Promise<number | null>;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

const readySeconds = 240;

/** Starts a service with its command and environment of the compose file, `own` in the place of what names containers. */
export async function startService(
  name: string,
  { command: [program, ...args], environment }: ComposeService,
  own: Readonly<Record<string, string>>,
): Promise<ServiceProcess> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const env = { ...environment, ...own, ZIXIN_HOST: '127.0.0.1', ZIXIN_PORT: String(port) };
  const child = spawn(program === 'node' ? process.execPath : String(program), args, {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const fail = (what: string) => new Error(`${name} ${what}: ${printed.slice(-4_000)}`);

  async function ready(): Promise<void> {
    const until = Date.now() + readySeconds * 1_000;
    for (;;) {
      if (child.exitCode !== null) throw fail(`ended with ${child.exitCode}`);
      if (Date.now() > until) throw fail(`was not ready after ${readySeconds} s`);
      const ok = await fetch(`${base}/health/ready`).then(
        (answer) => answer.ok,
        () => false,
      );
      if (ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  return {
    ...{ name, base, exited, ready, output: () => printed },
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return exited;
    },
  };
}
