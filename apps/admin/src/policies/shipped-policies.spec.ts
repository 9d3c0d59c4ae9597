import { factNames, type PolicyContent } from '@zixin/calculations';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordedFacts } from '../ui/facts/catalogue.js';
import { faultsIn, isDrawable } from './faults.js';
import { readText, textOf } from './policy-text.js';
import { english } from './testing/vocabulary.js';

const folder = join(__dirname, '../../../../libs/services/policies');
const shipped = readdirSync(folder).map((file) => {
  const read = readText(readFileSync(join(folder, file), 'utf8'));
  return { file, content: ('content' in read ? read.content : null) as PolicyContent };
});

describe.each(shipped)('the shipped $file', ({ content }) => {
  it('is drawn as a form, without a fault', () => {
    expect(faultsIn(content, english.say)).toEqual([]);
    expect(isDrawable(content, content.kind)).toBe(true);
  });

  it('comes back from the text it is exported as', () => {
    expect(readText(textOf(content, 'yaml'))).toMatchObject({ content });
  });

  it('reads facts that the list has', () => {
    const known = new Set(recordedFacts.map(({ name }) => name));
    expect(factNames(content).filter((name) => !known.has(name))).toEqual([]);
  });
});
