import { useMemo } from 'react';
import { useLanguage, useTexts } from './texts.js';
import { industriesTexts } from './industries.texts.js';

/** What an industry of GB/T 4754 is called, `C14` → `C14 食品制造业`; a code that is not known stays itself. */
export function useIndustryName(): (code: string) => string {
  const say = useTexts(industriesTexts);
  const language = useLanguage();
  const made = () => (code: string) => {
    const key = industriesTexts.keys.find((one) => one === code);
    return key ? `${code} ${say(key)}` : code;
  };
  return useMemo(made, [language]);
}
