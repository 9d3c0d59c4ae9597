import { plusDays } from '../ui/days.js';
import { drawn } from '../ui/figures.js';
import type { LimitText } from '../ui/money.js';
import type { Account, LimitTurns } from './credit-file.queries.js';

/** From a day on, this limit is in force. */
export interface LimitTurn {
  readonly from: string;
  readonly limit: LimitText;
}

const none: LimitText = { kind: 'NONE' };

/** By what the service says of every day, as known now. */
export const turnsNow = ({ accounts }: LimitTurns, segment: string): readonly LimitTurn[] =>
  (accounts.find((one) => one.segment === segment)?.turns ?? []).map((turn) => ({
    from: turn.from,
    limit: turn.expired ? none : turn,
  }));

/** By the layers that the file had at its point in time: what was, is, and was then to come. */
export function turnsThen(account: Account, day: string): readonly LimitTurn[] {
  const layers = account.limitHistory.toSorted((a, b) => a.from.localeCompare(b.from));
  const past = layers
    .filter(({ from }) => from <= day)
    .flatMap(({ from, until, limit }, index, all) => {
      const next = all[index + 1]?.from ?? '9999-12-31';
      const ends = until !== null && until < next && until < day;
      return [{ from, limit }, ...(ends ? [{ from: plusDays(until, 1), limit: none }] : [])];
    });
  const now = { from: day, limit: account.limit.expired ? none : account.limit };
  const ahead = account.limitAhead.map((turn) => ({ from: turn.from, limit: turn.expired ? none : turn }));
  return [...past, now, ...ahead].toSorted((a, b) => a.from.localeCompare(b.from));
}

type Point = readonly [day: string, amount: number | null];

/** What a chart draws: no credit is zero, no bound is a gap. */
function sizeOf({ kind, amount }: LimitText): number | null {
  if (kind === 'UNLIMITED') return null;
  return kind === 'AMOUNT' && amount ? drawn(amount.amount) : 0;
}

/** Steps up to the day, and from the day to the horizon. */
export function stepsOf(
  turns: readonly LimitTurn[],
  day: string,
  horizon: string,
): { readonly past: readonly Point[]; readonly ahead: readonly Point[] } {
  const points = turns.map(({ from, limit }): Point => [from, sizeOf(limit)]);
  const past = points.filter(([from]) => from <= day);
  const standing = past.at(-1)?.[1] ?? null;
  const ahead = points.filter(([from]) => from > day && from <= horizon);
  const last = ahead.at(-1)?.[1] ?? standing;
  return {
    past: past.length === 0 ? [] : [...past, [day, standing]],
    ahead: past.length + ahead.length === 0 ? [] : [[day, standing], ...ahead, [horizon, last]],
  };
}
