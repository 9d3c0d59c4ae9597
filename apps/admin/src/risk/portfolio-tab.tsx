import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { DateInput } from '../ui/form/date-input.js';
import { useHouse } from '../ui/house.js';
import { Loaded } from '../ui/loaded.js';
import { Empty } from '../ui/section.js';
import { date, text, useView } from '../ui/view-state.js';
import { ConcentrationSection } from './portfolio-concentration.js';
import { AgingSection } from './portfolio-aging.js';
import { CutSection } from './portfolio-cuts.js';
import { DsoSection } from './portfolio-dso.js';
import { HeatSection } from './portfolio-heat.js';
import { LossSection } from './portfolio-loss.js';
import { MigrationSection } from './portfolio-migration.js';
import { ProvisionSection } from './portfolio-provision.js';
import { TiersSection } from './portfolio-tiers.js';
import { Totals } from './portfolio-totals.js';
import { TrendSection } from './portfolio-trend.js';
import { UtilisationSection } from './portfolio-use.js';
import { usePortfolioWords } from './portfolio-words.js';
import { type Portfolio, portfolioOn } from './portfolio.queries.js';

export const portfolioView = { asOf: date, currency: text(''), scalar: text('1') };

export function PortfolioTab() {
  const [view] = useView(portfolioView);
  const query = useQuery(portfolioOn(view.asOf, view.scalar));
  return (
    <>
      <AsOf />
      <Loaded query={query}>{(portfolio) => <Content portfolio={portfolio} />}</Loaded>
    </>
  );
}

/** The day the portfolio is of. */
function AsOf() {
  const { say } = usePortfolioWords();
  const { businessDate } = useHouse();
  const [view, setView] = useView(portfolioView);
  return (
    <div className="zx-filters">
      <span className="zx-as-of-date">
        <span aria-hidden="true">{say('as-of')}</span>
        <DateInput
          aria-label={say('as-of')}
          value={view.asOf ?? businessDate}
          onChange={(day) => setView({ asOf: day === undefined || day >= businessDate ? null : day })}
        />
      </span>
      {view.asOf !== null && (
        <>
          <Button onClick={() => setView({ asOf: null })}>{say('as-of.now')}</Button>
          <span className="zx-secondary">{say('as-of.past')}</span>
        </>
      )}
    </div>
  );
}

function Content({ portfolio }: { portfolio: Portfolio }) {
  const { say } = usePortfolioWords();
  const [view, setView] = useView(portfolioView);
  const { currencies, house } = portfolio;
  const chosen = view.currency === '' ? house.currency : view.currency;
  const block = currencies.find(({ currency }) => currency === chosen) ?? currencies[0];
  if (!block) return <Empty>{say('none')}</Empty>;
  return (
    <>
      {currencies.length > 1 && (
        <div className="zx-choice risk-currencies" role="group" aria-label={say('currency')}>
          {currencies.map(({ currency }) => (
            <button
              key={currency}
              type="button"
              aria-pressed={currency === block.currency}
              onClick={() => setView({ currency })}
            >
              {currency}
            </button>
          ))}
        </div>
      )}
      {house.missing.length > 0 && (
        <p className="zx-stale">{say('house.missing', { currencies: house.missing.join(' ') })}</p>
      )}
      <Totals block={block} scale={portfolio.ratingScale.version} asOf={portfolio.asOf} />
      <HeatSection block={block} past={view.asOf !== null} />
      <div className="risk-two">
        <div>
          <CutSection block={block} by="industry" />
          <AgingSection block={block} />
        </div>
        <div>
          <CutSection block={block} by="region" />
          <UtilisationSection block={block} />
        </div>
      </div>
      <TrendSection asOf={view.asOf} currency={block.currency} now={block} />
      <div className="risk-two">
        <div>
          <DsoSection block={block} />
          <TiersSection asOf={view.asOf} currency={block.currency} />
          <LossSection block={block} scale={portfolio.ratingScale.version} />
        </div>
        <div>
          <ConcentrationSection block={block} />
          <ProvisionSection block={block} />
        </div>
      </div>
      <MigrationSection until={view.asOf} />
    </>
  );
}
