import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const nxRule = '@nx/enforce-module-boundaries';
const imports = '@typescript-eslint/no-restricted-imports';
const uses = (name: string, from: string): string =>
  `import { ${name} } from '${from}';\nexport const used = ${name};\n`;

/** [what is planted, in which file, the code, the rule that must report it (null: nothing may) ] */
const planted: [string, string, string, string | null][] = [
  ['a context in a context', 'libs/contexts/customer/src/index.ts', uses('x', '@zixin/identity'), nxRule],
  [
    'its events in a context',
    'libs/contexts/customer/src/index.ts',
    uses('x', '@zixin/identity/events'),
    nxRule,
  ],
  ['a view in a context', 'libs/contexts/customer/src/index.ts', uses('x', '@zixin/views'), nxRule],
  ['an adapter in a service', 'libs/services/src/index.ts', uses('x', '@zixin/adapter-sqlite'), nxRule],
  ['a context in the kernel', 'libs/kernel/src/index.ts', uses('x', '@zixin/customer'), nxRule],
  ['a package in a context', 'libs/contexts/customer/src/index.ts', uses('map', 'rxjs'), nxRule],
  ['Nest in the kernel', 'libs/kernel/src/index.ts', uses('Module', '@nestjs/common'), nxRule],
  ['fast-check outside a spec', 'libs/calculations/src/index.ts', uses('string', 'fast-check'), nxRule],
  ['another driver in an adapter', 'libs/adapters/sqlite/src/index.ts', uses('map', 'rxjs'), nxRule],
  ['the own package', 'libs/contexts/customer/src/index.ts', uses('x', '@zixin/customer'), nxRule],
  ['the own index', 'libs/views/src/index.ts', uses('x', './index.js'), imports],
  ['node:fs in the kernel', 'libs/kernel/src/index.ts', uses('readFileSync', 'node:fs'), imports],
  ['bare fs in the kernel', 'libs/kernel/src/index.ts', uses('readFileSync', 'fs'), imports],
  ['node:fs in a context', 'libs/contexts/customer/src/index.ts', uses('readFileSync', 'node:fs'), imports],
  ['node:fs in a view', 'libs/views/src/index.ts', uses('readFileSync', 'node:fs'), imports],
  ['a whole context in a view', 'libs/views/src/index.ts', uses('x', '@zixin/customer'), imports],
  ['values of a context in a process', 'libs/processes/src/index.ts', uses('x', '@zixin/customer'), imports],
  [
    'test code in a context',
    'libs/contexts/customer/src/index.ts',
    uses('x', '@zixin/kernel/testing'),
    imports,
  ],
  [
    'the clock in a context',
    'libs/contexts/customer/src/index.ts',
    'export const d = new Date();\n',
    'no-restricted-syntax',
  ],
  ['an enum', 'libs/views/src/index.ts', 'export enum Colour { Red }\n', 'no-restricted-syntax'],
  ['a default export', 'libs/views/src/index.ts', 'export default 1;\n', 'no-restricted-syntax'],
  [
    'an I prefix',
    'libs/views/src/index.ts',
    'export interface IUser { name: string }\n',
    'no-restricted-syntax',
  ],
  ['any', 'libs/views/src/index.ts', 'export const a: any = 1;\n', '@typescript-eslint/no-explicit-any'],
  [
    'a floating promise',
    'libs/services/src/index.ts',
    'const later = async (): Promise<number> => 1;\nlater();\n',
    '@typescript-eslint/no-floating-promises',
  ],
  ['the kernel in a context', 'libs/contexts/customer/src/index.ts', uses('x', '@zixin/kernel'), null],
  ['events of a context in a view', 'libs/views/src/index.ts', uses('x', '@zixin/customer/events'), null],
  [
    'a date from text in a context',
    'libs/contexts/customer/src/index.ts',
    "export const d = new Date('2026-01-01');\n",
    null,
  ],
  [
    'types of a context in a process',
    'libs/processes/src/index.ts',
    "import type { X } from '@zixin/customer';\nexport type Y = X;\n",
    null,
  ],
  ['the driver in its adapter', 'libs/adapters/sqlite/src/index.ts', uses('x', 'better-sqlite3'), null],
  ['the app in system tests', 'apps/e2e/src/index.ts', uses('x', '@zixin/app'), null],
];

interface Report {
  found: { ruleId: string | null; message: string }[][];
  projects: { name: string; tags: string[] }[];
  constraints: { sourceTag: string; onlyDependOnLibsWithTags: string[] }[];
}

const lint = (): Report => {
  const run = spawnSync(process.execPath, [join(__dirname, '../lint-planted.mjs')], {
    cwd: join(__dirname, '../../..'),
    env: { ...process.env, NX_DAEMON: 'false' },
    input: JSON.stringify(planted.map(([, file, code]) => ({ file, code }))),
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout.slice(run.stdout.indexOf('{"found"'))) as Report;
};

describe('the rules of who may import whom', () => {
  let report: Report;
  beforeAll(() => {
    report = lint();
  }, 120_000);

  it.each(planted.map(([what, , , rule], index) => ({ what, rule, index })))(
    '$what: $rule',
    ({ rule, index }) => {
      const rules = [...new Set(report.found[index]?.map((message) => message.ruleId))];
      expect(rules).toEqual(rule === null ? [] : expect.arrayContaining([rule]));
    },
  );

  it('cover every project', () => {
    const known = report.constraints.map((constraint) => constraint.sourceTag);
    const uncovered = report.projects.filter(({ tags }) => !tags.some((tag) => known.includes(tag)));
    expect(report.projects.length).toBeGreaterThan(15);
    expect(uncovered).toEqual([]);
  });

  it('have no entry that lets everything through', () => {
    for (const { sourceTag, onlyDependOnLibsWithTags } of report.constraints) {
      expect([sourceTag, ...onlyDependOnLibsWithTags]).not.toContain('*');
    }
  });
});
