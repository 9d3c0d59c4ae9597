import { useTexts } from '../ui/texts.js';
import type { Facts } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { placeOf } from './event-place.js';
import { FactName, FactValue } from './fact-value.js';

interface FactListProps {
  readonly facts: Facts;
  /** The same facts as they are now. */
  readonly now?: Facts | undefined;
}

/** What something rested on, each with where it came from; beside it what it is now. */
export function FactList({ facts, now }: FactListProps) {
  const say = useTexts(creditFileTexts);
  return (
    <table className="zx-plain-table cf-facts">
      <caption className="zx-hidden">{say('facts')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('fact.name')}</th>
          <th scope="col" data-align="right">
            {say('fact.recorded')}
          </th>
          {now && (
            <th scope="col" data-align="right">
              {say('fact.now')}
            </th>
          )}
          <th scope="col">{say('fact.source')}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(facts).map(([code, fact]) => (
          <tr key={code} data-changed={now && valueOf(now[code]) !== valueOf(fact)}>
            <th scope="row" className="cf-wrap">
              <FactName code={code} />
            </th>
            <td data-align="right">
              <FactValue code={code} fact={fact} />
            </td>
            {now && <td data-align="right">{now[code] && <FactValue code={code} fact={now[code]} />}</td>}
            <td className="zx-secondary">
              {fact.sources.map((one) => say('event.place', placeOf(one))).join(' · ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function valueOf(fact: Facts[string] | undefined): string {
  if (!fact) return '';
  const { sources: _, ...value } = fact;
  return JSON.stringify(value);
}
