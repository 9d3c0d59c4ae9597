// npm start: everything in one process, from a fresh clone onwards. Arguments go to the app.
import { join } from 'node:path';
import { become, build, install, root } from './workspace.mjs';

install();
build('@zixin/app', '@zixin/admin', '@zixin/cli');
become(process.execPath, [join(root, 'apps/zixin/dist/main.js'), ...process.argv.slice(2)]);
