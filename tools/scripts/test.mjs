// npm test: Jest over all packages; arguments go to Jest. --engines: only the specs that need real engines; --browser: those in Chromium.
import { become, install, program, root } from './workspace.mjs';

install();
const modes = { '--engines': 'engines', '--browser': 'browser' };
const given = process.argv.slice(2);
const mode = given.map((arg) => modes[arg]).find((found) => found) ?? 'all';
const args = given.filter((arg) => !(arg in modes));
become(
  process.execPath,
  [program('jest/bin/jest.js'), ...(mode === 'all' ? [] : ['--runInBand', '--passWithNoTests']), ...args],
  { cwd: root, env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', ZIXIN_TEST: mode } },
);
