const parts = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known =
    parts.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  parts.set(timeZone, known);
  return known;
}

/** `2026-11-30T14:05`, what a clock in the zone showed at the instant. */
export function localOf(instant: string, timeZone: string): string {
  return formatOf(timeZone).format(new Date(instant)).replace(' ', 'T').slice(0, 16);
}

/** The instant at which a clock in the zone showed `2026-11-30T14:05`, as RFC 3339 in UTC. */
export function instantAt(local: string, timeZone: string): string {
  const wanted = Date.parse(`${local}Z`);
  const offset = (at: number) =>
    Date.parse(`${formatOf(timeZone).format(at).replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000;
  const near = wanted - offset(wanted);
  return new Date(wanted - offset(near)).toISOString();
}

/** The last instant of a calendar date in the zone. */
export const endOfDay = (date: string, timeZone: string): string =>
  instantAt(`${date}T23:59:59.999`, timeZone);
