import { exactRatio } from '@zixin/calculations';
import { toDecimal } from '@zixin/kernel';
import { drawn, numberText, percentText } from '../figures.js';
import type { Language } from '../language.js';
import type { Say } from '../texts.js';
import { type FactUnit, unitOf } from './fact-units.js';
import type { FactKey } from './facts.texts.js';

export interface Speech {
  readonly say: Say<FactKey>;
  readonly language: Language;
}

const counted: Readonly<Partial<Record<FactUnit, FactKey>>> = {
  days: 'in.days',
  months: 'in.months',
  years: 'in.years',
  notches: 'in.notches',
  cases: 'in.cases',
};

/** Numbers are recorded as decimal texts, those of a series as exact quotients such as `288275/13971`. */
export const decimalOf = (number: string): string =>
  number.includes('/') ? toDecimal(exactRatio(number), 4) : number;

/** A number with its unit; of money the bare number. Without `decimals` two at most, of a plain number four. */
export function measureText(
  number: string,
  unit: FactUnit,
  { say, language }: Speech,
  decimals = unit === 'number' ? 4 : 2,
): string {
  const decimal = decimalOf(number);
  if (unit === 'percent') return percentText(decimal, language, decimals);
  if (unit === 'year') return decimal;
  const value = numberText(decimal, language, decimals);
  const key = counted[unit];
  return key ? say(key, { value, count: drawn(decimal) }) : value;
}

/** By how much a fact's figure moved: percents move by percentage points. */
export function moveText(number: string, name: string, { say, language }: Speech): string {
  const value = numberText(number, language);
  const key = unitOf(name) === 'percent' ? 'in.percent-points' : 'in.points';
  return say(key, { value, count: drawn(number) });
}
