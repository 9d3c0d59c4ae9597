import { exactRatio } from '@zixin/calculations';
import { toDecimal } from '@zixin/kernel';
import { Days, Figure, Percent } from '../ui/figure.js';
import { currencyDigits } from '../ui/form/currency-digits.js';
import { Money } from '../ui/money.js';
import { useTexts } from '../ui/texts.js';
import { whyNoFigure } from './codes.js';
import { categoryKeys, factKeys, streamKeys, unitOf } from './fact-codes.js';
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
                <Sources of={fact.sources} />
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
  const word = (category: string) => {
    const key = categoryKeys[category];
    return key ? say(key) : category;
  };
  if ('undefined' in fact) return <>{say(whyNoFigure[fact.undefined] ?? 'none.other')}</>;
  if ('category' in fact) return <>{word(fact.category)}</>;
  if ('series' in fact) return <Latest name={name} of={fact.series} />;
  if (unitOf(name) !== 'amount') return <Measured name={name} number={fact.number} />;
  const amount = decimalOf(Math.trunc(Number.parseFloat(fact.number)), currencyDigits(currency));
  return <Money of={amount === null ? null : { amount, currency }} currency />;
}

/** Two decimals at most, in the unit of the fact. */
function Measured({ name, number }: { name: string; number: string }) {
  switch (unitOf(name)) {
    case 'percent':
      return <Percent of={number} decimals={2} />;
    case 'days':
      return <Days of={Number(Number(number).toFixed(2))} />;
    default:
      return <Figure of={number} decimals={2} />;
  }
}

interface LatestProps {
  readonly name: string;
  readonly of: readonly { readonly on: string; readonly number: string }[];
}

/** The last of a series, and how many there are. */
function Latest({ name, of }: LatestProps) {
  const say = useTexts(decisionTexts);
  const last = of.at(-1);
  if (!last) return <>—</>;
  return (
    <>
      <Measured name={name} number={toDecimal(exactRatio(last.number), 2)} />{' '}
      {say('facts.series', { count: of.length })}
    </>
  );
}

/** The streams a fact was read from, each up to which revision. */
export function Sources({ of }: { of: FactsText[string]['sources'] }) {
  const say = useTexts(decisionTexts);
  if (of.length === 0) return <>—</>;
  const named = of.map(({ stream, revision }) => {
    const kind = stream.split('-')[0] ?? stream;
    const key = streamKeys[kind];
    return say('facts.event', { stream: key ? say(key) : kind, revision });
  });
  return <>{named.join(say('list'))}</>;
}
