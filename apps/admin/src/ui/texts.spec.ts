import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import IntlMessageFormat from 'intl-messageformat';

type Bundle = Readonly<Record<string, string>>;

const source = join(__dirname, '..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.texts.zh-CN.json'))
  .sort();
const read = (path: string) => JSON.parse(readFileSync(join(source, path), 'utf8')) as Bundle;

const plural = 6;

/** Names of the values that a message takes; `said`: those that do more than choose a plural form, which one language may not need. */
function valuesOf(message: string, language: string) {
  const all = new Set<string>();
  const said = new Set<string>();
  const visit = (elements: readonly Element[]) => {
    for (const { type, value, options = {}, children = [] } of elements) {
      if (type !== 0 && value !== undefined) all.add(value);
      if (![0, plural].includes(type) && value !== undefined) said.add(value);
      for (const option of Object.values(options)) visit(option.value);
      visit(children);
    }
  };
  visit(new IntlMessageFormat(message, language).getAst() as readonly Element[]);
  return { all, said: [...said] };
}

interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
  readonly children?: readonly Element[];
}

describe('texts', () => {
  it('are found', () => expect(files.length).toBeGreaterThan(5));

  it.each(files)('of %s say the same in both languages', (path) => {
    const zh = read(path);
    const en = read(path.replace('zh-CN', 'en'));
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    for (const [key, message] of Object.entries(zh)) {
      const [chinese, english] = [valuesOf(message, 'zh-CN'), valuesOf(en[key] ?? '', 'en')];
      const lacking = [
        ...chinese.said.filter((name) => !english.all.has(name)),
        ...english.said.filter((name) => !chinese.all.has(name)),
      ];
      expect([key, ...lacking]).toEqual([key]);
    }
  });

  it.each(files)('of %s speak one language', (path) => {
    const en = Object.values(read(path.replace('zh-CN', 'en')));
    expect(en.filter((message) => /[\u3400-\u9fff]/.test(message))).toEqual([]);
  });
});
