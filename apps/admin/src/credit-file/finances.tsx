import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Loaded } from '../ui/loaded.js';
import { Empty, Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { evidence } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { DistressScores } from './distress-scores.js';
import { useFile } from './file-context.js';
import { RatioCharts } from './ratio-charts.js';
import { StatementGrid } from './statement-grid.js';
import { figuresOf, statementsOf } from './statements.js';
import type { Evidence } from './credit-file.queries.js';

/** Statements over the years, what they say of liquidity and debt, and how near distress is. */
export function Finances() {
  const say = useTexts(creditFileTexts);
  const { customer } = useFile();
  const query = useQuery(evidence(customer));
  return (
    <Section id="finances" title={say('section.finances')}>
      <Loaded query={query}>{({ items }) => <Years evidence={items} />}</Loaded>
    </Section>
  );
}

function Years({ evidence: pieces }: { evidence: readonly Evidence[] }) {
  const say = useTexts(creditFileTexts);
  const { file, day } = useFile();
  const statements = useMemo(
    () => statementsOf(pieces, new Set(file.evidence.map(({ id }) => id)), day),
    [pieces, file.evidence, day],
  );
  const years = useMemo(
    () => statements.map((statement) => ({ statement, figures: figuresOf(statement) })),
    [statements],
  );
  if (years.length === 0) return <Empty>{say('finances.none')}</Empty>;
  return (
    <div className="cf-finances">
      <StatementGrid statements={statements} />
      <div>
        <RatioCharts years={years} />
        <DistressScores years={years} />
      </div>
    </div>
  );
}
