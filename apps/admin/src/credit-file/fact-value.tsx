import { Days, Figure, Percent } from '../ui/figure.js';
import { Money } from '../ui/money.js';
import { useWarningLevelWord, type WarningLevel, warningLevels } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import type { Fact } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { fromMinor, quotientNumber, unitOf } from './facts.js';
import { useFile } from './file-context.js';
import { type Key, missingKeys } from './phrases.js';
import { useWord } from './word.js';

type Bare = Fact extends infer One ? (One extends unknown ? Omit<One, 'sources'> : never) : never;

interface FactValueProps {
  readonly code: string;
  readonly fact: Bare;
  /** The value may be a word although it comes as a number. */
  readonly loose?: boolean;
}

/** A fact in its own unit, or why there is none. */
export function FactValue({ code, fact, loose = false }: FactValueProps) {
  const missing = useWord(missingKeys);
  const words = useCategory();
  if ('number' in fact) return <NumberFact code={code} number={fact.number as string} loose={loose} />;
  if ('category' in fact) return <>{words(fact.category as string)}</>;
  if ('series' in fact) return <Series of={fact.series as readonly { on: string; number: string }[]} />;
  return <span className="zx-secondary">{missing((fact as { undefined: string }).undefined)}</span>;
}

function NumberFact({ code, number, loose }: { code: string; number: string; loose: boolean }) {
  const say = useTexts(creditFileTexts);
  const words = useCategory();
  const { file } = useFile();
  const currency = file.accounts[0]?.currency ?? 'CNY';
  if (loose && !/^-?\d/.test(number)) return <>{words(number)}</>;
  switch (unitOf(code)) {
    case 'money':
      return <Money of={{ amount: fromMinor(number, currency), currency }} />;
    case 'percent':
      return <Percent of={number} decimals={2} />;
    case 'days':
      return <Days of={Number(Number(number).toFixed(2))} />;
    case 'months':
      return <span className="zx-figure">{say('months', { count: Number(number) })}</span>;
    case 'years':
      return <span className="zx-figure">{say('years', { count: Number(number) })}</span>;
    default:
      return <Figure of={number} decimals={4} />;
  }
}

function Series({ of }: { of: readonly { readonly on: string; readonly number: string }[] }) {
  const last = of.at(-1);
  return last ? <Figure of={String(quotientNumber(last.number))} decimals={2} /> : null;
}

const factKeys: ReadonlyMap<string, Key> = new Map(
  creditFileTexts.keys
    .filter((key) => key.startsWith('fact.'))
    .map((key) => [key.slice('fact.'.length), key]),
);

/** A fact's name; one that has none of ours is named by its code. */
export function FactName({ code }: { code: string }) {
  const say = useTexts(creditFileTexts);
  const key = factKeys.get(code);
  return key === undefined ? <code>{code}</code> : <span title={code}>{say(key)}</span>;
}

/** Says a category; the levels of warnings as they are said everywhere. */
function useCategory(): (category: string) => string {
  const words = useWord(categoryKeys);
  const levelWord = useWarningLevelWord();
  const isLevel = (category: string): category is WarningLevel | 'none' =>
    ['none', ...warningLevels].includes(category);
  return (category) => (isLevel(category) ? levelWord(category) : words(category));
}

const categoryKeys: Readonly<Record<string, Key>> = {
  yes: 'category.yes',
  no: 'category.no',
  active: 'category.active',
  inactive: 'category.inactive',
  red: 'category.red',
  amber: 'category.amber',
  green: 'category.green',
  good: 'standing.good',
  fair: 'standing.fair',
  poor: 'standing.poor',
  safe: 'zone.safe',
  grey: 'zone.grey',
  distress: 'zone.distress',
  vip: 'tier.vip',
  key: 'tier.key',
  ordinary: 'tier.ordinary',
  AMOUNT: 'limit.kind.amount',
  NONE: 'limit.kind.none',
  UNLIMITED: 'limit.kind.unlimited',
};
