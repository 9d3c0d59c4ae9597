import type { LimitFigures } from '@zixin/calculations';
import type { Language, Say } from './phrases.js';
import { limitMethodText, versionText } from './policy-words.js';

/** How a policy came to a limit: the binding method first, then what the others give. `currency` is the account's. */
export function limitBasisText(
  { limitMethods, grade, methods, bindingMethod, combination }: LimitFigures,
  currency: string,
  { language, say }: { readonly language: Language; readonly say: Say },
): string {
  const zh = language === 'zh';
  const figure = ({ code, amount }: LimitFigures['methods'][number]) =>
    `${limitMethodText(code, language)} ${amount === null ? none[language] : say.money({ minor: amount, currency })}`;
  const mean = combination === 'mean';
  const bound = methods.filter(({ code }) => code === bindingMethod).map(figure);
  const others = methods.filter(({ code }) => code !== bindingMethod).map(figure);
  const policy = versionText(limitMethods, language);
  if (zh)
    return (
      `等级 ${grade}，依据${policy}` +
      (bound.length > 0 ? `，${mean ? '取平均，最低项' : '限定方法'}：${bound.join('')}` : '') +
      (others.length > 0 ? `；其他：${say.list(others)}` : '')
    );
  return (
    `Grade ${grade}, by ${policy}` +
    (bound.length > 0 ? `, ${mean ? 'the mean, lowest' : 'bound by'} ${bound.join('')}` : '') +
    (others.length > 0 ? `; beside it ${say.list(others)}` : '')
  );
}

const none = { zh: '无数据', en: 'without a figure' } as const;
