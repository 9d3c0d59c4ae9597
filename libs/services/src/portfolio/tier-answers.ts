import { figureText, type Tiers } from '@zixin/calculations';
import type { Language } from '@zixin/platform';
import type { TierRow } from '@zixin/views';
import { amountText } from './portfolio-answers.js';

const noTier = { en: 'No tier', zh: '未分级' } as const;

/** A tier with its title in the language asked for; amounts as decimal text of the currency beside them. */
export function tierAnswer({ tier, members, figures }: TierRow, { tiers }: Tiers, language: Language) {
  const known = tiers.find((one) => one.tier === tier);
  return {
    tier,
    title: tier === null ? noTier[language] : (known?.label[language] ?? tier),
    service: known?.service ?? null,
    members,
    figures: figures.map(({ currency, exposure, sales, open, overdue, daysBeyondTerms }) => ({
      currency,
      exposure: amountText(exposure, currency),
      annualSales: amountText(sales, currency),
      open: amountText(open, currency),
      overdue: amountText(overdue, currency),
      daysBeyondTerms: figureText(daysBeyondTerms, 2),
    })),
  };
}
