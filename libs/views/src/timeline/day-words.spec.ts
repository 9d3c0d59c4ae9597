import { englishDay } from './day-words.js';

it.each([
  ['2026-10-08', '8 Oct 2026'],
  ['2026-09-30', '30 Sept 2026'],
  ['no day', 'no day'],
])('%s is told as %s', (date, words) => expect(englishDay(date)).toBe(words));
