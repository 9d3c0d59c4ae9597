import { useTexts } from '../ui/texts.js';
import { creditFileTexts } from './credit-file.texts.js';
import type { Key } from './phrases.js';

/** Says a code of the service by a table of texts; a code that the table does not have is shown as it is. */
export function useWord(table: Readonly<Record<string, Key>>): (code: string | null | undefined) => string {
  const say = useTexts(creditFileTexts);
  return (code) => {
    if (code === null || code === undefined) return say('unknown');
    const key = table[code];
    return key === undefined ? code : say(key);
  };
}
