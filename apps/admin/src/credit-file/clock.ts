import type { AsOf } from '../ui/as-of-bar.js';
import { date, instant } from '../ui/view-state.js';

/** `asOf` and `knownAt` in the address, the same on every section. */
export const clockCodecs = { asOf: date, knownAt: instant };

/** Today as known now is no point in time of its own. */
export const normalised = ({ asOf, knownAt }: AsOf, today: string): AsOf => ({
  asOf: asOf === today ? null : asOf,
  knownAt,
});

export const isPresent = ({ asOf, knownAt }: AsOf): boolean => asOf === null && knownAt === null;

export const present: AsOf = { asOf: null, knownAt: null };

/** The query parameters of a read at this point in time. */
export function parametersOf({ asOf, knownAt }: AsOf): { asOf?: string; knownAt?: string } {
  return { ...(asOf !== null && { asOf }), ...(knownAt !== null && { knownAt }) };
}

/** What was known at an instant never changes. */
export const staleTimeOf = ({ knownAt }: AsOf) => (knownAt === null ? 30_000 : 'static');
