import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { may, useMe } from '../api/me.js';
import { Loaded } from '../ui/loaded.js';
import { Empty, Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { flag, text, useView } from '../ui/view-state.js';
import { ClimateHistory } from './climate-history.js';
import { ClimateOverview } from './climate-overview.js';
import { ClimateTable } from './climate-table.js';
import { RecordReading } from './climate-reading.js';
import { climatesOf } from './climate.js';
import { type Industry, industries } from './climate.queries.js';
import { riskClimateTexts } from './risk-climate.texts.js';
import { useWhoMay } from './who.js';

const climateView = { industry: text(''), record: flag };

export function ClimateTab() {
  const say = useTexts(riskClimateTexts);
  const works = may(useMe(), 'work');
  const hint = useWhoMay();
  const query = useQuery(industries);
  const [view, setView] = useView(climateView);
  const record = works ? (
    <Button type="primary" onClick={() => setView({ record: true })}>
      {say('record')}
    </Button>
  ) : (
    <span className="zx-secondary">{hint('work')}</span>
  );
  return (
    <>
      <div className="zx-filters">{record}</div>
      <Loaded query={query}>
        {(found) => (
          <Content industries={found} chosen={view.industry} onChoose={(industry) => setView({ industry })} />
        )}
      </Loaded>
      {works && (
        <RecordReading
          open={view.record}
          industry={view.industry}
          known={query.data?.map(({ industry }) => industry) ?? []}
          onClose={() => setView({ record: false })}
          onDone={(industry) => setView({ record: false, industry })}
        />
      )}
    </>
  );
}

interface ContentProps {
  readonly industries: readonly Industry[];
  readonly chosen: string;
  readonly onChoose: (industry: string) => void;
}

function Content({ industries: found, chosen, onChoose }: ContentProps) {
  const say = useTexts(riskClimateTexts);
  const climates = climatesOf(found);
  const [worst] = climates;
  if (!worst) return <Empty>{say('none')}</Empty>;
  const shown = climates.find(({ industry }) => industry === chosen) ?? worst;
  const corrections = found.find(({ industry }) => industry === shown.industry)?.corrections ?? 0;
  return (
    <>
      <div className="risk-two">
        <Section title={say('overview')}>
          <ClimateOverview climates={climates} />
        </Section>
        <Section title={say('table')}>
          <ClimateTable climates={climates} shown={shown.industry} onChoose={onChoose} />
        </Section>
      </div>
      <ClimateHistory key={shown.industry} climate={shown} corrections={corrections} />
    </>
  );
}
