import { Button } from 'antd';
import { languages, speak } from '../ui/language.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { chooseScheme, useScheme } from '../ui/theme.js';
import { appTexts } from './app.texts.js';

const names = { 'zh-CN': '中文', en: 'English' } as const;

/** Offers the other language, in its own words. */
export function LanguageSwitch() {
  const now = useLanguage();
  const other = languages.find((language) => language !== now) ?? 'en';
  return (
    <Button type="text" lang={other} onClick={() => void speak(other)}>
      {names[other]}
    </Button>
  );
}

export function SchemeSwitch() {
  const say = useTexts(appTexts);
  const scheme = useScheme();
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <Button type="text" onClick={() => chooseScheme(other)} aria-label={say(`scheme.${other}`)}>
      <span aria-hidden="true">{other === 'dark' ? '☾' : '☀'}</span>
    </Button>
  );
}
