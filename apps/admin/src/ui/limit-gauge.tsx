import { amountText, compactAmount, drawn, type MoneyText } from './figures.js';
import { Limit, type LimitText, Money } from './money.js';
import { useLanguage, useTexts } from './texts.js';
import { uiTexts } from './ui.texts.js';

interface LimitGaugeProps {
  readonly limit: LimitText;
  readonly reserved: MoneyText;
  readonly delivered: MoneyText;
  readonly receivable: MoneyText;
  /** What was paid and settles no invoice yet: it takes from the exposure. */
  readonly unappliedCash: MoneyText;
  readonly headroom: MoneyText | null;
}

const stages = ['receivable', 'delivered', 'reserved'] as const;

/** Exposure by stage against the limit; what is over it, unapplied cash counted, is hatched red. */
export function LimitGauge(props: LimitGaugeProps) {
  const { limit, headroom } = props;
  const say = useTexts(uiTexts);
  const language = useLanguage();
  const size = (stage: (typeof stages)[number]) => Math.max(0, drawn(props[stage].amount));
  const used = stages.reduce((sum, stage) => sum + size(stage), 0);
  const over = Math.min(used, overBy(headroom));
  const bound = boundOf(limit);
  const whole = Math.max(used, bound, 1);
  const share = (part: number) => `${(100 * part) / whole}%`;
  const words = {
    limit: limit.amount ? amountText(limit.amount.amount, language) : say('limit.none'),
    used: compactAmount(String(used), language),
    free: headroom ? amountText(headroom.amount, language) : say('limit.unlimited'),
  };
  return (
    <div className="zx-gauge-block">
      <div className="zx-gauge" role="img" aria-label={say('gauge', words)}>
        {stages.map((stage) => (
          <span key={stage} data-stage={stage} style={{ width: share(size(stage)) }} />
        ))}
        {over > 0 && <span data-stage="over" style={{ left: share(used - over), width: share(over) }} />}
        {bound > 0 && <span data-stage="bound" style={{ left: share(bound) }} />}
      </div>
      <Legend {...props} />
    </div>
  );
}

function Legend({ limit, headroom, unappliedCash, ...amounts }: LimitGaugeProps) {
  const say = useTexts(uiTexts);
  const over = overBy(headroom) > 0;
  return (
    <dl className="zx-gauge-legend">
      <Entry stage="limit" name={say('exposure.limit')}>
        <Limit of={limit} />
      </Entry>
      {stages.map((stage) => (
        <Entry key={stage} stage={stage} name={say(`exposure.${stage}`)}>
          <Money of={amounts[stage]} />
        </Entry>
      ))}
      {drawn(unappliedCash.amount) !== 0 && (
        <Entry stage="cash" name={say('exposure.cash')}>
          <Money of={negated(unappliedCash)} />
        </Entry>
      )}
      <Entry stage={over ? 'over' : 'free'} name={say(over ? 'exposure.over' : 'exposure.free')}>
        {headroom ? <Money of={over ? negated(headroom) : headroom} /> : say('limit.unlimited')}
      </Entry>
    </dl>
  );
}

const overBy = (headroom: MoneyText | null): number => (headroom ? Math.max(0, -drawn(headroom.amount)) : 0);

const negated = ({ amount, currency }: MoneyText): MoneyText => ({
  amount: amount.startsWith('-') ? amount.slice(1) : `-${amount}`,
  currency,
});

/** Zero where no amount bounds. */
function boundOf({ kind, amount }: LimitText): number {
  return kind === 'AMOUNT' && amount ? drawn(amount.amount) : 0;
}

function Entry({ stage, name, children }: { stage: string; name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>
        <i data-stage={stage} aria-hidden="true" />
        {name}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
