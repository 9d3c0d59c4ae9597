import { type WarningLevel, warningLevels } from './policy-content.js';

export type RiskLevel = 'none' | 'amber' | 'red';

/** One active `warn` is amber; two or more, or any `critical`, are red; `info` counts nothing. Source: domain.md section 5. */
export function riskLevel(levels: readonly WarningLevel[]): RiskLevel {
  const warns = levels.filter((level) => level === 'warn').length;
  if (levels.includes('critical') || warns >= 2) return 'red';
  return warns === 1 ? 'amber' : 'none';
}

/** Positive when `a` is the graver; `null`, no warning, is the least. */
export function compareLevels(a: WarningLevel | null, b: WarningLevel | null): number {
  const rank = (level: WarningLevel | null) => (level === null ? -1 : warningLevels.indexOf(level));
  return rank(a) - rank(b);
}
