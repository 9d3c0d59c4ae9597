import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Loaded } from '../ui/loaded.js';
import { Money } from '../ui/money.js';
import { Section } from '../ui/section.js';
import { DataRows } from './data-rows.js';
import { usePortfolioWords } from './portfolio-words.js';
import { tiersOn } from './portfolio.queries.js';

interface TiersProps {
  readonly asOf: string | null;
  readonly currency: string;
}

export function TiersSection({ asOf, currency }: TiersProps) {
  const { say, known, tier } = usePortfolioWords();
  const query = useQuery(tiersOn(asOf));
  return (
    <Section title={say('tiers')}>
      <Loaded query={query}>
        {({ items, tiers }) => (
          <>
            <DataRows
              columns={[
                { title: say('column.tier') },
                { title: say('tiers.members'), right: true },
                { title: say('column.exposure', { currency }), right: true },
                { title: say('tiers.sales', { currency }), right: true },
                { title: say('tiers.overdue', { currency }), right: true },
                { title: say('tiers.dbt'), right: true },
              ]}
              rows={items
                .filter(({ members }) => members > 0)
                .map(({ tier: name, members, figures }) => {
                  const own = figures.find((one) => one.currency === currency);
                  const money = (amount: string | undefined) =>
                    amount === undefined ? '—' : <Money of={{ amount, currency }} />;
                  return {
                    key: name ?? '',
                    cells: [
                      name === null ? tier(name) : <Link to={`/customers?tier=${name}`}>{tier(name)}</Link>,
                      members,
                      money(own?.exposure),
                      money(own?.annualSales),
                      money(own?.overdue),
                      own ? known(own.daysBeyondTerms as never, 'number') : '—',
                    ],
                  };
                })}
            />
            <p className="zx-secondary risk-note">{say('tiers.policy', { version: tiers.version })}</p>
          </>
        )}
      </Loaded>
    </Section>
  );
}
