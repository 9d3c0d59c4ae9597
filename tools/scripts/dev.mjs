// npm run dev: compiles what changes and restarts the app.
import { join } from 'node:path';
import { become, build, install, program, root } from './workspace.mjs';

install();
build('@zixin/app');
const project = join(root, 'apps/zixin/tsconfig.lib.json');
become(process.execPath, [
  program('typescript/bin/tsc'),
  '--build',
  project,
  '--watch',
  '--preserveWatchOutput',
]);
const main = join(root, 'apps/zixin/dist/main.js');
become(process.execPath, [
  '--watch',
  '--watch-preserve-output',
  '--enable-source-maps',
  main,
  ...process.argv.slice(2),
]);
