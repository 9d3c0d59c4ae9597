import type { Condition, Expression, Label, WarningAction, WarningTrip } from '@zixin/calculations';
import { factName, isFactKey } from '../ui/facts/fact-name.js';
import { categoryWords, type UiKey } from '../ui/facts/fact-text.js';
import { type FactUnit, unitOf } from '../ui/facts/fact-units.js';
import { measureText, moveText } from '../ui/facts/fact-measure.js';
import type { FactKey } from '../ui/facts/facts.texts.js';
import { fromMinor } from '../ui/facts/minor-units.js';
import { amountText, numberText } from '../ui/figures.js';
import type { Language } from '../ui/language.js';
import type { Say } from '../ui/texts.js';
import { type FormKey, isFormKey } from './policy-form.texts.js';

/** What turns a policy's content into words. */
export interface Vocabulary {
  readonly say: Say<FormKey>;
  readonly sayFact: Say<FactKey>;
  readonly sayUi: Say<UiKey>;
  readonly language: Language;
  readonly currency: string;
}

const decimal = /^-?\d+(\.\d+)?$/;
export const isDecimal = (text: unknown): text is string => typeof text === 'string' && decimal.test(text);

export const labelWords = (label: Label, { language }: Pick<Vocabulary, 'language'>): string =>
  language === 'zh-CN' ? label.zh : label.en;

/** A code of the content in words, or itself. */
export function choiceWords(code: string, { say, sayFact, sayUi }: Vocabulary): string {
  const key = `choice.${code}`;
  if (isFormKey(key)) return say(key);
  const kind = `kind.${code}`;
  return isFactKey(kind) ? sayFact(kind) : (categoryWords(code, { say: sayFact, sayUi }) ?? code);
}

/** A bound of a figure with the figure's unit. */
export function boundWords(bound: string, unit: FactUnit, words: Vocabulary): string {
  const { sayFact: say, language, currency } = words;
  if (!isDecimal(bound)) return bound;
  if (unit === 'money') return amountText(fromMinor(bound, currency), language);
  return measureText(bound, unit, { say, language }, 12);
}

/** The unit of an expression's figure: its fact's, where it is one fact. */
export const unitOfExpression = (expression: Expression): FactUnit =>
  typeof expression === 'string' && !isDecimal(expression) ? unitOf(expression) : 'number';

const signs: Readonly<Record<string, string>> = {
  add: ' + ',
  subtract: ' − ',
  multiply: ' × ',
  divide: ' ÷ ',
};

export function expressionWords(expression: Expression, words: Vocabulary): string {
  if (typeof expression === 'string')
    return isDecimal(expression)
      ? numberText(expression, words.language, 12)
      : expression === ''
        ? '…'
        : factName(expression, words.sayFact);
  const [[operation, operands] = ['add', []]] = Object.entries(expression) as [
    string,
    readonly Expression[],
  ][];
  const parts = operands.map((one) => operandWords(one, words));
  if (operation === 'least' || operation === 'greatest')
    return words.say(`words.${operation}`, { list: parts.join(words.say('words.join')) });
  return parts.join(signs[operation] ?? ' ');
}

function operandWords(expression: Expression, words: Vocabulary): string {
  const text = expressionWords(expression, words);
  return typeof expression === 'string' ? text : words.say('words.all', { list: text });
}

const comparisons = [
  ['atLeast', '≥'],
  ['above', '>'],
  ['below', '<'],
  ['atMost', '≤'],
] as const;

export function conditionWords(condition: Condition, words: Vocabulary): string {
  const { say } = words;
  if ('all' in condition) return listed(condition.all, 'words.and', words);
  if ('any' in condition) return listed(condition.any, 'words.or', words);
  if ('not' in condition) return say('words.not', { what: conditionWords(condition.not, words) });
  if ('value' in condition) {
    const found = comparisons.find(([key]) => key in condition) ?? comparisons[0];
    const bound = String((condition as unknown as Record<string, unknown>)[found[0]] ?? '');
    const unit = unitOfExpression(condition.value);
    return `${expressionWords(condition.value, words)} ${found[1]} ${boundWords(bound, unit, words)}`;
  }
  return wordCondition(condition, words);
}

type WordCondition = Extract<Condition, { readonly fact: string }>;

function wordCondition(condition: WordCondition, words: Vocabulary): string {
  const { say } = words;
  const fact = condition.fact === '' ? '…' : factName(condition.fact, words.sayFact);
  if ('atLeastGrade' in condition)
    return say('words.at-least-grade', { fact, grade: condition.atLeastGrade });
  if ('belowGrade' in condition) return say('words.below-grade', { fact, grade: condition.belowGrade });
  const list = condition.is.map((word) => choiceWords(word, words)).join(say('words.either'));
  return say('words.is', { fact, words: list });
}

function listed(parts: readonly Condition[], by: 'words.and' | 'words.or', words: Vocabulary): string {
  const texts = parts.map((part) => {
    const text = conditionWords(part, words);
    return 'all' in part || 'any' in part ? words.say('words.all', { list: text }) : text;
  });
  return texts.join(words.say(by));
}

export function tripWords(trip: WarningTrip, words: Vocabulary): string {
  const { say } = words;
  if ('when' in trip) return conditionWords(trip.when, words);
  if ('rises' in trip)
    return say('trip.rises', {
      series: factName(trip.series, words.sayFact),
      count: trip.rises,
      minimum: isDecimal(trip.minimum)
        ? moveText(trip.minimum, trip.series, { say: words.sayFact, language: words.language })
        : trip.minimum,
    });
  if ('readings' in trip)
    return say('trip.readings', {
      series: factName(trip.series, words.sayFact),
      count: trip.readings,
      below: trip.below,
    });
  const figure = expressionWords(trip.value, words);
  const bound = (text: string) => boundWords(text, unitOfExpression(trip.value), words);
  if ('on' in trip) return say('trip.threshold', { figure, on: bound(trip.on), off: bound(trip.off) });
  const list = trip.levels
    .map(({ level, on, off }) =>
      say('trip.level', { level: choiceWords(level, words), on: bound(on), off: bound(off) }),
    )
    .join(say('words.join'));
  return say('trip.levels', { figure, list });
}

export function actionWords(action: WarningAction, words: Vocabulary): string {
  const { say } = words;
  const what = bareAction(action, words);
  return action.automatic ? say('action.automatic', { action: what }) : what;
}

function bareAction(action: WarningAction, words: Vocabulary): string {
  const { say } = words;
  switch (action.action) {
    case 'lowerLimit':
      return say('action.lowerLimit', { percent: action.percent });
    case 'shortenTerms':
      return say('action.shortenTerms', { days: action.netDays, percent: action.prepaymentPercent });
    case 'review':
      return say('action.review', { days: action.withinDays });
    default:
      return choiceWords(action.action, words);
  }
}
