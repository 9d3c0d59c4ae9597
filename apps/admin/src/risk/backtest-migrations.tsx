import { useMemo } from 'react';
import { Chart } from '../ui/chart.js';
import { grades } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { chartColours, useScheme } from '../ui/theme.js';
import type { Result } from './backtest-comparison.js';
import type { Report } from './backtest.queries.js';
import { changesOf } from './candidate.js';
import { heatOption } from './chart-options.js';
import { DataRows } from './data-rows.js';
import { riskBacktestTexts } from './risk-backtest.texts.js';

/** From the recorded grade to the candidate's, for each side. */
export function BacktestMigrations({ results }: { results: readonly Result[] }) {
  const say = useTexts(riskBacktestTexts);
  return (
    <>
      <h3 className="risk-part">{say('migrations')}</h3>
      <div className="risk-halves">
        {results.map(({ side, simulation: { report } }) => (
          <div key={side}>
            <h4>{say(`side.${side}`)}</h4>
            {report.grades.scores === 0 ? (
              <p className="zx-secondary">{say('migrations.none')}</p>
            ) : (
              <Migrations of={report.grades} />
            )}
          </div>
        ))}
      </div>
    </>
  );
}

const known: readonly string[] = grades;

function Migrations({ of: { migrations, scores } }: { of: Report['grades'] }) {
  const say = useTexts(riskBacktestTexts);
  const { line } = chartColours[useScheme()];
  const option = useMemo(
    () =>
      heatOption({
        columns: known,
        rows: known,
        cells: migrations.map(({ from, to, count }) => ({
          column: known.indexOf(to ?? ''),
          row: known.indexOf(from ?? ''),
          size: count,
          text: String(count),
        })),
        line,
      }),
    [migrations, line],
  );
  const { changed, worse } = changesOf(migrations);
  const countOf = (from: string, to: string) =>
    migrations.find((one) => one.from === from && one.to === to)?.count ?? '—';
  return (
    <Chart
      option={option}
      height={40 + 26 * known.length}
      caption={say('migrations.caption', { changed, worse })}
      description={say('migrations.description', { scores })}
      table={
        <DataRows
          columns={[{ title: say('migrations.from') }, ...known.map((title) => ({ title, right: true }))]}
          rows={known.map((from) => ({ key: from, cells: [from, ...known.map((to) => countOf(from, to))] }))}
        />
      }
    />
  );
}
