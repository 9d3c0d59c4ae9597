import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogPage } from './catalog-page.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const path = `${root}docs/events.md`;
const page = catalogPage(root);

if (process.argv.includes('--check')) {
  const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (current !== page) {
    process.stderr.write('docs/events.md is not what the catalogs say: run npm run events\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(path, page);
}
