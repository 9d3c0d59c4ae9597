import { useMemo } from 'react';
import { Chart } from '../ui/chart.js';
import { DateText, Figure } from '../ui/figure.js';
import { drawn, numberText } from '../ui/figures.js';
import { Quoted } from '../ui/quoted.js';
import { Section } from '../ui/section.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { lineOption } from './chart-options.js';
import { type Climate, neutral } from './climate.js';
import { DataRows } from './data-rows.js';
import { useIndustryName } from '../ui/industries.js';
import { riskClimateTexts } from './risk-climate.texts.js';
import { useWho } from './who.js';

interface HistoryProps {
  readonly climate: Climate;
  readonly corrections: number;
}

/** All months between two, so that a month without a reading is a gap. */
export function monthsBetween(from: string, until: string): readonly string[] {
  const number = (period: string) => Number(period.slice(0, 4)) * 12 + Number(period.slice(5)) - 1;
  const first = number(from);
  return Array.from({ length: Math.max(0, number(until) - first) + 1 }, (_, at) => {
    const month = first + at;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** One industry's readings over time, with the neutral line. */
export function ClimateHistory({ climate, corrections }: HistoryProps) {
  const say = useTexts(riskClimateTexts);
  const language = useLanguage();
  const name = useIndustryName();
  const who = useWho();
  const { industry, readings, last, below } = climate;
  const from = readings[0]?.period ?? last.period;
  const label = name(industry);
  const line = say('neutral');
  const option = useMemo(() => {
    const periods = monthsBetween(from, last.period);
    const byPeriod = new Map(readings.map(({ period, index }) => [period, drawn(index)]));
    const values = periods.map((period) => byPeriod.get(period) ?? null);
    const least = Math.min(...readings.map(({ index }) => drawn(index)), drawn(neutral));
    return lineOption({
      points: periods,
      lines: [{ name: label, values, end: last.index }],
      axis: String,
      from: Math.max(0, Math.floor(least / 5) * 5 - 5),
      neutral: { value: drawn(neutral), name: line },
    });
  }, [readings, from, last, label, line]);
  const index = (of: string) => numberText(of, language, 2);
  const sorted = readings.toSorted((a, b) => drawn(a.index) - drawn(b.index));
  const words = { period: last.period, index: index(last.index), count: below };
  const description = say('history.description', {
    ...{ from, period: last.period, count: readings.length },
    ...{ most: index(sorted.at(-1)?.index ?? ''), least: index(sorted[0]?.index ?? '') },
  });
  return (
    <Section title={say('history', { name: label })}>
      <Chart
        option={option}
        height={260}
        caption={say(below > 0 ? 'history.caption.below' : 'history.caption.above', words)}
        description={
          corrections > 0 ? `${description} ${say('history.corrected', { count: corrections })}` : description
        }
        table={
          <DataRows
            caption={say('readings')}
            columns={[
              { title: say('column.period') },
              { title: say('column.index'), right: true },
              { title: say('column.source') },
              { title: say('column.published') },
              { title: say('column.recorded') },
              { title: say('column.by') },
            ]}
            rows={readings.toReversed().map((reading) => ({
              key: reading.period,
              cells: [
                reading.period,
                <Figure key="i" of={reading.index} decimals={2} />,
                <Quoted key="s">{reading.source}</Quoted>,
                <DateText key="p" of={reading.publishedOn} />,
                <DateText key="o" of={reading.on} />,
                <Quoted key="w">{who(reading.recordedBy)}</Quoted>,
              ],
            }))}
          />
        }
      />
    </Section>
  );
}
