import { nextRuleLevel, readRule, type WarningLevel } from '@zixin/calculations';
import type { RiskWarningEscalated, RiskWarningRaised } from './warning.events.js';

export interface RecomputedWarning {
  /** `null` when the stored figures leave the rule off. */
  readonly level: WarningLevel | null;
  /** As stored. */
  readonly recorded: WarningLevel;
  readonly agrees: boolean;
}

/**
 * The level the stored rule gives the stored figures. A warning that continues a graver one, and one that escalates, keeps
 * what hysteresis had kept. `ruleGrades` is the rating scale of the day, best first; only rules that compare grades read it.
 */
export function recomputeWarning(
  { type, data }: RiskWarningRaised | RiskWarningEscalated,
  ruleGrades: readonly string[],
): RecomputedWarning {
  const [recorded, before] =
    type === 'RiskWarningEscalated'
      ? [data.to, data.from]
      : [data.level, data.continues === null ? null : data.level];
  const level = nextRuleLevel(data.rule, before, readRule(data.rule, data.figures, ruleGrades));
  return { level, recorded, agrees: level === recorded };
}
