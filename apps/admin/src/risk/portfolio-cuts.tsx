import { useMemo } from 'react';
import { Chart } from '../ui/chart.js';
import { drawn } from '../ui/figures.js';
import { Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { Section } from '../ui/section.js';
import { barHeight, barOption } from './chart-options.js';
import { sumOf } from './cross.js';
import { DataRows } from './data-rows.js';
import { useIndustryName } from '../ui/industries.js';
import { type Key, usePortfolioWords } from './portfolio-words.js';
import type { Block, CutLine } from './portfolio.queries.js';

type Cut = 'industry' | 'region' | 'grade' | 'tier';

interface CutProps {
  readonly block: Block;
  readonly by: Cut;
}

const titles = {
  industry: 'cut.industry',
  region: 'cut.region',
  grade: 'cut.grade',
  tier: 'cut.tier',
} as const satisfies Record<Cut, Key>;

export function CutSection({ block, by }: CutProps) {
  const { say } = usePortfolioWords();
  return (
    <Section title={say(titles[by])}>
      <CutLines block={block} by={by} />
    </Section>
  );
}

const most = 10;

/** How a class is called. */
function useClassName(by: Cut): (value: string | null) => string {
  const words = usePortfolioWords();
  const industry = useIndustryName();
  const made = () => (value: string | null) => {
    if (by === 'grade') return words.grade(value);
    if (by === 'tier') return words.tier(value);
    if (value === null) return words.say('unknown');
    return by === 'industry' ? industry(value) : value;
  };
  return useMemo(made, [by, words, industry]);
}

/** Exposure by one class, the largest first; what is beyond ten together as the last. */
export function CutLines({ block, by }: CutProps) {
  const words = usePortfolioWords();
  const { say, compact, percent } = words;
  const name = useClassName(by);
  const { currency } = block;
  const lines: readonly CutLine[] = block.exposureBy[by];
  const bars = useMemo(() => {
    const shown = lines.length > most + 1 ? lines.slice(0, most) : lines;
    const rest = lines.slice(shown.length);
    const left = {
      value: null,
      exposure: sumOf(rest, currency),
      sharePercent: String(rest.reduce((sum, { sharePercent }) => sum + drawn(sharePercent), 0)),
    };
    const bar = (label: string, { exposure, sharePercent }: Omit<CutLine, 'customers' | 'value'>) => ({
      name: label,
      size: drawn(exposure),
      text: `${compact(exposure)} · ${percent(sharePercent)}`,
    });
    return [
      ...shown.map((line) => bar(name(line.value), line)),
      ...(rest.length > 0 ? [bar(say('other'), left)] : []),
    ];
  }, [lines, currency, words, name]);
  const option = useMemo(() => barOption(bars, words.text), [bars, words]);
  const bySize = lines.toSorted((one, other) => drawn(other.exposure) - drawn(one.exposure));
  const [first] = bySize;
  if (!first) return <p className="zx-secondary">{say('cut.empty')}</p>;
  const top = bySize.slice(0, 3).reduce((sum, { sharePercent }) => sum + drawn(sharePercent), 0);
  const quoted = by === 'region';
  return (
    <Chart
      option={option}
      height={barHeight(bars.length)}
      quotes={quoted}
      caption={say(quoted ? 'cut.caption.region' : 'cut.caption', {
        name: name(first.value),
        share: percent(first.sharePercent),
      })}
      description={say('cut.description', {
        count: lines.length,
        total: compact(block.exposure),
        top: percent(String(top)),
      })}
      table={
        <DataRows
          columns={[
            { title: say(titles[by]) },
            { title: say('column.customers'), right: true },
            { title: say('column.exposure', { currency }), right: true },
            { title: say('column.share'), right: true },
          ]}
          rows={lines.map(({ value, customers, exposure, sharePercent }) => ({
            key: value ?? '',
            cells: [
              quoted && value !== null ? <Quoted key="q">{value}</Quoted> : name(value),
              customers,
              <Money key="m" of={{ amount: exposure, currency }} />,
              percent(sharePercent, 2),
            ],
          }))}
          total={[
            say('sum'),
            block.customers,
            <Money key="m" of={{ amount: block.exposure, currency }} />,
            percent('100'),
          ]}
        />
      }
    />
  );
}
