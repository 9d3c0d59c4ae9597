/** The last days of the 12 months before a business date, oldest first. */
export function monthEndsBefore(date: string, count = 12): readonly string[] {
  const [year = 1970, month = 1] = date.split('-').map(Number);
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.UTC(year, month - 1 - (count - 1 - at), 0)).toISOString().slice(0, 10),
  );
}
