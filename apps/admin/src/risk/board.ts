import type { WarningLevel } from '../ui/tags.js';
import type { Warning } from './warnings.queries.js';

export interface BoardRow {
  readonly code: string;
  readonly label: Warning['label'];
  readonly counts: Readonly<Record<WarningLevel, number>>;
}

/** Open warnings counted by rule and level; the rule with the gravest and most comes first. */
export function boardOf(warnings: readonly Pick<Warning, 'code' | 'label' | 'level'>[]): readonly BoardRow[] {
  const rows = new Map<string, { label: Warning['label']; counts: Record<WarningLevel, number> }>();
  for (const { code, label, level } of warnings) {
    const row = rows.get(code) ?? { label, counts: { critical: 0, warn: 0, info: 0 } };
    row.counts[level] += 1;
    rows.set(code, row);
  }
  const weight = ({ counts }: { counts: Record<WarningLevel, number> }) =>
    counts.critical * 1_000_000 + counts.warn * 1_000 + counts.info;
  return [...rows].sort(([, a], [, b]) => weight(b) - weight(a)).map(([code, row]) => ({ code, ...row }));
}

/** The last row of the board. */
export function boardTotal(rows: readonly BoardRow[]): Readonly<Record<WarningLevel, number>> {
  const sum = (level: WarningLevel) => rows.reduce((total, { counts }) => total + counts[level], 0);
  return { critical: sum('critical'), warn: sum('warn'), info: sum('info') };
}
