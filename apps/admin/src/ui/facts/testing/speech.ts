import { type Language, texts } from '../../language.js';
import type { Say } from '../../texts.js';
import { type FactKey, factsTexts } from '../facts.texts.js';

const sayIn =
  (language: Language): Say<FactKey> =>
  (key, values) =>
    texts.t(key, { ...values, ns: factsTexts.area, lng: language });

/** The words of facts, without a screen. */
export const english = { say: sayIn('en'), language: 'en' } as const;
export const chinese = { say: sayIn('zh-CN'), language: 'zh-CN' } as const;
