import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface BenchProcess {
  /** Everything printed so far. */
  output(): string;
  /** Its next message. @throws when the process ends first */
  next(): Promise<unknown>;
  send(message: object): void;
  /** Seconds of processor time so far; `NaN` where the system does not tell. */
  processorSeconds(): number;
  stop(): Promise<void>;
}

export interface ProcessOptions {
  readonly arguments?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const profileFolder = process.env['BENCH_PROFILE'];
const ticksPerSecond = 100;

/** Starts a compiled program. With `BENCH_PROFILE` it leaves a profile of its processor time in that folder when it ends. */
export function startProcess(name: string, script: string, options: ProcessOptions = {}): BenchProcess {
  const child = fork(script, [...(options.arguments ?? [])], {
    execArgv: profileFolder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`],
    env: { PATH: process.env['PATH'] ?? '', ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const messages: unknown[] = [];
  let wake: () => void = () => undefined;
  child.on('message', (message) => (messages.push(message), wake()));

  async function next(): Promise<unknown> {
    while (messages.length === 0) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`${name} ended with ${child.exitCode ?? child.signalCode}: ${printed.slice(-4_000)}`);
      await Promise.race([ended, new Promise<void>((resolve) => (wake = resolve))]);
    }
    return messages.shift();
  }

  return {
    output: () => printed,
    next,
    send: (message) => void child.send(message),
    processorSeconds() {
      try {
        const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
        return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
      } catch {
        return NaN;
      }
    },
    async stop() {
      child.kill();
      await ended;
    },
  };
}
