import { Figure } from '../ui/figure.js';
import { currencyDigits } from '../ui/form/currency-digits.js';
import { Money } from '../ui/money.js';
import { useTexts } from '../ui/texts.js';
import { factKeys, isAmount, whyNoFigure } from './codes.js';
import { decisionTexts } from './decisions.texts.js';
import type { FactsText } from './decisions.queries.js';
import { decimalOf } from './what-if.js';

interface FactsReadProps {
  readonly facts: FactsText;
  readonly currency: string;
}

/** The inputs of a computed figure, each with the revision of the stream it was read from. */
export function FactsRead({ facts, currency }: FactsReadProps) {
  const say = useTexts(decisionTexts);
  return (
    <details className="decision-facts">
      <summary>{say('facts', { count: Object.keys(facts).length })}</summary>
      <table className="zx-plain-table">
        <caption className="zx-hidden">{say('facts.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('facts.fact')}</th>
            <th scope="col" data-align="right">
              {say('facts.value')}
            </th>
            <th scope="col">{say('facts.source')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(facts).map(([name, fact]) => (
            <tr key={name}>
              <th scope="row">
                <FactName of={name} />
              </th>
              <td data-align="right">
                <FactValue name={name} fact={fact} currency={currency} />
              </td>
              <td className="zx-secondary">
                {fact.sources
                  .map(({ stream, revision }) => `${stream.split('-')[0] ?? stream} ${revision}`)
                  .join(', ') || '—'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

export function FactName({ of }: { of: string }) {
  const say = useTexts(decisionTexts);
  const key = factKeys[of];
  return key ? <>{say(key)}</> : <code>{of}</code>;
}

interface FactValueProps {
  readonly name: string;
  readonly fact: FactsText[string];
  readonly currency: string;
}

export function FactValue({ name, fact, currency }: FactValueProps) {
  const say = useTexts(decisionTexts);
  if ('undefined' in fact) return <>{say(whyNoFigure[fact.undefined] ?? 'none.other')}</>;
  if ('category' in fact) return <>{fact.category}</>;
  if (!('number' in fact)) return <>—</>;
  if (!isAmount(name)) return <Figure of={fact.number} />;
  const amount = decimalOf(Math.trunc(Number.parseFloat(fact.number)), currencyDigits(currency));
  return <Money of={amount === null ? null : { amount, currency }} currency />;
}
