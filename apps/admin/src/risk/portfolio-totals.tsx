import { Money } from '../ui/money.js';
import { Explained } from './explained.js';
import { usePortfolioWords } from './portfolio-words.js';
import type { Block } from './portfolio.queries.js';

interface TotalsProps {
  readonly block: Block;
  /** Version of the rating scale whose loss rates count. */
  readonly scale: number;
}

/** The whole in one line. */
export function Totals({ block, scale }: TotalsProps) {
  const { say, known } = usePortfolioWords();
  const { currency, aging, collection, expectedLoss, provision, concentration, utilisation } = block;
  const money = (amount: string) => <Money of={{ amount, currency }} compact />;
  const exact = (amount: string) => <Money of={{ amount, currency }} />;
  const tiles: readonly (readonly [name: string, value: React.ReactNode, why?: React.ReactNode])[] = [
    [say('total.customers'), block.customers],
    [say('total.exposure'), money(block.exposure)],
    [say('total.use'), known(utilisation.totalPercent, 'percent')],
    [say('total.open'), money(aging.open)],
    [say('total.overdue'), money(aging.overdue)],
    [say('total.rate'), known(block.overdueRatePercent, 'percent')],
    [
      say('total.dso'),
      known(collection.dsoDays, 'days'),
      <Explained
        key="dso"
        figure={say('total.dso')}
        formula={say('dso.dso.formula')}
        inputs={[
          [say('input.receivables'), exact(collection.receivables)],
          [say('input.sales'), exact(collection.sales)],
          [say('input.days'), collection.window.days],
        ]}
      />,
    ],
    [
      say('total.hhi'),
      known(concentration.hhi, 'number'),
      <Explained
        key="hhi"
        figure={say('total.hhi')}
        formula={say('concentration.hhi.formula')}
        inputs={[[say('concentration.effective'), known(concentration.effectiveNumber, 'number')]]}
      />,
    ],
    [
      say('total.loss'),
      money(expectedLoss.loss),
      <Explained
        key="loss"
        figure={say('total.loss')}
        formula={say('loss.formula')}
        inputs={[
          [say('total.exposure'), exact(expectedLoss.exposure)],
          [say('total.loss'), exact(expectedLoss.loss)],
          [say('input.policy'), say('input.scale', { version: scale })],
        ]}
      />,
    ],
    [
      say('total.provision'),
      money(provision.total),
      <Explained
        key="provision"
        figure={say('total.provision')}
        formula={say('provision.formula')}
        inputs={[
          [say('provision.matrix'), exact(provision.provision)],
          [
            say('provision.individual', { count: provision.individual.customers }),
            exact(provision.individual.provision),
          ],
          [say('total.provision'), exact(provision.total)],
        ]}
      />,
    ],
  ];
  return (
    <section className="zx-section risk-totals" aria-label={say('totals')}>
      <dl>
        {tiles.map(([name, value, why]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <span className="zx-figure">{value}</span>
              {why}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
