// npm test: Jest over all packages; arguments go to Jest. --engines: only the specs that need real engines; --browser: those in Chromium.
import { engineEnvironment } from './containers.mjs';
import { become, install, program, root } from './workspace.mjs';

install();
/** @type {Readonly<Record<string, string>>} */
const modes = { '--engines': 'engines', '--browser': 'browser' };
const given = process.argv.slice(2);
const mode = given.map((arg) => modes[arg]).find((found) => found !== undefined) ?? 'all';
const args = given.filter((arg) => !(arg in modes));
const { env, stop } =
  mode === 'engines' ? await engineEnvironment(root) : { env: {}, stop: async () => undefined };
become(
  process.execPath,
  [program('jest/bin/jest.js'), ...(mode === 'all' ? [] : ['--runInBand', '--passWithNoTests']), ...args],
  {
    cwd: root,
    env: {
      ...{ ...process.env, ...env, NX_DAEMON: 'false', NX_TUI: 'false' },
      ZIXIN_TEST: mode,
    },
  },
  stop,
);
