// npm run bench: builds and runs the benchmarks; arguments go to them.
import { join } from 'node:path';
import { become, build, install, root } from './workspace.mjs';

install();
build('@zixin/bench', '@zixin/admin');
become(process.execPath, [join(root, 'tools/bench/dist/main.js'), ...process.argv.slice(2)]);
