import { useMemo } from 'react';
import { Chart } from '../ui/chart.js';
import { drawn } from '../ui/figures.js';
import { Money } from '../ui/money.js';
import { Section } from '../ui/section.js';
import { barHeight, barOption } from './chart-options.js';
import { DataRows } from './data-rows.js';
import { usePortfolioWords } from './portfolio-words.js';
import type { Block } from './portfolio.queries.js';

/** The same in every chart of days past due. */
const colours = {
  current: '#9DB7D5',
  '1-30': '#F6D38B',
  '31-60': '#E89A3C',
  '61-90': '#C4521D',
  '91+': '#7F1D1D',
} as const;

const shareOf = (amount: string, of: string) => String((100 * drawn(amount)) / (drawn(of) || 1));

export function AgingSection({ block }: { block: Block }) {
  const words = usePortfolioWords();
  const { say, compact, percent, known } = words;
  const { currency, aging } = block;
  const option = useMemo(
    () =>
      barOption(
        aging.buckets.map(({ bucket, amount }) => ({
          name: words.bucket(bucket),
          size: drawn(amount),
          text: `${compact(amount)} · ${words.percent(shareOf(amount, aging.open))}`,
          colour: colours[bucket],
        })),
        words.text,
      ),
    [aging, words],
  );
  return (
    <Section title={say('aging')}>
      {aging.items === 0 ? (
        <p className="zx-secondary">{say('aging.none')}</p>
      ) : (
        <Chart
          option={option}
          height={barHeight(aging.buckets.length)}
          caption={say('aging.caption', {
            overdue: compact(aging.overdue),
            rate: known(block.overdueRatePercent, 'percent'),
          })}
          description={say('aging.description', {
            count: aging.items,
            overdueItems: aging.overdueItems,
            oldest: aging.oldestOverdueDays,
          })}
          table={
            <DataRows
              columns={[
                { title: say('aging.bucket') },
                { title: say('column.items'), right: true },
                { title: say('column.amount', { currency }), right: true },
                { title: say('column.share'), right: true },
              ]}
              rows={aging.buckets.map(({ bucket, amount, items }) => ({
                key: bucket,
                cells: [
                  words.bucket(bucket),
                  items,
                  <Money key="m" of={{ amount, currency }} />,
                  percent(shareOf(amount, aging.open)),
                ],
              }))}
              total={[
                say('sum'),
                aging.items,
                <Money key="m" of={{ amount: aging.open, currency }} />,
                percent('100'),
              ]}
            />
          }
        />
      )}
    </Section>
  );
}
