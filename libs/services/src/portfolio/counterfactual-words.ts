import {
  type Counterfactual,
  exactRatio,
  type FactorChange,
  type Label,
  type LimitCounterfactual,
  type LimitMethods,
  type Scorecard,
} from '@zixin/calculations';
import { toDecimal } from '@zixin/kernel';
import { type Language, moneyText } from '@zixin/views';
import { decimalOf } from '../ratings/rating-answers.js';

type Reach = FactorChange['reach'];

const reachWords: Readonly<Record<Language, Readonly<Record<Reach, string>>>> = {
  en: { atLeast: 'at least', above: 'above', below: 'below', atMost: 'at most', is: '' },
  zh: { atLeast: '不低于', above: '高于', below: '低于', atMost: '不高于', is: '' },
};
const coverageLabel: Label = { en: 'cap for too little data', zh: '资料不足的等级上限' };

function labelOf(label: Label | undefined, code: string, language: Language): string {
  return label?.[language] ?? code;
}

/** A number as a decimal, a word as it is. */
function valueText(value: string): string {
  return /^-?\d+(\/\d+)?$/.test(value) ? decimalOf(value) : value;
}

/** One step of the grade: what has to change and what has to go, in words and as data. Points with two digits. */
export function gradeWay(way: Counterfactual, { factors, knockOuts }: Scorecard, language: Language) {
  const changes = way.changes.map((change) => {
    const label = labelOf(factors.find(({ code }) => code === change.factor)?.label, change.factor, language);
    const from = change.from === null ? null : valueText(change.from);
    const pointsGained = toDecimal(exactRatio(change.pointsGained), 2);
    return { factor: change.factor, label, from, reach: change.reach, to: change.to, pointsGained };
  });
  const removes = way.removes.map((code) => {
    const found = code === 'coverageCap' ? coverageLabel : knockOuts.find((one) => one.code === code)?.label;
    return { code, label: labelOf(found, code, language) };
  });
  const parts = [
    ...changes.map((change) => changeText(change, language)),
    ...removes.map(({ label }) => (language === 'zh' ? `消除“${label}”` : `no more "${label}"`)),
  ];
  return {
    title: parts.join(language === 'zh' ? '；' : '; '),
    ...{ changes, removes, score: toDecimal(exactRatio(way.score), 2), grade: way.grade },
  };
}

interface ChangeText {
  readonly label: string;
  readonly from: string | null;
  readonly reach: Reach;
  readonly to: string;
}

function changeText({ label, from, reach, to }: ChangeText, language: Language): string {
  const target = [reachWords[language][reach], to].filter(Boolean).join(language === 'zh' ? '' : ' ');
  if (language === 'zh')
    return from === null ? `补充${label}：${target}` : `${label}由 ${from} 变为${target}`;
  return from === null ? `${label}: recorded and ${target}` : `${label}: from ${from} to ${target}`;
}

/** How much more a limit method has to find, in words and as data. */
export function limitWay(
  { code, figure, amountRise }: LimitCounterfactual,
  { methods }: LimitMethods,
  { currency, language }: { readonly currency: string; readonly language: Language },
) {
  const label = labelOf(methods.find((method) => method.code === code)?.label, code, language);
  return { code, label, figure, amountRise, title: `${label}${riseText(amountRise, currency, language)}` };
}

function riseText(rise: number | null, currency: string, language: Language): string {
  if (rise === null) return language === 'zh' ? '：按当前等级不予授信' : ': lends nothing at this grade';
  const amount = moneyText({ minor: rise, currency });
  return language === 'zh' ? `：基数需增加 ${amount}` : `: its base has to rise by ${amount}`;
}
