// What start, dev, test and bench share: install when needed, run the workspace's own programs.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
// What specs build is not for specs only: under jest's NODE_ENV the app would have React's development version, and Nx keep it.
const { NODE_ENV, ...inherited } = process.env;
const env = {
  ...inherited,
  ...(NODE_ENV && NODE_ENV !== 'test' ? { NODE_ENV } : {}),
  ...{ NX_DAEMON: 'false', NX_TUI: 'false' },
};
const changed = (path) => (existsSync(join(root, path)) ? statSync(join(root, path)).mtimeMs : 0);

/** Runs to the end; a failure ends this process with the same code. Progress goes to stderr. */
export const run = (command, args) => {
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 2, 2] });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
};

/**
 * Starts a program in the caller's folder, hands on signals, and ends as it ends, after `atEnd`.
 * Ctrl-C in a terminal reaches the program by itself; handing it on as well would count as two.
 */
export const become = (command, args, options = {}, atEnd = async () => undefined) => {
  const child = spawn(command, args, { stdio: 'inherit', env, ...options });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  process.on('exit', () => child.kill());
  child.on('error', (error) => {
    console.error(`${command}: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) =>
    atEnd().finally(() => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143))),
  );
  return child;
};

const packagesIn = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;

/** Older by date is only a hint (a checkout touches files): then what is installed is compared with the lock file. */
const installed = () => {
  const [want, have] = ['package-lock.json', 'node_modules/.package-lock.json'];
  if (changed(have) === 0) return false;
  if (changed(have) >= changed(want)) return true;
  const present = packagesIn(have);
  return Object.entries(packagesIn(want)).every(
    ([path, { version, optional, link, resolved }]) =>
      !path.startsWith('node_modules/') ||
      (path in present
        ? present[path].version === version && (!link || present[path].resolved === resolved)
        : optional === true),
  );
};

export const install = () => {
  if (installed()) return;
  console.error('Installing packages (once; about two minutes where SQLite must be compiled) ...');
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
};

export const program = (path) => join(root, 'node_modules', path);
export const nx = (...args) => run(process.execPath, [program('nx/dist/bin/nx.js'), ...args]);

/** Nx keeps what is built and knows by content what is stale: nothing to do costs about a second. */
export const build = (...projects) => {
  nx(
    'run-many',
    '-t',
    'build',
    '--output-style=static',
    ...(projects.length ? ['-p', projects.join(',')] : []),
  );
};
