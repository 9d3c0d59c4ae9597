export type Language = 'en' | 'zh';

/** The language an `Accept-Language` header asks for by weight; Chinese of any region is `zh`, anything else unsaid is `en`. */
export function languageOf(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').flatMap((part) => {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))?.split('=')[1];
    const weight = quality === undefined ? 1 : Number(quality);
    const language = /^(zh|en)(-|$)/.exec(range.trim())?.[1];
    return language && weight > 0 ? [{ language: language as Language, weight }] : [];
  });
  return wishes.reduce((best, wish) => (wish.weight > best.weight ? wish : best), {
    language: 'en',
    weight: 0,
  }).language;
}

export function languageTag(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en';
}
