import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** One process of a service. */
export interface PartProcess {
  readonly name: string;
  /** Where it answers; `null` while it does not listen. */
  base(): string | null;
  /** Everything printed so far. */
  output(): string;
  /** @throws when it ends first, or is not ready in four minutes */
  ready(): Promise<void>;
  signal(signal: NodeJS.Signals): void;
  /** Its exit code; `null` when a signal ended it. */
  readonly exited: Promise<number | null>;
}

const patience = 240_000;

/** Starts the built service on a port of its own choice. */
export function startPart(
  root: string,
  name: string,
  environment: Readonly<Record<string, string>>,
): PartProcess {
  const child = spawn(process.execPath, [join(root, `apps/${name}/dist/main.js`)], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', ...environment, ZIXIN_HOST: '127.0.0.1', ZIXIN_PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = { yes: false };
  const exited = new Promise<number | null>((resolve) =>
    child.once('exit', (code) => {
      ended.yes = true;
      resolve(code);
    }),
  );
  const base = () => (ended.yes ? null : (/listens on (\S+)/.exec(printed)?.[1] ?? null));
  return {
    ...{ name, base, exited, output: () => printed },
    signal: (signal) => void child.kill(signal),
    async ready() {
      for (const until = Date.now() + patience; !(await answers(base())); await sleep(50))
        if (ended.yes || Date.now() > until)
          throw new Error(`${name} is not ready: ${printed.slice(-2_000)}`);
    },
  };
}

async function answers(base: string | null): Promise<boolean> {
  if (base === null) return false;
  return fetch(`${base}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}
