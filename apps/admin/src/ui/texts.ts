import { useTranslation } from 'react-i18next';
import { type Language, languageNow, texts } from './language.js';

/** Texts of one area: flat keys, ICU messages. Both languages have the same keys, or it does not compile. */
export interface Texts<Key extends string> {
  readonly area: string;
  readonly keys: readonly Key[];
}

export type Say<Key extends string> = (key: Key, values?: Readonly<Record<string, unknown>>) => string;

/**
 * Adds an area's texts, from its two JSON files:
 * `export const customersTexts = defineTexts('customers', zh, en)`.
 */
export function defineTexts<const Zh extends Readonly<Record<string, string>>>(
  area: string,
  zh: Zh,
  en: Readonly<Record<keyof Zh, string>>,
): Texts<keyof Zh & string> {
  texts.addResourceBundle('zh-CN', area, zh);
  texts.addResourceBundle('en', area, en);
  return { area, keys: Object.keys(zh) as (keyof Zh & string)[] };
}

/** Says the texts of an area in the language of the screen: `say('held', { count: 3 })`. */
export function useTexts<Key extends string>({ area }: Texts<Key>): Say<Key> {
  const { t } = useTranslation(area, { i18n: texts });
  return (key, values) => t(key, { ...values, ns: area });
}

export function useLanguage(): Language {
  useTranslation(undefined, { i18n: texts });
  return languageNow();
}
