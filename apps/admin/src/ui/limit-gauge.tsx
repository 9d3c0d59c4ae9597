import { amountText, compactAmount, drawn, type MoneyText } from './figures.js';
import { Limit, type LimitText, Money } from './money.js';
import { useLanguage, useTexts } from './texts.js';
import { uiTexts } from './ui.texts.js';

interface LimitGaugeProps {
  readonly limit: LimitText;
  readonly reserved: MoneyText;
  readonly delivered: MoneyText;
  readonly receivable: MoneyText;
  readonly headroom: MoneyText | null;
}

const stages = ['receivable', 'delivered', 'reserved'] as const;

/** Exposure by stage against the limit; what is over it is hatched red. */
export function LimitGauge({ limit, headroom, ...amounts }: LimitGaugeProps) {
  const say = useTexts(uiTexts);
  const language = useLanguage();
  const size = (stage: (typeof stages)[number]) => Math.max(0, drawn(amounts[stage].amount));
  const used = stages.reduce((sum, stage) => sum + size(stage), 0);
  const bound = boundOf(limit);
  const whole = Math.max(used, bound, 1);
  const share = (part: number) => `${(100 * part) / whole}%`;
  const over = limit.kind !== 'UNLIMITED' && used > bound;
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
        {over && <span data-stage="over" style={{ left: share(bound), width: share(used - bound) }} />}
        {bound > 0 && <span data-stage="bound" style={{ left: share(bound) }} />}
      </div>
      <dl className="zx-gauge-legend">
        <Entry stage="limit" name={say('exposure.limit')}>
          <Limit of={limit} />
        </Entry>
        {stages.map((stage) => (
          <Entry key={stage} stage={stage} name={say(`exposure.${stage}`)}>
            <Money of={amounts[stage]} />
          </Entry>
        ))}
        <Entry stage={over ? 'over' : 'free'} name={say(over ? 'exposure.over' : 'exposure.free')}>
          {headroom ? <Money of={headroom} /> : say('limit.unlimited')}
        </Entry>
      </dl>
    </div>
  );
}

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
