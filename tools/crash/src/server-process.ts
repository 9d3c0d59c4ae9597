import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface ServerProcess {
  readonly base: string;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export const password = 'crash-test-password';

/** The built product as a process of its own, ready to be asked. */
export async function startProcess(data: string, port: number, from: string): Promise<ServerProcess> {
  const main = join(dirname(createRequire(from).resolve('@zixin/app/package.json')), 'dist/main.js');
  const child: ChildProcess = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'] ?? '',
      ...{ ZIXIN_DATA: data, ZIXIN_PORT: String(port), ZIXIN_ADMIN_PASSWORD: password },
      ...{ ZIXIN_LOG_LEVEL: 'silent', ZIXIN_RATE_LIMIT: '100000000' },
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return exited;
  };
  const base = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    if (
      await fetch(`${base}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { base, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}
