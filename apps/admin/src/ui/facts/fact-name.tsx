import { Quoted } from '../quoted.js';
import { type Say, useTexts } from '../texts.js';
import { lineOf } from './fact-units.js';
import { type FactKey, factsTexts } from './facts.texts.js';

export const isFactKey = (key: string): key is FactKey =>
  (factsTexts.keys as readonly string[]).includes(key);

const generic = /^evidence\.(\w+)\.(count|daysSince|source)$/;

/** A fact in words; `null` for a name the catalogue does not have. */
export function factWords(name: string, say: Say<FactKey>): string | null {
  if (isFactKey(name)) return say(name);
  const [, kind = '', what = ''] = generic.exec(name) ?? [];
  const [kindKey, whatKey] = [`kind.${kind}`, `of.${what}`];
  if (isFactKey(kindKey) && isFactKey(whatKey)) return say(whatKey, { kind: say(kindKey) });
  const line = `statement.${lineOf(name)}`;
  return name.startsWith('statement.previous.') && isFactKey(line)
    ? say('of.previous', { line: say(line) })
    : null;
}

/** A fact in words, else its code. */
export const factName = (name: string, say: Say<FactKey>): string => factWords(name, say) ?? name;

/** A fact in words, its code as the title; one that has none is named by its code. */
export function FactName({ of }: { of: string }) {
  const words = factWords(of, useTexts(factsTexts));
  return words === null ? <Quoted>{of}</Quoted> : <span title={of}>{words}</span>;
}
