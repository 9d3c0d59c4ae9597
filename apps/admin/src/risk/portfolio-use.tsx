import { useMemo } from 'react';
import { Chart } from '../ui/chart.js';
import { drawn } from '../ui/figures.js';
import { Money } from '../ui/money.js';
import { Section } from '../ui/section.js';
import { barHeight, barOption } from './chart-options.js';
import { DataRows } from './data-rows.js';
import { type Key, usePortfolioWords } from './portfolio-words.js';
import type { Block } from './portfolio.queries.js';

type Step = Block['utilisation']['steps'][number]['step'];

const names = {
  '0-50': 'step.0-50',
  '50-75': 'step.50-75',
  '75-90': 'step.75-90',
  '90-100': 'step.90-100',
  '100+': 'step.100+',
  none: 'step.none',
  unlimited: 'step.unlimited',
} as const satisfies Record<Step, Key>;

/** Accounts and exposure by how much of the limit they use. */
export function UtilisationSection({ block }: { block: Block }) {
  const words = usePortfolioWords();
  const { say, compact, known, percent } = words;
  const { currency, utilisation } = block;
  const { steps } = utilisation;
  const option = useMemo(
    () =>
      barOption(
        steps.map(({ step, accounts, exposure }) => ({
          name: say(names[step]),
          size: drawn(exposure),
          text: `${compact(exposure)} · ${accounts}`,
          ...(step === '100+' && { colour: '#B3261E' }),
        })),
        words.text,
      ),
    [steps, words],
  );
  const accountsAt = (step: Step) => steps.find((one) => one.step === step)?.accounts ?? 0;
  return (
    <Section title={say('utilisation')}>
      <Chart
        option={option}
        height={barHeight(steps.length)}
        caption={say('utilisation.caption', { over: accountsAt('100+'), near: accountsAt('90-100') })}
        description={say('utilisation.description', { percent: known(utilisation.totalPercent, 'percent') })}
        table={
          <DataRows
            columns={[
              { title: say('utilisation.step') },
              { title: say('column.accounts'), right: true },
              { title: say('column.exposure', { currency }), right: true },
              { title: say('column.limit', { currency }), right: true },
              { title: say('column.use'), right: true },
            ]}
            rows={steps.map(({ step, accounts, exposure, limit }) => ({
              key: step,
              cells: [
                say(names[step]),
                accounts,
                <Money key="e" of={{ amount: exposure, currency }} />,
                limit === null ? '—' : <Money key="l" of={{ amount: limit, currency }} />,
                limit === null || drawn(limit) === 0
                  ? '—'
                  : percent(String((100 * drawn(exposure)) / drawn(limit))),
              ],
            }))}
          />
        }
      />
    </Section>
  );
}
