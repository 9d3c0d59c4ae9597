import { FactTable } from '../ui/facts/fact-table.js';
import { useTexts } from '../ui/texts.js';
import { decisionTexts } from './decisions.texts.js';
import type { FactsText } from './decisions.queries.js';

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
      <FactTable caption={say('facts.caption')} facts={facts} currency={currency} />
    </details>
  );
}
