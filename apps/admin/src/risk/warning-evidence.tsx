import type { WarningRule } from '@zixin/calculations';
import { DateText } from '../ui/figure.js';
import { Quoted } from '../ui/quoted.js';
import { thresholdOf } from './thresholds.js';
import { factText, figureNames, type Key, numberOf, thresholdText, type Words } from './warning-figures.js';
import type { Fact, Warning } from './warnings.queries.js';

interface EvidenceProps {
  readonly warning: Warning;
  readonly rule: WarningRule | undefined;
  readonly words: Words;
}

/** The figures that tripped a warning, beside what the rule holds them against and where they come from. */
export function Evidence({ warning, rule, words }: EvidenceProps) {
  const { say } = words;
  const figures = Object.entries(warning.figures);
  return (
    <section aria-label={say('evidence')}>
      <h3>{say('evidence')}</h3>
      <table className="zx-plain-table risk-wrap">
        <thead>
          <tr>
            <th scope="col">{say('evidence.figure')}</th>
            <th scope="col" data-align="right">
              {say('evidence.value')}
            </th>
            <th scope="col">{say('evidence.threshold')}</th>
            <th scope="col">{say('evidence.source')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(([figure, fact]) => {
            const name = figureNames[figure];
            const threshold = rule && thresholdOf(rule, warning.level, figure);
            return (
              <tr key={figure}>
                <th scope="row">{name ? say(name) : <Quoted>{figure}</Quoted>}</th>
                <td data-align="right">{factText(figure, fact, words)}</td>
                <td>{threshold ? thresholdText(figure, threshold, words) : '—'}</td>
                <td>
                  <Sources of={fact} words={words} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {figures.map(([figure, fact]) =>
        'series' in fact ? <Series key={figure} figure={figure} series={fact.series} words={words} /> : null,
      )}
    </section>
  );
}

const streams: Readonly<Record<string, Key>> = {
  creditAccount: 'stream.creditAccount',
  rating: 'stream.rating',
  investigation: 'stream.investigation',
  industry: 'stream.industry',
  customer: 'stream.customer',
};

function Sources({ of, words: { say } }: { of: Fact; words: Words }) {
  return of.sources.map(({ stream, revision }) => (
    <div key={stream} title={stream}>
      {say('evidence.source.of', {
        stream: say(streams[stream.split('-')[0] ?? ''] ?? 'stream.other'),
        revision,
      })}
    </div>
  ));
}

interface SeriesProps {
  readonly figure: string;
  readonly series: readonly { readonly on: string; readonly number: string }[];
  readonly words: Words;
}

function Series({ figure, series, words }: SeriesProps) {
  const { say } = words;
  const name = figureNames[figure];
  return (
    <table className="zx-plain-table risk-series">
      <thead>
        <tr>
          <th scope="col">{say('evidence.month')}</th>
          <th scope="col" data-align="right">
            {name ? say(name) : figure}
          </th>
        </tr>
      </thead>
      <tbody>
        {series.map(({ on, number }) => (
          <tr key={on}>
            <th scope="row">
              <DateText of={on} />
            </th>
            <td data-align="right">{numberOf(figure, number, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
