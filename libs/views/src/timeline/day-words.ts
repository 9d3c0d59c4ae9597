const day = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
});

/** `8 Oct 2026`, as English columns write a day; Chinese sentences keep `2026-10-08`. */
export const englishDay = (date: string): string => day.format(new Date(`${date}T00:00:00Z`));
