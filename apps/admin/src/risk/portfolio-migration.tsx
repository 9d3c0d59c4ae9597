import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Chart } from '../ui/chart.js';
import { Loaded } from '../ui/loaded.js';
import { Section } from '../ui/section.js';
import { heatOption } from './chart-options.js';
import { DataRows } from './data-rows.js';
import { usePortfolioWords } from './portfolio-words.js';
import { migrationsUntil } from './portfolio.queries.js';

interface Migrations {
  readonly from: string;
  readonly until: string;
  readonly grades: readonly string[];
  readonly counts: readonly (readonly number[])[];
  readonly percents: readonly (readonly ({ readonly value: string } | { readonly undefined: string })[])[];
  readonly stayed: number;
  readonly better: number;
  readonly worse: number;
  readonly entered: number;
  readonly left: number;
  readonly ratingScale: { readonly version: number };
}

/** From which grade to which customers moved in a year. */
export function MigrationSection({ until }: { until: string | null }) {
  const { say } = usePortfolioWords();
  const query = useQuery(migrationsUntil(until));
  return (
    <Section title={say('migration')}>
      <Loaded query={query}>{(migrations) => <Matrix of={migrations} />}</Loaded>
    </Section>
  );
}

function Matrix({ of }: { of: Migrations }) {
  const { say, percent, line } = usePortfolioWords();
  const { grades, counts, percents } = of;
  const option = useMemo(
    () =>
      heatOption({
        columns: grades,
        rows: grades,
        cells: counts.flatMap((row, from) =>
          row.flatMap((count, to) =>
            count === 0 ? [] : [{ column: to, row: from, size: count, text: String(count) }],
          ),
        ),
        line,
      }),
    [grades, counts, line],
  );
  const cell = (from: number, to: number) => {
    const count = counts[from]?.[to] ?? 0;
    const share = percents[from]?.[to];
    if (count === 0 || !share || !('value' in share)) return '—';
    return say('migration.cell', { count, percent: percent(share.value) });
  };
  return (
    <Chart
      option={option}
      height={40 + 28 * grades.length}
      caption={say('migration.caption.worse', { ...of })}
      description={`${say('migration.description', { ...of })} ${say('input.scale', of.ratingScale)}`}
      table={
        <DataRows
          columns={[{ title: say('migration.from') }, ...grades.map((title) => ({ title, right: true }))]}
          rows={grades.map((grade, from) => ({
            key: grade,
            cells: [grade, ...grades.map((_, to) => cell(from, to))],
          }))}
        />
      }
    />
  );
}
