import type { Language } from './phrases.js';
import { wordFor, type Words } from './words.js';

const reasons: Readonly<Record<string, Words>> = {
  investigation: { zh: '信用调查完成', en: 'the investigation was completed' },
  'not taken by the account': { zh: '账户未接受该订单', en: 'the account did not take the order' },
  'claimed by another group': { zh: '账户已属于其他集团', en: 'the account belongs to another group' },
  'override-expired': { zh: '人工评级到期', en: 'the override ran out' },
};

const shapes: readonly (readonly [RegExp, Words])[] = [
  [/^score \S+$/, { zh: '新的信用评分', en: 'a new score' }],
  [/^warning \S+$/, { zh: '风险预警', en: 'a risk warning' }],
  [/^rating null: (.+)$/, { zh: '信用等级撤销（$1）', en: 'the rating ended ($1)' }],
  [/^rating (\S+): (.+)$/, { zh: '信用等级变为 $1（$2）', en: 'rated $1 ($2)' }],
];

/** What a process gives as its reason, in words; what a person wrote as it is. */
export function reasonText(reason: string, language: Language): string {
  const shape = shapes.find(([pattern]) => pattern.test(reason));
  if (!shape) return wordFor(reasons, reason, language);
  const [pattern, words] = shape;
  const parts = pattern.exec(reason) ?? [];
  return words[language].replace(/\$(\d)/g, (_, part: string) =>
    wordFor(reasons, parts[Number(part)] ?? '', language),
  );
}
