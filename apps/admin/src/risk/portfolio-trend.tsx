import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Chart } from '../ui/chart.js';
import { drawn } from '../ui/figures.js';
import { DateText } from '../ui/figure.js';
import { useHouse } from '../ui/house.js';
import { Failure } from '../ui/loaded.js';
import { Section } from '../ui/section.js';
import { lineOption } from './chart-options.js';
import { DataRows } from './data-rows.js';
import { monthEndsBefore } from './months.js';
import { usePortfolioWords } from './portfolio-words.js';
import { type Block, portfolioAtMonthEnd } from './portfolio.queries.js';

interface Month {
  readonly on: string;
  readonly block: Block | undefined;
}

/** The last 12 month ends, read one after the other so that the service stays free for what is on the screen. */
function useMonths(before: string, currency: string) {
  const ends = useMemo(() => monthEndsBefore(before), [before]);
  const client = useQueryClient();
  const known = ends.findIndex((end) => client.getQueryData(portfolioAtMonthEnd(end).queryKey) === undefined);
  const reached = known < 0 ? ends.length : known;
  const found = useQueries({
    queries: ends.map((end, at) => ({ ...portfolioAtMonthEnd(end), enabled: at <= reached })),
  });
  const blocks = found.map(({ data }) => data?.currencies.find((one) => one.currency === currency));
  const months: readonly Month[] = ends.map((on, at) => ({ on, block: blocks[at] }));
  return { months, reached, failed: found.find(({ error }) => error !== null) };
}

interface TrendProps {
  readonly asOf: string | null;
  readonly currency: string;
  readonly now: Block;
}

/** Overdue rate and days of receivables at the last 12 month ends. */
export function TrendSection({ asOf, currency, now }: TrendProps) {
  const { say } = usePortfolioWords();
  const { businessDate } = useHouse();
  const { months, reached, failed } = useMonths(asOf ?? businessDate, currency);
  return (
    <Section title={say('trend')}>
      {failed ? (
        <Failure error={failed.error} retry={() => void failed.refetch()} />
      ) : reached < months.length ? (
        <p className="zx-secondary" role="status">
          {say('trend.reading', { done: reached, count: months.length })}
        </p>
      ) : (
        <Trends months={months} now={now} />
      )}
    </Section>
  );
}

const numberOf = (figure: { readonly value: string } | { readonly undefined: string } | undefined) =>
  figure && 'value' in figure ? drawn(figure.value) : null;

function Trends({ months, now }: { months: readonly Month[]; now: Block }) {
  return (
    <div className="risk-halves">
      <OverdueTrend months={months} />
      <DsoTrend months={months} now={now} />
    </div>
  );
}

function OverdueTrend({ months }: { months: readonly Month[] }) {
  const words = usePortfolioWords();
  const { say, percent, known } = words;
  const option = useMemo(
    () =>
      lineOption({
        points: months.map(({ on }) => on.slice(0, 7)),
        lines: [
          {
            name: words.say('series.overdue'),
            values: months.map(({ block }) => numberOf(block?.overdueRatePercent)),
          },
        ],
        axis: (value) => words.percent(String(value)),
      }),
    [months, words],
  );
  const rates = months.flatMap(({ on, block }) => {
    const value = numberOf(block?.overdueRatePercent);
    return value === null ? [] : [{ on: on.slice(0, 7), value }];
  });
  const sorted = rates.toSorted((a, b) => a.value - b.value);
  const [first, last, least, greatest] = [rates[0], rates.at(-1), sorted[0], sorted.at(-1)];
  if (!first || !last || !least || !greatest)
    return <p className="zx-secondary">{say('trend.overdue.none')}</p>;
  const way = last.value > first.value ? 'up' : last.value < first.value ? 'down' : 'flat';
  const ends = { from: percent(String(first.value)), to: percent(String(last.value)) };
  return (
    <Chart
      option={option}
      height={200}
      caption={say(`trend.overdue.${way}`, ends)}
      description={say('trend.overdue.description', {
        ...{ most: percent(String(greatest.value)), mostOn: greatest.on },
        ...{ least: percent(String(least.value)), leastOn: least.on },
      })}
      table={
        <DataRows
          columns={[{ title: say('column.month') }, { title: say('series.overdue'), right: true }]}
          rows={months.map(({ on, block }) => ({
            key: on,
            cells: [<DateText key="d" of={on} />, block ? known(block.overdueRatePercent, 'percent') : '—'],
          }))}
        />
      }
    />
  );
}

function DsoTrend({ months, now }: { months: readonly Month[]; now: Block }) {
  const words = usePortfolioWords();
  const { say, known } = words;
  const option = useMemo(
    () =>
      lineOption({
        points: months.map(({ on }) => on.slice(0, 7)),
        lines: [
          {
            name: words.say('series.dso'),
            values: months.map(({ block }) => numberOf(block?.collection.dsoDays)),
          },
          {
            name: words.say('series.best'),
            values: months.map(({ block }) => numberOf(block?.collection.bestPossibleDays)),
            dashed: true,
          },
        ],
        axis: (value) => String(Math.round(value)),
      }),
    [months, words],
  );
  const { dsoDays, bestPossibleDays, averageDaysDelinquent } = now.collection;
  const number = (figure: typeof dsoDays) => known(figure, 'number');
  return (
    <Chart
      option={option}
      height={200}
      caption={
        'value' in dsoDays
          ? say('trend.dso', { dso: number(dsoDays), best: number(bestPossibleDays) })
          : say('trend.dso.none')
      }
      description={say('trend.dso.description', { delinquent: number(averageDaysDelinquent) })}
      table={
        <DataRows
          columns={[
            { title: say('column.month') },
            { title: say('series.dso'), right: true },
            { title: say('series.best'), right: true },
          ]}
          rows={months.map(({ on, block }) => ({
            key: on,
            cells: [
              <DateText key="d" of={on} />,
              block ? number(block.collection.dsoDays) : '—',
              block ? number(block.collection.bestPossibleDays) : '—',
            ],
          }))}
        />
      }
    />
  );
}
