import { drawn, type MoneyText } from './figures.js';
import { Money } from './money.js';
import { useTexts } from './texts.js';
import { uiTexts } from './ui.texts.js';

const buckets = ['current', '1-30', '31-60', '61-90', '91+'] as const;
export type AgingBucket = (typeof buckets)[number];

/** Open amounts by days past due, as one bar with its figures. */
export function AgingBar({ of }: { of: Readonly<Partial<Record<AgingBucket, MoneyText>>> }) {
  const say = useTexts(uiTexts);
  const present = buckets.flatMap((bucket) => {
    const money = of[bucket];
    return money ? [{ bucket, money, size: Math.max(0, drawn(money.amount)) }] : [];
  });
  const whole = present.reduce((sum, { size }) => sum + size, 0) || 1;
  return (
    <div className="zx-gauge-block">
      <div className="zx-aging" aria-hidden="true">
        {present.map(({ bucket, size }) => (
          <span key={bucket} data-bucket={bucket} style={{ width: `${(100 * size) / whole}%` }} />
        ))}
      </div>
      <dl className="zx-gauge-legend">
        {present.map(({ bucket, money }) => (
          <div key={bucket}>
            <dt>
              <i data-bucket={bucket} aria-hidden="true" />
              {say(`aging.${bucket}`)}
            </dt>
            <dd>
              <Money of={money} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
