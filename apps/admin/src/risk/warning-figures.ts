import { formatMinor } from '@zixin/kernel';
import { amountText, drawn, numberText, percentText } from '../ui/figures.js';
import type { Language } from '../ui/language.js';
import type { Say } from '../ui/texts.js';
import type { riskWarningsTexts } from './risk-warnings.texts.js';
import type { Threshold } from './thresholds.js';
import type { Fact } from './warnings.queries.js';

export type Key = (typeof riskWarningsTexts)['keys'][number];

/** What the figures that rules read are called. */
export const figureNames: Readonly<Record<string, Key>> = {
  'account.utilisationPercent': 'figure.account.utilisationPercent',
  'account.oldestOverdueDays': 'figure.account.oldestOverdueDays',
  'account.limitAboveProposal': 'figure.account.limitAboveProposal',
  'behaviour.overdueRatePercent': 'figure.behaviour.overdueRatePercent',
  'behaviour.overdueRateMonthEnds': 'figure.behaviour.overdueRateMonthEnds',
  'behaviour.daysBeyondTermsChange90': 'figure.behaviour.daysBeyondTermsChange90',
  'rating.notchesDown': 'figure.rating.notchesDown',
  'industry.readings': 'figure.industry.readings',
  'evidence.litigation.daysSince': 'figure.evidence.litigation.daysSince',
  'evidence.litigation.openCases': 'figure.evidence.litigation.openCases',
  'evidence.litigation.enforcementCases': 'figure.evidence.litigation.enforcementCases',
  'evidence.litigation.dishonestDebtor': 'figure.evidence.litigation.dishonestDebtor',
  'statement.ageMonths': 'figure.statement.ageMonths',
  'mitigant.daysToNextExpiry': 'figure.mitigant.daysToNextExpiry',
  'review.daysPastDue': 'figure.review.daysPastDue',
};

type Unit = 'percent' | 'money' | 'unit.days' | 'unit.months' | 'unit.notches' | 'unit.cases' | 'number';

const units: readonly (readonly [RegExp, Unit])[] = [
  [/Percent$|MonthEnds$/, 'percent'],
  [/limitAboveProposal$/, 'money'],
  [/notches/, 'unit.notches'],
  [/Cases$/, 'unit.cases'],
  [/ageMonths$/, 'unit.months'],
  [/Days$|days[A-Z]/, 'unit.days'],
];

const unitOf = (figure: string): Unit => units.find(([pattern]) => pattern.test(figure))?.[1] ?? 'number';

export interface Words {
  readonly say: Say<Key>;
  readonly language: Language;
  /** Of the account that a fact's minor units belong to. */
  readonly currency: string;
}

/** A number of a figure, in its unit. */
export function numberOf(figure: string, number: string, { say, language, currency }: Words): string {
  const unit = unitOf(figure);
  const plain = numberText(decimalOf(number), language, 2);
  if (unit === 'percent') return percentText(decimalOf(number), language, 2);
  if (unit === 'money') return `${amountText(formatMinor(Number(number), currency), language)} ${currency}`;
  return unit === 'number' ? plain : say(unit, { value: plain, count: drawn(decimalOf(number)) });
}

/** Series hold exact quotients, `288275/13971`: as a decimal text of enough digits to be shown. */
export function decimalOf(number: string): string {
  const [above = '0', below] = number.split('/');
  return below === undefined ? above : String(drawn(above) / drawn(below));
}

const answers: Readonly<Record<string, Key>> = { yes: 'yes', no: 'no' };

/** The value of a fact in words; of a series, its last reading. */
export function factText(figure: string, fact: Fact, words: Words): string {
  if ('number' in fact) return numberOf(figure, fact.number, words);
  if ('undefined' in fact) return words.say('evidence.absent', { reason: fact.undefined });
  if ('category' in fact) {
    const key = answers[fact.category];
    return key ? words.say(key) : fact.category;
  }
  const last = fact.series.at(-1);
  return last ? numberOf(figure, last.number, words) : '';
}

/** The threshold of a figure in words. */
export function thresholdText(figure: string, threshold: Threshold, words: Words): string {
  const { say } = words;
  const number = (text: string) => numberOf(figure, text, words);
  if (threshold.kind === 'band')
    return say('threshold.band', { on: number(threshold.on), off: number(threshold.off) });
  if (threshold.kind === 'rises') return say('threshold.rises', { ...threshold });
  if (threshold.kind === 'readings') return say('threshold.readings', { ...threshold });
  const key = threshold.kind === 'is' ? answers[threshold.value] : undefined;
  const value = threshold.kind === 'is' ? (key ? say(key) : threshold.value) : number(threshold.value);
  return say(`threshold.${threshold.kind}`, { value });
}
