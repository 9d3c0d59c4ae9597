// Reads [{ file, code }] from stdin and lints each text as if it stood in that file.
// A process of its own, because Jest on Node 20 cannot load eslint.config.js (ESM).
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';
import { sources, specs } from './depends.mjs';

const { nodes } = await createProjectGraphAsync(); // without a cached graph the Nx rule passes everything
const projects = Object.values(nodes).map(({ name, data }) => ({ name, tags: data.tags ?? [] }));
const eslint = new ESLint({ cwd: fileURLToPath(new URL('../..', import.meta.url)) });
const found = [];
for (const { file, code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: file });
  found.push(result.messages.map(({ ruleId, message }) => ({ ruleId, message })));
}
const report = { found, projects, constraints: [...sources, ...specs] };
process.stdout.write(JSON.stringify(report), () => process.exit(0));
