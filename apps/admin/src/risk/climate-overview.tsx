import { useMemo } from 'react';
import { Chart } from '../ui/chart.js';
import { numberText } from '../ui/figures.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { chartColours, useScheme } from '../ui/theme.js';
import { barHeight, divergingOption } from './chart-options.js';
import { type Climate, neutral } from './climate.js';
import { DataRows } from './data-rows.js';
import { useIndustryName } from '../ui/industries.js';
import { riskClimateTexts } from './risk-climate.texts.js';

/** Where every industry stands beside the neutral line. */
export function ClimateOverview({ climates }: { climates: readonly Climate[] }) {
  const say = useTexts(riskClimateTexts);
  const language = useLanguage();
  const name = useIndustryName();
  const { text } = chartColours[useScheme()];
  const option = useMemo(
    () =>
      divergingOption(
        climates.map(({ industry, last }) => ({ name: name(industry), value: last.index })),
        { neutral, text },
      ),
    [climates, name, text],
  );
  const below = climates.filter(({ below: periods }) => periods > 0);
  const [worst] = below;
  const period = climates.map(({ last }) => last.period).reduce((a, b) => (a > b ? a : b));
  const index = (of: string) => numberText(of, language, 2);
  return (
    <Chart
      option={option}
      height={barHeight(climates.length)}
      caption={
        worst
          ? say('overview.caption.below', {
              ...{ count: below.length, name: name(worst.industry), index: index(worst.last.index) },
            })
          : say('overview.caption.none')
      }
      description={say('overview.description', { period })}
      table={
        <DataRows
          columns={[
            { title: say('column.industry') },
            { title: say('column.period') },
            { title: say('column.index'), right: true },
          ]}
          rows={climates.map(({ industry, last }) => ({
            key: industry,
            cells: [name(industry), last.period, index(last.index)],
          }))}
        />
      }
    />
  );
}
