import { DateText } from '../ui/figure.js';
import { Money } from '../ui/money.js';
import { usedLimits } from './cross.js';
import { Explained, type ExplainedInputs } from './explained.js';
import { type Key, usePortfolioWords } from './portfolio-words.js';
import type { Block } from './portfolio.queries.js';

interface TotalsProps {
  readonly block: Block;
  /** Version of the rating scale whose loss rates count. */
  readonly scale: number;
  /** The day the figures are of. */
  readonly asOf: string;
}

/** The whole in one line. */
export function Totals({ block, scale, asOf }: TotalsProps) {
  const { say, known } = usePortfolioWords();
  const { currency, aging, collection, expectedLoss, provision, concentration, utilisation } = block;
  const money = (amount: string) => <Money of={{ amount, currency }} compact />;
  const exact = (amount: string) => <Money of={{ amount, currency }} />;
  const why = (figure: string, formula: Key, inputs: ExplainedInputs) => (
    <Explained key={figure} figure={figure} formula={say(formula)} inputs={inputs} />
  );
  const day = [say('as-of'), <DateText key="day" of={asOf} />] as const;
  const overdue = [
    [say('total.overdue'), exact(aging.overdue)],
    [say('total.open'), exact(aging.open)],
    day,
  ] as const;
  const used = usedLimits(utilisation.steps, currency);
  const tiles: readonly (readonly [name: string, value: React.ReactNode, why?: React.ReactNode])[] = [
    [say('total.customers'), block.customers],
    [
      say('total.exposure'),
      money(block.exposure),
      why(say('total.exposure'), 'exposure.formula', [
        [say('total.exposure'), exact(block.exposure)],
        [say('input.credit'), exact(block.creditBalances)],
        day,
      ]),
    ],
    [
      say('total.use'),
      known(utilisation.totalPercent, 'percent'),
      why(say('total.use'), 'use.formula', [
        [say('input.used'), exact(used.exposure)],
        [say('input.limits'), exact(used.limit)],
        day,
      ]),
    ],
    [
      say('total.open'),
      money(aging.open),
      why(say('total.open'), 'open.formula', [
        [say('total.open'), exact(aging.open)],
        [say('input.items'), aging.items],
        day,
      ]),
    ],
    [
      say('total.overdue'),
      money(aging.overdue),
      why(say('total.overdue'), 'overdue.formula', [...overdue, [say('input.items'), aging.overdueItems]]),
    ],
    [
      say('total.rate'),
      known(block.overdueRatePercent, 'percent'),
      why(say('total.rate'), 'rate.formula', overdue),
    ],
    [
      say('total.dso'),
      known(collection.dsoDays, 'days'),
      why(say('total.dso'), 'dso.dso.formula', [
        [say('input.receivables'), exact(collection.receivables)],
        [say('input.sales'), exact(collection.sales)],
        [say('input.days'), collection.window.days],
      ]),
    ],
    [
      say('total.hhi'),
      known(concentration.hhi, 'number'),
      why(say('total.hhi'), 'concentration.hhi.formula', [
        [say('concentration.effective'), known(concentration.effectiveNumber, 'number')],
      ]),
    ],
    [
      say('total.loss'),
      money(expectedLoss.loss),
      why(say('total.loss'), 'loss.formula', [
        [say('total.exposure'), exact(expectedLoss.exposure)],
        [say('total.loss'), exact(expectedLoss.loss)],
        [say('input.policy'), say('input.scale', { version: scale })],
      ]),
    ],
    [
      say('total.provision'),
      money(provision.total),
      why(say('total.provision'), 'provision.formula', [
        [say('provision.matrix'), exact(provision.provision)],
        [
          say('provision.individual', { count: provision.individual.customers }),
          exact(provision.individual.provision),
        ],
        [say('total.provision'), exact(provision.total)],
      ]),
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
