import type { WarningRule } from '@zixin/calculations';
import { DateText } from '../figure.js';
import type { WarningLevel } from '../tags.js';
import { FactName } from './fact-name.js';
import { useFactSpeech } from './fact-speech.js';
import { FactTable, type Facts } from './fact-table.js';
import { numberWords, type Reading } from './fact-text.js';
import { thresholdOf, thresholdText } from './thresholds.js';

interface WarningFiguresProps {
  readonly caption: string;
  readonly figures: Facts;
  readonly level: WarningLevel;
  /** Absent where the rule is not in force any more. */
  readonly rule: WarningRule | undefined;
  /** Of the account that amounts belong to. */
  readonly currency: string;
}

/** The figures that tripped a warning, beside what the rule holds them against and where they come from. */
export function WarningFigures({ caption, figures, level, rule, currency }: WarningFiguresProps) {
  const speech = useFactSpeech(currency);
  const heldTo = (name: string) => {
    const threshold = rule && thresholdOf(rule, level, name);
    return threshold ? thresholdText(name, threshold, speech) : null;
  };
  return (
    <>
      <FactTable caption={caption} facts={figures} currency={currency} heldTo={heldTo} />
      {Object.entries(figures).map(([name, fact]) =>
        'series' in fact ? <Series key={name} name={name} of={fact.series} currency={currency} /> : null,
      )}
    </>
  );
}

interface SeriesProps {
  readonly name: string;
  readonly of: readonly Reading[];
  readonly currency: string;
}

function Series({ name, of, currency }: SeriesProps) {
  const speech = useFactSpeech(currency);
  return (
    <table className="zx-plain-table zx-readings">
      <thead>
        <tr>
          <th scope="col">{speech.say('series.on')}</th>
          <th scope="col" data-align="right">
            <FactName of={name} />
          </th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ on, number }) => (
          <tr key={on}>
            <th scope="row">
              <DateText of={on} />
            </th>
            <td data-align="right">{numberWords(name, number, speech)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
