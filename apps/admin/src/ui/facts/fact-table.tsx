import { Absent } from '../money.js';
import { useTexts } from '../texts.js';
import { FactName } from './fact-name.js';
import type { Known } from './fact-text.js';
import { FactValue } from './fact-value.js';
import { factsTexts } from './facts.texts.js';
import { type Source, Sources } from './sources.js';

export type Fact = Known & { readonly sources: readonly Source[] };
export type Facts = Readonly<Record<string, Fact>>;

interface FactTableProps {
  readonly caption: string;
  readonly facts: Facts;
  /** Of the account that amounts belong to. */
  readonly currency: string;
  /** The same facts as they are now. */
  readonly now?: Facts | undefined;
  /** What a rule holds a fact against, in words. */
  readonly heldTo?: (name: string) => string | null;
}

/** What something rested on, each with where it was read; beside it what it is now, or what it is held against. */
export function FactTable({ caption, facts, currency, now, heldTo }: FactTableProps) {
  const say = useTexts(factsTexts);
  return (
    <table className="zx-plain-table zx-fact-table">
      <caption className="zx-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('table.fact')}</th>
          <th scope="col" data-align="right">
            {say(now ? 'table.recorded' : 'table.value')}
          </th>
          {now && (
            <th scope="col" data-align="right">
              {say('table.now')}
            </th>
          )}
          {heldTo && <th scope="col">{say('table.threshold')}</th>}
          <th scope="col">{say('table.source')}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(facts).map(([name, fact]) => (
          <tr key={name} data-changed={now && valueOf(now[name] ?? unrecorded) !== valueOf(fact)}>
            <th scope="row">
              <FactName of={name} />
            </th>
            <td data-align="right">
              <FactValue name={name} fact={fact} currency={currency} />
            </td>
            {now && (
              <td data-align="right">
                <FactValue name={name} fact={now[name] ?? unrecorded} currency={currency} />
              </td>
            )}
            {heldTo && <td>{heldTo(name) ?? <Absent />}</td>}
            <td className="zx-secondary">
              <Sources of={fact.sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What today's facts leave out was never recorded. */
const unrecorded: Fact = { undefined: 'not-recorded', sources: [] };

function valueOf(fact: Fact): string {
  const { sources: _, ...value } = fact;
  return JSON.stringify(value);
}
