import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { answersFile } from './answers/answers-file.js';
import { answersOf } from './answers/answers.js';
import { catalogPage } from './catalog-page.js';
import { clientTypes } from './client-types.js';
import { eventSchemas } from './event-schemas.js';
import { integrationPage } from './integration-page.js';
import { type MadeFile, staleFiles, writeFiles } from './made-file.js';

// main.js [events|client] [--check]: without a name both.

const root = fileURLToPath(new URL('../../..', import.meta.url));

const makers: Readonly<Record<string, () => Promise<readonly MadeFile[]>>> = {
  async events() {
    const pages = [{ path: 'docs/integration-events.md', text: integrationPage() }, ...eventSchemas()];
    const formatted = await Promise.all(pages.map(prettily));
    return [{ path: 'docs/events.md', text: catalogPage(root) }, ...formatted];
  },
  async client() {
    const answers = answersOf(root);
    const types = { path: 'libs/client/src/api.generated.ts', text: await clientTypes(answers) };
    return [
      { path: 'libs/services/src/answers.generated.ts', text: answersFile(answers) },
      await prettily(types),
    ];
  },
};

async function prettily({ path, text }: MadeFile): Promise<MadeFile> {
  const filepath = `${root}${path}`;
  return { path, text: await format(text, { ...(await resolveConfig(filepath)), filepath }) };
}

const args = process.argv.slice(2);
const asked = Object.keys(makers).filter((name) => args.includes(name));
for (const name of asked.length > 0 ? asked : Object.keys(makers)) {
  const files = (await makers[name]?.()) ?? [];
  if (!args.includes('--check')) {
    writeFiles(root, files);
    continue;
  }
  for (const path of staleFiles(root, files)) {
    process.stderr.write(`${path} is not what the code says: run npm run ${name}\n`);
    process.exitCode = 1;
  }
}
