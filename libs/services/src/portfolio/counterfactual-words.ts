import {
  type Counterfactual,
  type CoverageGap,
  exactRatio,
  type Expression,
  type Factor,
  factsIn,
  type FactorChange,
  type Label,
  type LimitCounterfactual,
  type LimitMethods,
  type Scorecard,
} from '@zixin/calculations';
import { compare, ratioOf, toDecimal } from '@zixin/kernel';
import { type Language, moneyText } from '@zixin/views';
import { decimalOf } from '../ratings/rating-answers.js';

type Reach = FactorChange['reach'];

const reachWords: Readonly<Record<Language, Readonly<Record<Reach, string>>>> = {
  en: { atLeast: 'at least', above: 'above', below: 'below', atMost: 'at most', is: '', any: '' },
  zh: { atLeast: '不低于', above: '高于', below: '低于', atMost: '不高于', is: '', any: '' },
};
const coverageLabel: Label = { en: 'cap for too little data', zh: '资料不足的等级上限' };

/** Knock-outs by name, with the best grade each allows. */
export const knockOutsMet = (
  met: readonly { readonly code: string; readonly cap: string }[],
  { knockOuts }: Scorecard,
  language: Language,
) =>
  met.map(({ code, cap }) => {
    const label = labelOf(knockOuts.find((one) => one.code === code)?.label, code, language);
    return { code, label, cap };
  });

function labelOf(label: Label | undefined, code: string, language: Language): string {
  return label?.[language] ?? code;
}

/** A number as a decimal, a word as it is. */
function valueText(value: string): string {
  return /^-?\d+(\/\d+)?$/.test(value) ? decimalOf(value) : value;
}

/** Words that evidence is recorded in; grades and figures are the same in both languages. */
const chineseWords: Readonly<Record<string, string>> = {
  ...{ good: '良好', fair: '一般', poor: '较差' },
  ...{ positive: '正面', stable: '稳定', negative: '负面' },
};

function said(value: string, language: Language): string {
  return language === 'zh' ? (chineseWords[value] ?? value) : value;
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
  const coverage = way.coverage ? coverageWay(way.coverage, factors, language) : null;
  const named = removes.filter(({ code }) => coverage === null || code !== 'coverageCap');
  const parts = [
    ...changes.map((change) =>
      changeText(change, { language, factor: factors.find(({ code }) => code === change.factor) }),
    ),
    ...(coverage ? [coverageText(coverage, language)] : []),
    ...named.map(({ label }) => (language === 'zh' ? `消除“${label}”` : `no more "${label}"`)),
  ];
  return {
    title: parts.join(language === 'zh' ? '；' : '; '),
    ...{ changes, removes, coverage, score: toDecimal(exactRatio(way.score), 2), grade: way.grade },
  };
}

/** The missing factors, the heaviest first, that lift the cap for too little data; percents of the weight, two digits. */
function coverageWay(gap: CoverageGap, factors: Scorecard['factors'], language: Language) {
  const { percent, atLeastPercent } = gap;
  return {
    ...{ percent: toDecimal(exactRatio(percent), 2), atLeastPercent },
    factors: factors
      .filter(({ code }) => gap.factors.includes(code))
      .sort((a, b) => gap.factors.indexOf(a.code) - gap.factors.indexOf(b.code))
      .map(({ code, label, weight }) => ({ factor: code, label: labelOf(label, code, language), weight })),
  };
}

function coverageText(coverage: ReturnType<typeof coverageWay>, language: Language): string {
  const { percent, atLeastPercent, factors } = coverage;
  const labels = factors.map(({ label }) => label).join(language === 'zh' ? '、' : ', ');
  return language === 'zh'
    ? `补充${labels}，使有资料的权重由 ${percent}% 达到 ${atLeastPercent}%（${coverageLabel.zh}）`
    : `record ${labels}, so that ${atLeastPercent}% of the weight has data instead of ${percent}% (${coverageLabel.en})`;
}

interface ChangeText {
  readonly label: string;
  readonly from: string | null;
  readonly reach: Reach;
  readonly to: string | null;
}
interface About {
  readonly language: Language;
  readonly factor: Factor | undefined;
}

