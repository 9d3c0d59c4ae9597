import { usePolicyNames } from '../ui/policy-names.js';
import { Facts } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { Why } from '../ui/why.js';
import type { Result } from './backtest-comparison.js';
import { riskBacktestTexts } from './risk-backtest.texts.js';

/** How a replay counts, and what each of the results rests on. */
export function ReplayWhy({ results }: { results: readonly Result[] }) {
  const say = useTexts(riskBacktestTexts);
  const policyNames = usePolicyNames();
  return (
    <Why figure={say('compare')}>
      <p>{say('why.replay')}</p>
      <Facts
        of={results.map(
          ({ side, simulation: { report } }) =>
            [
              `${say(`side.${side}`)} · ${report.policies.map(policyNames.name).join(' · ')}`,
              say('ran', {
                customers: report.customers,
                from: report.from ?? say('ran.first'),
                until: report.until,
              }),
            ] as const,
        )}
      />
    </Why>
  );
}
