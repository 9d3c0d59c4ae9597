import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Row {
  readonly rule: number;
  readonly tests: readonly { readonly path: string; readonly title: string }[];
}

/** The rows of the page: `| 7 | what it says | ‹path› › ‹title›, … |`. */
const rows: readonly Row[] = Array.from(
  read('docs/rules.md').matchAll(/^\| (\d+) +\|.*$/gm),
  ([line, rule]) => ({
    rule: Number(rule),
    tests: Array.from(line.matchAll(/`([^`]+\.spec\.ts)` › `([^`]+)`/g), ([, path, title]) => ({
      ...{ path: path ?? '', title: title ?? '' },
    })),
  }),
);

/** What stands in quotes in a spec: the titles of its tests among it. */
function quoted(path: string): ReadonlySet<string> {
  const strings = read(path).matchAll(/(['"`])((?:\\.|(?!\1).)*)\1/g);
  return new Set(Array.from(strings, ([, , text]) => (text ?? '').replaceAll(/\\(.)/g, '$1')));
}

it('the page of rules has each of the fourteen rules once, in order', () =>
  expect(rows.map(({ rule }) => rule)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1)));

describe.each(rows)('rule $rule on the page of rules', ({ rule, tests }) => {
  it('has a test named after it', () => {
    const named = tests.filter(({ path, title }) => quoted(path).has(`rule ${rule}: ${title}`));
    expect(named.length).toBeGreaterThan(0);
  });

  it.each(tests)('$path has “$title”', ({ path, title }) => {
    expect(existsSync(join(root, path))).toBe(true);
    const titles = quoted(path);
    expect(titles.has(title) || titles.has(`rule ${rule}: ${title}`)).toBe(true);
  });
});
