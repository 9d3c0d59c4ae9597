import { isCalendarDate } from '@zixin/kernel';

const separated = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日?$/;
const digitsOnly = /^(\d{4})(\d{2})(\d{2})$/;

/** Year first, as `2026-12-31`, `20261231`, `2026/12/31` or `2026年12月31日`; whether there is such a day or not. */
function written(typed: string): string | null {
  const plain = typed.normalize('NFKC').replaceAll(/\s/g, '');
  const parts = digitsOnly.exec(plain) ?? chinese.exec(plain) ?? separated.exec(plain)?.toSpliced(2, 1);
  if (!parts) return null;
  const [, year = '', month = '', day = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `YYYY-MM-DD` of what a person typed or pasted; `null` when it is no day of the calendar. */
export function typedDate(typed: string): string | null {
  const date = written(typed);
  return date !== null && isCalendarDate(date) ? date : null;
}

/** What a field holds: the day where there is one, nothing when empty, else what was typed as it stands. */
export const heldDate = (typed: string): string | undefined =>
  typed.trim() === '' ? undefined : (typedDate(typed) ?? typed);

/** Which text says what is wrong with it; `null` of a day and of nothing. */
export function dateFault(held: string | undefined): 'form.date' | 'form.date.none' | null {
  if (held === undefined || typedDate(held) !== null) return null;
  return written(held) === null ? 'form.date' : 'form.date.none';
}
