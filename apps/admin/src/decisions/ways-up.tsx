import { useQuery } from '@tanstack/react-query';
import { currencyDigits } from '../ui/form/currency-digits.js';
import { settled, typedAmount } from '../ui/form/amounts.js';
import type { MoneyText } from '../ui/figures.js';
import { Loaded } from '../ui/loaded.js';
import { Money } from '../ui/money.js';
import { Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { decisionTexts } from './decisions.texts.js';
import { counterfactuals } from './decisions.queries.js';

interface WaysUpProps {
  readonly customer: string;
  readonly asked: MoneyText | undefined;
}

/** What would have to change for the policy to propose the limit that is being typed. */
export function WaysUp({ customer, asked }: WaysUpProps) {
  const say = useTexts(decisionTexts);
  const typed = asked ? typedAmount(asked.amount) : null;
  const limit = asked && typed !== null ? settled(typed, currencyDigits(asked.currency)) : null;
  const query = useQuery({ ...counterfactuals(customer, limit), enabled: limit !== null });
  if (limit === null || !asked) return null;
  return (
    <Section title={say('ways-up')}>
      <Loaded query={query}>
        {({ limit: { ways, none, target } }) => (
          <>
            <p>
              {say('ways-up.target')} <Money of={target} currency />
            </p>
            {ways.length === 0 && <p>{say(none === 'reached' ? 'ways-up.reached' : 'none.other')}</p>}
            <ul className="decision-list">
              {ways.map(({ code, title }) => (
                <li key={code}>{title}</li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Section>
  );
}
