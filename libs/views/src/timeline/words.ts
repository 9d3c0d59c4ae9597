import { type DecisionRole, exactRatio } from '@zixin/calculations';
import { type Money, toDecimal } from '@zixin/kernel';
import { type Language, moneyText } from './phrases.js';

/** One term in both languages. */
export type Words = { readonly [L in Language]: string };

export const roleWords: { readonly [R in DecisionRole]: Words } = {
  creditLead: { zh: '信用主管', en: 'credit lead' },
  creditManager: { zh: '信用经理', en: 'credit manager' },
  financeDirector: { zh: '财务总监', en: 'finance director' },
  committee: { zh: '信用委员会', en: 'committee' },
};

/** The term of a code, the code itself where none is known. */
export function wordFor(words: Readonly<Record<string, Words>>, code: string, language: Language): string {
  return Object.hasOwn(words, code) ? (words[code]?.[language] ?? code) : code;
}

/** Who has to approve: `the credit manager`, `2 × credit manager` in the reader's language. */
export function approversText(
  { role, approvers }: { readonly role: DecisionRole; readonly approvers: number },
  language: Language,
): string {
  const word = roleWords[role][language];
  if (language === 'zh') return approvers > 1 ? ` ${approvers} 位${word}` : word;
  return approvers > 1 ? `${approvers} approvers with the authority of the ${word}` : `the ${word}`;
}

/** An exact number (`n` or `n/d`) with two digits. */
export function twoDigits(exact: string): string {
  return toDecimal(exactRatio(exact), 2);
}

/** A decimal without the zeros at its end: `0.5` for `0.5000`. */
export function trimmed(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

/** The parts that are there, one after another. */
export function joined(parts: readonly (string | null | undefined | false)[], separator = ''): string {
  return parts.filter((part) => typeof part === 'string').join(separator);
}

/** An amount, first in the currency of its document where that is another. */
export function sumText(
  amount: Money,
  original: { readonly amount: Money; readonly rate: { readonly rate: string } } | null | undefined,
  language: Language,
): string {
  if (!original) return moneyText(amount);
  const { amount: own, rate } = original;
  return language === 'zh'
    ? `${moneyText(own)} 按 ${trimmed(rate.rate)} 折合 ${moneyText(amount)}`
    : `${moneyText(own)} (${moneyText(amount)} at ${trimmed(rate.rate)})`;
}
