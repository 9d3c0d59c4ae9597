import { benchAppend } from './append.js';
import { benchDistributed } from './distributed.js';
import { benchHttp } from './http.js';
import { machine } from './measure.js';
import { benchRebuild } from './rebuild.js';
import { benchReplay } from './replay.js';
import { benchScreens } from './screens.js';

const benches: Readonly<Record<string, (sizes: readonly number[]) => Promise<void>>> = {
  append: () => benchAppend(),
  distributed: (sizes) => benchDistributed(sizes),
  http: () => benchHttp(process.env['BENCH_LOAD']),
  rebuild: (sizes) => (sizes.length > 0 ? benchRebuild(sizes) : benchRebuild()),
  replay: () => benchReplay(),
  screens: (sizes) => benchScreens(sizes),
};

const said = process.argv.slice(2);
const sizes = said.map(Number).filter((size) => size > 0);
const names = said.filter((name) => Number.isNaN(Number(name)));
const unknown = names.filter((name) => !(name in benches));
if (unknown.length > 0) {
  process.stderr.write(
    `unknown benchmark ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}\n`,
  );
  process.exit(2);
}
process.stdout.write(`${machine()}\n`);
for (const name of names.length > 0 ? names : Object.keys(benches)) await benches[name]?.(sizes);
