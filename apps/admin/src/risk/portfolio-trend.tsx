import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Chart } from '../ui/chart.js';
import { dateText } from '../ui/figures.js';
import { DateText } from '../ui/figure.js';
import { useHouse } from '../ui/house.js';
import { Failure } from '../ui/loaded.js';
import { monthEndsBefore } from '../ui/months.js';
import { Section } from '../ui/section.js';
import { lineOption } from './chart-options.js';
import { DataRows } from './data-rows.js';
import { usePortfolioWords } from './portfolio-words.js';
import { type Block, portfolioAtMonthEnd } from './portfolio.queries.js';
import { labelsOf, numberOf, overdueCourse, type TrendPoint } from './trend.js';

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
  const months: readonly TrendPoint[] = ends.map((on, at) => ({ on, block: blocks[at] }));
  return { months, reached, failed: found.find(({ error }) => error !== null) };
}

interface TrendProps {
  readonly asOf: string | null;
  readonly currency: string;
  readonly now: Block;
}

/** Overdue rate and days of receivables at the last 12 month ends and on the day itself. */
export function TrendSection({ asOf, currency, now }: TrendProps) {
  const { say } = usePortfolioWords();
  const { businessDate } = useHouse();
  const day = asOf ?? businessDate;
  const { months, reached, failed } = useMonths(day, currency);
  return (
    <Section title={say('trend')}>
      {failed ? (
        <Failure error={failed.error} retry={() => void failed.refetch()} />
      ) : reached < months.length ? (
        <p className="zx-secondary" role="status">
          {say('trend.reading', { done: reached, count: months.length })}
        </p>
      ) : (
        <Trends points={[...months, { on: day, block: now }]} now={now} />
      )}
    </Section>
  );
}

function Trends({ points, now }: { points: readonly TrendPoint[]; now: Block }) {
  return (
    <div className="risk-halves">
      <OverdueTrend points={points} />
      <DsoTrend points={points} now={now} />
    </div>
  );
}

function OverdueTrend({ points }: { points: readonly TrendPoint[] }) {
  const words = usePortfolioWords();
  const { say, percent, known, language } = words;
  const option = useMemo(
    () =>
      lineOption({
        points: labelsOf(points),
        lines: [
          {
            name: words.say('series.overdue'),
            values: points.map(({ block }) => numberOf(block?.overdueRatePercent)),
          },
        ],
        axis: (value) => words.percent(String(value)),
      }),
    [points, words],
  );
  const course = overdueCourse(points);
  if (!course) return <p className="zx-secondary">{say('trend.overdue.none')}</p>;
  const { first, last, least, greatest, way } = course;
  const ends = {
    ...{ from: percent(String(first.value)), since: dateText(first.on, language) },
    ...{ to: percent(String(last.value)), until: dateText(last.on, language) },
  };
  return (
    <Chart
      option={option}
      height={200}
      caption={say(`trend.overdue.${way}`, ends)}
      description={say('trend.overdue.description', {
        ...{ most: percent(String(greatest.value)), mostOn: dateText(greatest.on, language) },
        ...{ least: percent(String(least.value)), leastOn: dateText(least.on, language) },
      })}
      table={
        <DataRows
          columns={[{ title: say('column.day') }, { title: say('series.overdue'), right: true }]}
          rows={points.map(({ on, block }) => ({
            key: on,
            cells: [<DateText key="d" of={on} />, block ? known(block.overdueRatePercent, 'percent') : '—'],
          }))}
        />
      }
    />
  );
}

function DsoTrend({ points, now }: { points: readonly TrendPoint[]; now: Block }) {
  const words = usePortfolioWords();
  const { say, known } = words;
  const option = useMemo(
    () =>
      lineOption({
        points: labelsOf(points),
        lines: [
          {
            name: words.say('series.dso'),
            values: points.map(({ block }) => numberOf(block?.collection.dsoDays)),
          },
          {
            name: words.say('series.best'),
            values: points.map(({ block }) => numberOf(block?.collection.bestPossibleDays)),
            dashed: true,
          },
        ],
        axis: (value) => String(Math.round(value)),
      }),
    [points, words],
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
            { title: say('column.day') },
            { title: say('series.dso'), right: true },
            { title: say('series.best'), right: true },
          ]}
          rows={points.map(({ on, block }) => ({
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