function changeText({ label, reach, from, to }: ChangeText, { language, factor }: About): string {
  const valued = (value: string) => said(value, language) + unitText(factor, language);
  const chinese = language === 'zh';
  if (to === null) return anyText(label, from, language);
  const target = [reachWords[language][reach], valued(to)].filter(Boolean).join(chinese ? '' : ' ');
  const better = isTopped(factor, to) ? (chinese ? '或更好' : ' or better') : '';
  if (chinese)
    return from === null
      ? `补充${label}：${target}${better}`
      : `${label}由 ${valued(from)} 变为${target}${better}`;
  return from === null
    ? `${label}: recorded and ${target}${better}`
    : `${label}: from ${valued(from)} to ${target}${better}`;
}

/** Nothing recorded yet, or a word the policy gives no points for: whatever takes its place is enough. */
function anyText(label: string, from: string | null, language: Language): string {
  if (language === 'zh')
    return from === null
      ? `补充${label}（任何结果均可）`
      : `${label}“${from}”不在政策所列范围内，改为其中任何一项均可`;
  return from === null
    ? `${label}: recorded (whatever it is gives enough points)`
    : `${label}: "${from}" is none the policy knows; any that it knows gives enough points`;
}

/** True for a word when another word of its factor has more points. */
function isTopped(factor: Factor | undefined, word: string): boolean {
  if (!factor || !('categories' in factor)) return false;
  const points = factor.categories.find(({ is }) => is.includes(word))?.points ?? '0';
  return factor.categories.some((row) => compare(ratioOf(row.points), ratioOf(points)) > 0);
}

const units: readonly (readonly [RegExp, Label])[] = [
  [/Percent$/, { en: '%', zh: '%' }],
  [/(Days|daysSince|daysBeyondTerms\w*)$/, { en: ' days', zh: '天' }],
];

function unitText(factor: Factor | undefined, language: Language): string {
  const fact = factor && 'value' in factor && typeof factor.value === 'string' ? factor.value : '';
  return units.find(([ending]) => ending.test(fact))?.[1][language] ?? '';
}

/** How much more a limit method has to find, in words and as data. */
export function limitWay(
  { code, figure, amountRise }: LimitCounterfactual,
  { methods }: LimitMethods,
  { currency, language }: { readonly currency: string; readonly language: Language },
) {
  const method = methods.find((one) => one.code === code);
  const label = labelOf(method?.label, code, language);
  const base = method ? baseOf(method.amount, language) : [];
  const title = `${label}${riseText(amountRise, { currency, base, language })}`;
  return { code, label, figure, amountRise, base, title };
}

const baseWords: Readonly<Record<string, Label>> = {
  'account.monthlyPurchases': { en: 'monthly purchases', zh: '月均采购额' },
  'policy.termsDays': { en: 'days of terms', zh: '账期天数' },
  'policy.graceDays': { en: 'days of grace', zh: '宽限天数' },
  'ratio.tangibleNetWorth': { en: 'tangible net worth', zh: '有形净资产' },
  'workingAsset.base': { en: 'working assets', zh: '营运资产' },
  'evidence.tradeReference.medianHighCredit': { en: 'median of the highest credits', zh: '最高赊欠额中位数' },
  'policy.riskAppetite': { en: 'risk appetite of the house', zh: '风险偏好总额' },
};

/** What the base of a limit method is made of: the facts it reads, in words where there are any. */
function baseOf(amount: Expression, language: Language) {
  return [...new Set(factsIn(amount))].map((fact) => ({
    ...{ fact, label: labelOf(baseWords[fact], fact, language) },
  }));
}

interface RiseText {
  readonly currency: string;
  readonly base: ReturnType<typeof baseOf>;
  readonly language: Language;
}

function riseText(rise: number | null, { currency, base, language }: RiseText): string {
  if (rise === null) return language === 'zh' ? '：按当前等级不予授信' : ': lends nothing at this grade';
  const amount = moneyText({ minor: rise, currency });
  const of = base.map(({ label }) => label).join(language === 'zh' ? '、' : ', ');
  if (language === 'zh') return `：基数${of && `（${of}）`}需增加 ${amount}`;
  return `: its base${of && ` (${of})`} has to rise by ${amount}`;
}
