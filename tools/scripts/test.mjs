// npm test: Jest over all packages; arguments go to Jest. --engines: only the specs that need real engines.
import { engineEnvironment } from './containers.mjs';
import { become, install, program, root } from './workspace.mjs';

install();
const args = process.argv.slice(2).filter((arg) => arg !== '--engines');
const engines = args.length < process.argv.length - 2;
const { env, stop } = engines ? await engineEnvironment(root) : { env: {}, stop: async () => undefined };
become(
  process.execPath,
  [program('jest/bin/jest.js'), ...(engines ? ['--runInBand', '--passWithNoTests'] : []), ...args],
  {
    cwd: root,
    env: {
      ...{ ...process.env, ...env, NX_DAEMON: 'false', NX_TUI: 'false' },
      ZIXIN_TEST: engines ? 'engines' : 'all',
    },
  },
  stop,
);
