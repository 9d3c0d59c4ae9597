import { useLanguage, useTexts } from '../texts.js';
import { uiTexts } from '../ui.texts.js';
import type { FactSpeech } from './fact-text.js';
import { factsTexts } from './facts.texts.js';

/** What says facts in the language of the screen. */
export function useFactSpeech(currency: string): FactSpeech {
  const say = useTexts(factsTexts);
  const sayUi = useTexts(uiTexts);
  return { say, sayUi, language: useLanguage(), currency };
}
