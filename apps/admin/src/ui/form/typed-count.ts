/** What a field of numbers takes. */
export interface CountRule {
  /** Decimals it may have; 0: a whole number. */
  readonly decimals: number;
  readonly min: number;
}

type CountFault = 'form.count' | 'form.count.whole' | 'form.count.decimals' | 'form.count.least';

const separators = /(?<=\d),(?=\d{3}(\D|$))/g;

/** The number of what a person typed or pasted, grouped or not; `null` when it is none. */
function typedNumber(typed: string): number | null {
  const plain = typed.normalize('NFKC').replaceAll(separators, '').trim();
  const number = /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
  return number !== null && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : null;
}

function faultOf(count: number | null, { decimals, min }: CountRule): CountFault | null {
  if (count === null) return decimals === 0 ? 'form.count.whole' : 'form.count';
  const exact = Number(count.toFixed(decimals)) === count;
  if (!exact) return decimals === 0 ? 'form.count.whole' : 'form.count.decimals';
  return count < min ? 'form.count.least' : null;
}

/** What a field holds: the number where it may be one, nothing when empty, else what was typed as it stands. */
export function heldCount(typed: string, rule: CountRule): number | string | undefined {
  if (typed.trim() === '') return undefined;
  const count = typedNumber(typed);
  return count === null || faultOf(count, rule) !== null ? typed : count;
}

/** Which text says what is wrong with what is held. */
export const countFault = (held: number | string | undefined | null, rule: CountRule): CountFault | null =>
  held === undefined || held === null
    ? null
    : faultOf(typeof held === 'number' ? held : typedNumber(held), rule);
