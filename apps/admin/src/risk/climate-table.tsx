import { Change, Figure } from '../ui/figure.js';
import { useTexts } from '../ui/texts.js';
import type { Climate } from './climate.js';
import { DataRows } from './data-rows.js';
import { useIndustryName } from '../ui/industries.js';
import { riskClimateTexts } from './risk-climate.texts.js';

interface ClimateTableProps {
  readonly climates: readonly Climate[];
  readonly shown: string;
  readonly onChoose: (industry: string) => void;
}

/** The last reading of every industry; choosing one shows its history. */
export function ClimateTable({ climates, shown, onChoose }: ClimateTableProps) {
  const say = useTexts(riskClimateTexts);
  const name = useIndustryName();
  return (
    <DataRows
      caption={say('table')}
      columns={[
        { title: say('column.industry') },
        { title: say('column.period') },
        { title: say('column.index'), right: true },
        { title: say('column.change'), right: true },
        { title: say('column.year'), right: true },
        { title: say('column.below'), right: true },
      ]}
      rows={climates.map(({ industry, last, change, yearChange, below }) => ({
        key: industry,
        cells: [
          <button
            key="n"
            type="button"
            className="risk-choose"
            aria-pressed={industry === shown}
            title={say('show', { name: name(industry) })}
            onClick={() => onChoose(industry)}
          >
            {name(industry)}
          </button>,
          last.period,
          <Figure key="i" of={last.index} decimals={2} />,
          <Change key="c" of={change} />,
          <Change key="y" of={yearChange} />,
          below === 0 ? '—' : say('periods', { count: below }),
        ],
      }))}
    />
  );
}
