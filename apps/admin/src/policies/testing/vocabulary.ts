import { factsTexts } from '../../ui/facts/facts.texts.js';
import { type Language, texts } from '../../ui/language.js';
import { uiTexts } from '../../ui/ui.texts.js';
import { policyFormTexts } from '../policy-form.texts.js';
import type { Vocabulary } from '../policy-words.js';

const wordsIn = (language: Language): Vocabulary => ({
  language,
  currency: 'CNY',
  say: (key, values) => texts.t(key, { ...values, ns: policyFormTexts.area, lng: language }),
  sayFact: (key, values) => texts.t(key, { ...values, ns: factsTexts.area, lng: language }),
  sayUi: (key, values) => texts.t(key, { ...values, ns: uiTexts.area, lng: language }),
});

/** The words of the screens, without a screen. */
export const english = wordsIn('en');
export const chinese = wordsIn('zh-CN');
