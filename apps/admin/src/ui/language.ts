import i18next, { type i18n } from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

const kept = 'zixin-language';

/** The one instance of texts; areas add theirs with `defineTexts`. */
export const texts: i18n = i18next.createInstance();

void texts
  .use(ICU)
  .use(initReactI18next)
  .init({
    lng: firstLanguage(),
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });

document.documentElement.lang = texts.language;

export function languageNow(): Language {
  return texts.language === 'en' ? 'en' : 'zh-CN';
}

export async function speak(language: Language): Promise<void> {
  localStorage.setItem(kept, language);
  document.documentElement.lang = language;
  await texts.changeLanguage(language);
}

function firstLanguage(): Language {
  const chosen = localStorage.getItem(kept) ?? navigator.language;
  return chosen.startsWith('zh') ? 'zh-CN' : 'en';
}
