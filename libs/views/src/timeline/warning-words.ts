import {
  evaluate,
  exactRatio,
  factOf,
  type FactsUsed,
  type WarningAction,
  type WarningLevel,
  type WarningRule,
  type WarningTrip,
} from '@zixin/calculations';
import { toDecimal } from '@zixin/kernel';
import type { Language } from './phrases.js';
import { trimmed, type Words } from './words.js';

export const levelWords: { readonly [L in WarningLevel]: Words } = {
  info: { zh: '提示', en: 'Notice' },
  warn: { zh: '预警', en: 'Warning' },
  critical: { zh: '严重预警', en: 'Critical' },
};

export const warningActionWords: { readonly [A in WarningAction['action']]: Words } = {
  lowerLimit: { zh: '下调额度', en: 'lower the limit' },
  shortenTerms: { zh: '缩短账期', en: 'shorten the terms' },
  placeHold: { zh: '冻结信用', en: 'put the account on hold' },
  demandGuarantee: { zh: '要求担保', en: 'demand a guarantee' },
  review: { zh: '提前评估', en: 'review early' },
};

/** An action a warning proposes, with its figures. */
export function actionText(action: WarningAction, language: Language): string {
  const text = action.automatic ? { zh: '（自动）', en: ' (automatic)' }[language] : '';
  return `${warningActionWords[action.action][language]}${detail(action, language === 'zh')}${text}`;
}

function detail(action: WarningAction, zh: boolean): string {
  switch (action.action) {
    case 'lowerLimit':
      return zh ? ` ${action.percent}%` : ` by ${action.percent}%`;
    case 'shortenTerms': {
      const { netDays, prepaymentPercent } = action;
      if (zh) return `至 ${netDays} 天${prepaymentPercent > 0 ? `，预付 ${prepaymentPercent}%` : ''}`;
      return ` to ${netDays} days${prepaymentPercent > 0 ? ` with ${prepaymentPercent}% prepaid` : ''}`;
    }
    case 'review':
      return zh ? `（${action.withinDays} 天内）` : ` within ${action.withinDays} days`;
    default:
      return '';
  }
}

const units: readonly (readonly [RegExp, Words])[] = [
  [/percent$|overdueRate/i, { zh: '%', en: '%' }],
  [/days/i, { zh: ' 天', en: ' days' }],
  [/months$/i, { zh: ' 个月', en: ' months' }],
  [/notches/i, { zh: ' 级', en: ' notches' }],
];

interface Reader {
  readonly level: WarningLevel;
  readonly language: Language;
}

/** What tripped a rule at a level: the figure and its threshold, or the last readings of a series; `null` for a condition. */
export function figureText(
  { trip, level: own }: WarningRule,
  figures: FactsUsed,
  { level, language }: Reader,
): string | null {
  if ('when' in trip) return null;
  if ('series' in trip) return seriesText(trip, figures, language);
  const figure = evaluate(trip.value, figures);
  const step = 'levels' in trip ? trip.levels.find((one) => one.level === level) : { ...trip, level: own };
  if ('undefined' in figure || !step || isAmount(trip.value)) return null;
  const unit = unitOf(trip.value, language);
  const value = `${trimmed(toDecimal(figure.value, 2))}${unit}`;
  return language === 'zh'
    ? `当前 ${value}，触发线 ${step.on}${unit}`
    : `at ${value} against a threshold of ${step.on}${unit}`;
}

/** Amounts are minor units of a currency the event does not name. */
function isAmount(value: unknown): boolean {
  return typeof value === 'string' && /limitAboveProposal|exposure|overdue$|open$|amount/i.test(value);
}

function unitOf(value: unknown, language: Language): string {
  if (typeof value !== 'string') return '';
  return units.find(([pattern]) => pattern.test(value))?.[1][language] ?? '';
}

function seriesText(
  trip: Extract<WarningTrip, { readonly series: string }>,
  figures: FactsUsed,
  language: Language,
): string | null {
  const fact = factOf(figures, trip.series);
  if (!('series' in fact)) return null;
  const count = 'rises' in trip ? trip.rises + 1 : trip.readings;
  const unit = unitOf(trip.series, language);
  const values = fact.series
    .slice(-count)
    .map(({ number }) => `${trimmed(toDecimal(exactRatio(number), 2))}${unit}`)
    .join(' → ');
  if ('rises' in trip) return language === 'zh' ? `近期 ${values}` : `readings ${values}`;
  return language === 'zh'
    ? `近期 ${values}，均低于 ${trip.below}`
    : `readings ${values}, all below ${trip.below}`;
}
