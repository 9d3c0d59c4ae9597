import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import IntlMessageFormat from 'intl-messageformat';

type Bundle = Readonly<Record<string, string>>;

const source = join(__dirname, '..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.texts.zh-CN.json'))
  .sort();
const read = (path: string) => JSON.parse(readFileSync(join(source, path), 'utf8')) as Bundle;

/** Names of the values that a message takes. */
function valuesOf(message: string, language: string): readonly string[] {
  const names = new Set<string>();
  const visit = (elements: readonly Element[]) => {
    for (const element of elements) {
      if (element.type !== 0 && element.value !== undefined) names.add(element.value);
      for (const option of Object.values(element.options ?? {})) visit(option.value);
      if (element.children) visit(element.children);
    }
  };
  visit(new IntlMessageFormat(message, language).getAst() as readonly Element[]);
  return [...names].sort();
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
    for (const [key, message] of Object.entries(zh))
      expect([key, ...valuesOf(en[key] ?? '', 'en')]).toEqual([key, ...valuesOf(message, 'zh-CN')]);
  });

  it.each(files)('of %s speak one language', (path) => {
    const en = Object.values(read(path.replace('zh-CN', 'en')));
    expect(en.filter((message) => /[\u3400-\u9fff]/.test(message))).toEqual([]);
  });
});
