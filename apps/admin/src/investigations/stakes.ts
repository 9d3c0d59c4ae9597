const decimals = 4;

/** What stakes come to together, in percent, exactly; what is no percentage yet is left out. */
export function stakeSum(stakes: readonly string[]): { readonly percent: string; readonly over: boolean } {
  const sum = stakes.reduce((all, typed) => all + (tenThousandths(typed) ?? 0), 0);
  const whole = Math.trunc(sum / 10 ** decimals);
  const rest = String(sum % 10 ** decimals)
    .padStart(decimals, '0')
    .replace(/0+$/, '');
  return { percent: rest === '' ? String(whole) : `${whole}.${rest}`, over: sum > 100 * 10 ** decimals };
}

function tenThousandths(typed: string): number | null {
  const match = /^(\d{1,3})(?:\.(\d{1,4}))?$/.exec(typed.trim());
  return match ? Number(`${match[1]}${(match[2] ?? '').padEnd(decimals, '0')}`) : null;
}
