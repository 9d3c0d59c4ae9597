import { gradeNames, pick, ruleFacts } from '@zixin/calculations';
import { type RiskWarningEscalated, type RiskWarningRaised, recomputeWarning } from '@zixin/warning';
import type { DecisionSources } from './decision-sources.js';
import { type FigureDifference, figureDifferences } from './differences.js';

/** A warning: its rule as the policy version has it, the level the rule gives the stored figures, the figures from the streams. */
export async function checkWarning(
  event: RiskWarningRaised | RiskWarningEscalated,
  sources: DecisionSources,
): Promise<FigureDifference[]> {
  const { rule, figures, warningRules, actions, on } = event.data;
  const { content } = await sources.policy('warningRules', warningRules);
  const listed = content.rules.find(({ code }) => code === rule.code) ?? null;
  const scale = await sources.streams(figures).policies.on('ratingScale', on);
  const { level, recorded } = recomputeWarning(event, gradeNames(scale.content));
  const book = await sources.book(figures, { accountId: sources.customerId, on });
  const key = event.type === 'RiskWarningRaised' ? 'level' : 'to';
  return figureDifferences(
    { rule, actions, [key]: recorded, figures },
    { rule: listed, actions: listed?.actions, [key]: level, figures: pick(ruleFacts(rule), book) },
  );
}
