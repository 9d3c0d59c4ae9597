// What the tag table cannot say: node builtins, the entry of a context, the own package, test code.
import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';

const folders = (path) =>
  readdirSync(new URL(`../../${path}`, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

const contexts = folders('libs/contexts');

const builtinMessage = 'This library is pure: no node builtins. The shell supplies what it needs.';
const noBuiltins = {
  paths: builtinModules.map((name) => ({ name, message: builtinMessage })),
  patterns: [{ regex: '^node:', message: builtinMessage }],
};
const noOwnIndex = {
  patterns: [
    {
      regex: '^\\.{1,2}(/\\.\\.)*(/index(\\.js)?)?$',
      message: 'Import the file itself, not the index of the own library.',
    },
  ],
};
const noTestCode = {
  patterns: [
    {
      regex: '(^@zixin/kernel/testing$|^\\.{1,2}/(.*/)?testing/)',
      message: 'Test code: only specs and testing folders may import it.',
    },
  ],
};
const noMainEntry = (allowTypeImports) => ({
  patterns: [
    {
      regex: `^@zixin/(${contexts.join('|')})$`,
      message: allowTypeImports
        ? "Take events from the context's /events entry; only types (commands) from its main entry."
        : "A view takes a context's events from its /events entry.",
      allowTypeImports,
    },
  ],
});

const restrict = (...parts) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      paths: parts.flatMap((part) => part.paths ?? []),
      patterns: parts.flatMap((part) => part.patterns ?? []),
    },
  ],
});

const pure = [
  'libs/kernel',
  'libs/contexts/*',
  'libs/calculations',
  'libs/views',
  'libs/processes',
  'libs/contracts',
];
const domain = pure.slice(1);
const testFiles = ['**/*.spec.{ts,tsx}', '**/testing/**/*.{ts,tsx}'];
const under = (paths) => paths.map((path) => `${path}/**/*.{ts,tsx}`);

// The admin app: ui ← api ← an area ← app, and no area another area.
const adminSource = 'apps/admin/src';
const adminShell = ['ui', 'api', 'app', 'testing'];
const adminAreas = folders(adminSource).filter((name) => !adminShell.includes(name));
const notFrom = (names, message) => ({
  patterns: [{ regex: `^(\\.\\./)+(${names.join('|')})/`, message }],
});
const adminRules = [
  {
    files: [`${adminSource}/ui/**/*.{ts,tsx}`],
    ignores: testFiles,
    rules: restrict(
      noOwnIndex,
      noTestCode,
      notFrom(['api', 'app', ...adminAreas], 'A piece of `ui` knows no endpoint and no screen.'),
    ),
  },
  {
    files: [`${adminSource}/api/**/*.{ts,tsx}`],
    ignores: testFiles,
    rules: restrict(noOwnIndex, noTestCode, notFrom(['app', ...adminAreas], '`api` knows no screen.')),
  },
  ...adminAreas.map((area) => ({
    files: [`${adminSource}/${area}/**/*.{ts,tsx}`],
    ignores: testFiles,
    rules: restrict(
      noOwnIndex,
      noTestCode,
      notFrom(
        ['app', ...adminAreas.filter((other) => other !== area)],
        'An area imports no other area: what two need is a piece of `ui`.',
      ),
    ),
  })),
];

const impure = ['process', 'Buffer', 'console', 'require'];
const timers = ['setTimeout', 'setInterval', 'setImmediate', 'fetch', 'performance', 'crypto'];
const message = 'Clocks, ids and I/O stay in the shell.';
const globals = (names) => ({
  'no-restricted-globals': ['error', ...names.map((name) => ({ name, message }))],
});

const noClock = {
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message },
    { object: 'Math', property: 'random', message },
  ],
};

// Flat config replaces a rule's options, it does not merge them: every block states its whole list.
export const importRules = [
  {
    files: under(['libs/*', 'libs/*/*', 'apps/*']),
    ignores: testFiles,
    rules: restrict(noOwnIndex, noTestCode),
  },
  { files: under(['tools/*', 'apps/e2e']), rules: restrict(noOwnIndex) },
  ...adminRules,
  {
    files: under(pure),
    ignores: testFiles,
    rules: { ...restrict(noOwnIndex, noTestCode, noBuiltins), ...globals(impure) },
  },
  { files: under(domain), ignores: testFiles, rules: { ...globals([...impure, ...timers]), ...noClock } },
  {
    files: under(['libs/views']),
    ignores: testFiles,
    rules: restrict(noOwnIndex, noTestCode, noBuiltins, noMainEntry(false)),
  },
  {
    files: under(['libs/processes']),
    ignores: testFiles,
    rules: restrict(noOwnIndex, noTestCode, noBuiltins, noMainEntry(true)),
  },
];
