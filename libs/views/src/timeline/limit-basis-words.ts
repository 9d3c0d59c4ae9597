import type { LimitFigures } from '@zixin/calculations';
import type { Language, Say } from './phrases.js';
import { limitMethodText, versionText } from './policy-words.js';

/**
 * How a policy came to a limit: what binds first, then what the other methods give. `currency` is the account's; `none`: the
 * grade bears no credit, so no method binds.
 */
export function limitBasisText(
  { limitMethods, grade, methods, bindingMethod, combination }: LimitFigures,
  { currency, none }: { readonly currency: string; readonly none: boolean },
  { language, say }: { readonly language: Language; readonly say: Say },
): string {
  const zh = language === 'zh';
  const figure = ({ code, amount }: LimitFigures['methods'][number]) =>
    `${limitMethodText(code, language)} ${amount === null ? noFigure[language] : say.money({ minor: amount, currency })}`;
  const binds = none ? null : bindingMethod;
  const bound = methods.filter(({ code }) => code === binds).map(figure);
  const others = methods.filter(({ code }) => code !== binds).map(figure);
  const policy = versionText(limitMethods, language);
  const what = none ? noCredit[language] : boundText(bound, combination, language);
  const beside = others.length > 0 ? `${zh ? '；其他：' : '; beside it '}${say.list(others)}` : '';
  return `${zh ? `等级 ${grade}，依据${policy}` : `Grade ${grade}, by ${policy}`}${what}${beside}`;
}

function boundText(
  bound: readonly string[],
  combination: LimitFigures['combination'],
  language: Language,
): string {
  if (bound.length === 0) return '';
  const mean = combination === 'mean';
  if (language === 'zh') return `，${mean ? '取平均，最低项' : '限定方法'}：${bound.join('')}`;
  return `, ${mean ? 'the mean, lowest' : 'bound by'} ${bound.join('')}`;
}

const noCredit = {
  zh: '，该等级无额度，仅限预付款',
  en: ', bound by the grade: it bears no credit, prepayment only',
} as const;
const noFigure = { zh: '无数据', en: 'without a figure' } as const;
