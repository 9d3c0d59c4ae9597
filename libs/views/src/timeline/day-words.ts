const day = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
});

/** `8 Oct 2026`, as English columns write a day; Chinese sentences keep `2026-10-08`. What is no day is told as it stands. */
export function englishDay(date: string): string {
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) ? date : day.format(at);
}
