const letters = 'abcdefghjklmnopqrstwxyz';
/** The first character of each letter in the pinyin order of Chinese collation. */
const first = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀';
const collator = new Intl.Collator('zh-u-co-pinyin');

/** Characters of company names that are read in two ways; collation knows one. */
const readings: Readonly<Record<string, string>> = {
  行: 'hx',
  长: 'cz',
  重: 'cz',
  厦: 'xs',
  乐: 'ly',
  单: 'ds',
  曾: 'zc',
  藏: 'cz',
  朝: 'cz',
  解: 'jx',
  传: 'cz',
  调: 'td',
  车: 'cj',
};
const mostVariants = 8;

/**
 * The first letters of a Chinese name's syllables in lower case, such as `bfgt` for 北方钢铁; all of them where a character has two
 * readings (up to 8), and other letters and digits as they are. Empty without a Chinese character.
 */
export function pinyinInitials(name: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(name)) return [];
  let variants = [''];
  for (const character of name.toLowerCase()) {
    const read = initialsOf(character);
    const grown = variants.flatMap((start) => read.map((letter) => start + letter));
    variants = grown.length > mostVariants ? variants.map((start) => start + (read[0] ?? '')) : grown;
  }
  return variants;
}

function initialsOf(character: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(character)) return [/[\p{L}\p{N}]/u.test(character) ? character : ''];
  const known = readings[character];
  return known === undefined ? [initialOf(character)] : [...known];
}

/** By the place in the pinyin order: after the first character of its letter, before that of the next. */
function initialOf(character: string): string {
  const after = [...first].findIndex((start) => collator.compare(start, character) > 0);
  return letters[(after === -1 ? letters.length : after) - 1] ?? '';
}
