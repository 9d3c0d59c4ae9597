import { ConfigProvider } from 'antd';
import enUS from 'antd/es/locale/en_US.js';
import type { Locale } from 'antd/es/locale/index.js';
import dayjs from 'dayjs';
import { useEffect, useState } from 'react';
import type { Language } from '../ui/language.js';
import { useLanguage } from '../ui/texts.js';
import { themeOf, useScheme } from '../ui/theme.js';
import { nonce } from './nonce.js';

const locales: Readonly<Record<Language, () => Promise<Locale>>> = {
  'zh-CN': async () => {
    const [locale] = await Promise.all([import('antd/es/locale/zh_CN.js'), import('dayjs/locale/zh-cn.js')]);
    dayjs.locale('zh-cn');
    return locale.default;
  },
  en: async () => {
    dayjs.locale('en');
    return (await import('antd/es/locale/en_GB.js')).default;
  },
};

/** Language, colours and nonce of antd's pieces. There is a locale from the first moment: antd builds everything below anew when its first one arrives. */
export function Look({ children }: { children: React.ReactNode }) {
  const scheme = useScheme();
  const language = useLanguage();
  const [locale, setLocale] = useState<Locale>(enUS);
  useEffect(() => {
    let gone = false;
    void locales[language]().then((found) => !gone && setLocale(found));
    return () => {
      gone = true;
    };
  }, [language]);
  return (
    <ConfigProvider
      theme={themeOf(scheme)}
      csp={{ nonce }}
      button={{ autoInsertSpace: false }}
      locale={locale}
    >
      {children}
    </ConfigProvider>
  );
}
