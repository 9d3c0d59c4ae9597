import { amountText } from '../figures.js';
import type { Say } from '../texts.js';
import type { uiTexts } from '../ui.texts.js';
import { measureText, type Speech } from './fact-measure.js';
import { isFactKey } from './fact-name.js';
import { unitOf } from './fact-units.js';
import type { FactKey } from './facts.texts.js';
import { fromMinor } from './minor-units.js';

/** What is known of a fact; amounts in minor units. */
export type Known =
  | { readonly number: string }
  | { readonly category: string }
  | { readonly series: readonly Reading[] }
  | { readonly undefined: string };

export interface Reading {
  readonly on: string;
  readonly number: string;
}

export type UiKey = (typeof uiTexts)['keys'][number];

export interface FactSpeech extends Speech {
  readonly sayUi: Say<UiKey>;
  /** Of the account that amounts belong to. */
  readonly currency: string;
}

/** A number of a fact in its unit; an amount with its currency. */
export function numberWords(name: string, number: string, speech: FactSpeech): string {
  const { language, currency } = speech;
  const unit = unitOf(name);
  return unit === 'money'
    ? `${amountText(fromMinor(number, currency), language)} ${currency}`
    : measureText(number, unit, speech);
}

const saidEverywhere: Readonly<Record<string, UiKey>> = {
  VIP: 'tier.vip',
  vip: 'tier.vip',
  key: 'tier.key',
  ordinary: 'tier.ordinary',
  NONE: 'limit.none',
  UNLIMITED: 'limit.unlimited',
  red: 'level.red',
  amber: 'level.amber',
  green: 'level.green',
  none: 'warning.none',
  info: 'warning.info',
  warn: 'warning.warn',
  critical: 'warning.critical',
};

/** A word that a fact can be, where it is the service's and not a person's; else `null`. */
export function categoryWords(category: string, { say, sayUi }: Pick<FactSpeech, 'say' | 'sayUi'>) {
  const shared = saidEverywhere[category];
  if (shared) return sayUi(shared);
  const key = `value.${category}`;
  return isFactKey(key) ? say(key) : null;
}

/** A value that was recorded without saying whether it is a number or a word. */
export const bareFact = (value: string): Known =>
  /^-?\d+([./]\d+)?$/.test(value) ? { number: value } : { category: value };

/** What a factor of a scorecard reads: an expression, or the fact whose word it takes. */
export interface FactorParts {
  readonly value?: unknown;
  readonly fact?: unknown;
}

/** The one fact that a factor reads; empty where it reads several. */
export function factorFact({ value, fact }: FactorParts = {}): string {
  const read = fact ?? value;
  return typeof read === 'string' ? read : '';
}

/** `missing-current-assets` → `statement.currentAssets`. */
const lineNamed = (reason: string) =>
  reason.replace(/^missing-/, 'statement.').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Why there is no figure. */
export function missingWords(reason: string | null, say: Say<FactKey>): string {
  const key = `missing.${reason}`;
  if (isFactKey(key)) return say(key);
  const line = lineNamed(reason ?? '');
  return isFactKey(line) ? say('missing.line', { line: say(line) }) : say('missing.other');
}

/** The value of a fact in words; of a series, its last reading. */
export function factText(name: string, fact: Known, speech: FactSpeech): string {
  if ('number' in fact) return numberWords(name, fact.number, speech);
  if ('category' in fact) return categoryWords(fact.category, speech) ?? fact.category;
  if ('undefined' in fact) return missingWords(fact.undefined, speech.say);
  const last = fact.series.at(-1);
  return last ? numberWords(name, last.number, speech) : speech.say('missing.other');
}
