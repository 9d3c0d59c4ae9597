import { type Language, texts } from '../../language.js';
import { uiTexts } from '../../ui.texts.js';
import type { FactSpeech } from '../fact-text.js';
import { factsTexts } from '../facts.texts.js';

const speechIn = (language: Language): FactSpeech => ({
  language,
  currency: 'CNY',
  say: (key, values) => texts.t(key, { ...values, ns: factsTexts.area, lng: language }),
  sayUi: (key, values) => texts.t(key, { ...values, ns: uiTexts.area, lng: language }),
});

/** The words of facts, without a screen. */
export const english = speechIn('en');
export const chinese = speechIn('zh-CN');
