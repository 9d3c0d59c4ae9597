import type { CreditFile } from './credit-file.queries.js';

/** The first day that anything is known of. */
export function beginningOf(file: CreditFile): string {
  const days = [
    file.rating?.ratings[0]?.on,
    file.rating?.scores[0]?.on,
    file.registration?.recordedOn,
    file.accounts[0]?.limitHistory[0]?.from,
    file.evidence.map(({ obtainedOn }) => obtainedOn).sort()[0],
  ].filter((day): day is string => day !== undefined);
  return days.sort()[0] ?? file.registeredOn ?? file.asOf;
}
