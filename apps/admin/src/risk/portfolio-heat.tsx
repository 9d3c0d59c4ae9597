import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Chart } from '../ui/chart.js';
import { drawn } from '../ui/figures.js';
import { Loaded } from '../ui/loaded.js';
import { Money } from '../ui/money.js';
import { Section } from '../ui/section.js';
import { grades } from '../ui/tags.js';
import { heatOption } from './chart-options.js';
import { type CrossCell, crossOf, sumOf } from './cross.js';
import { DataRows } from './data-rows.js';
import { CutLines } from './portfolio-cuts.js';
import { usePortfolioWords } from './portfolio-words.js';
import { type Block, exposedCustomers } from './portfolio.queries.js';

interface HeatProps {
  readonly block: Block;
  readonly past: boolean;
}

/** Exposure by grade and tier: the cross of both today, each by itself on a past day. */
export function HeatSection({ block, past }: HeatProps) {
  const { say } = usePortfolioWords();
  const query = useQuery({ ...exposedCustomers, enabled: !past });
  const apart = (
    <div className="risk-halves">
      <CutLines block={block} by="grade" />
      <CutLines block={block} by="tier" />
    </div>
  );
  return (
    <Section title={say('heat')}>
      {past ? (
        <>
          <p className="zx-secondary">{say('heat.past')}</p>
          {apart}
        </>
      ) : (
        <Loaded query={query}>
          {({ customers, complete }) =>
            complete ? (
              <Heat cells={crossOf(customers, block.currency)} currency={block.currency} />
            ) : (
              <>
                <p className="zx-secondary">{say('heat.incomplete', { count: customers.length })}</p>
                {apart}
              </>
            )
          }
        </Loaded>
      )}
    </Section>
  );
}

const tierOrder = ['vip', 'key', 'ordinary'];
const weak: readonly (string | null)[] = ['CCC', 'CC', 'C', 'D'];
const place = (list: readonly string[], value: string | null) => {
  const at = value === null ? -1 : list.indexOf(value);
  return at < 0 ? list.length : at;
};

function Heat({ cells, currency }: { cells: readonly CrossCell[]; currency: string }) {
  const words = usePortfolioWords();
  const { say, compact, percent, tier, grade, line } = words;
  const rows = useMemo(
    () =>
      [...new Set(cells.map((cell) => cell.tier))].sort((a, b) => place(tierOrder, a) - place(tierOrder, b)),
    [cells],
  );
  const columns = useMemo(
    () => [...grades, ...(cells.some((cell) => cell.grade === null) ? [null] : [])],
    [cells],
  );
  const option = useMemo(
    () =>
      heatOption({
        columns: columns.map(grade),
        rows: rows.map(tier),
        cells: cells.map((cell) => ({
          column: columns.findIndex((one) => one === cell.grade),
          row: rows.indexOf(cell.tier),
          size: drawn(cell.exposure),
          text: compact(cell.exposure),
        })),
        line,
      }),
    [cells, rows, columns, words],
  );
  const total = sumOf(cells, currency);
  const [largest] = cells.toSorted((a, b) => drawn(b.exposure) - drawn(a.exposure));
  if (!largest) return <p className="zx-secondary">{say('cut.empty')}</p>;
  const share = (of: string) => percent(String((100 * drawn(of)) / (drawn(total) || 1)));
  const weakSum = sumOf(
    cells.filter((cell) => weak.includes(cell.grade)),
    currency,
  );
  const money = (amount: string) => <Money of={{ amount, currency }} />;
  const cellOf = (one: string | null, other: string | null) =>
    cells.find((cell) => cell.tier === one && cell.grade === other);
  const sums = (of: (cell: CrossCell) => boolean) => money(sumOf(cells.filter(of), currency));
  return (
    <Chart
      option={option}
      height={48 + 44 * rows.length}
      caption={say('heat.caption', {
        tier: tier(largest.tier),
        grade: grade(largest.grade),
        amount: compact(largest.exposure),
        share: share(largest.exposure),
      })}
      description={say('heat.description', { currency, total: compact(total), weak: share(weakSum) })}
      table={
        <DataRows
          columns={[
            { title: say('column.grade') },
            ...rows.map((one) => ({ title: tier(one), right: true })),
            { title: say('sum'), right: true },
          ]}
          rows={columns.map((one) => ({
            key: one ?? '',
            cells: [
              grade(one),
              ...rows.map((row) => {
                const cell = cellOf(row, one);
                return cell ? money(cell.exposure) : '—';
              }),
              sums((cell) => cell.grade === one),
            ],
          }))}
          total={[say('sum'), ...rows.map((row) => sums((cell) => cell.tier === row)), money(total)]}
        />
      }
    />
  );
}
