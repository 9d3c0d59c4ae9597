import { Days } from '../ui/figure.js';
import { Money } from '../ui/money.js';
import { useTexts } from '../ui/texts.js';
import type { Account } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { roleKeys } from './person-text.js';
import { wayOutKeys } from './phrases.js';

type WayOut = Account['openOrders'][number]['waysOut'][number];

/** What would let a held order go, with amounts. */
export function WaysOut({ ways }: { ways: readonly WayOut[] }) {
  const say = useTexts(creditFileTexts);
  if (ways.length === 0) return null;
  return (
    <>
      <h4>{say('ways')}</h4>
      <ul className="cf-lines">
        {ways.map((way) => (
          <li key={way.kind}>
            {say(wayOutKeys[way.kind])} <Extent of={way} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Extent({ of }: { of: WayOut }) {
  const say = useTexts(creditFileTexts);
  const role = 'role' in of ? roleKeys[of.role] : undefined;
  return (
    <>
      {'amount' in of && <Money of={of.amount} currency />}
      {'to' in of && (typeof of.to === 'number' ? <Days of={of.to} /> : <Money of={of.to} currency />)}
      {role !== undefined && <span className="zx-secondary"> {say(role)}</span>}
    </>
  );
}
