import { bareFact } from '../ui/facts/fact-text.js';
import { FactValue, NoFigure } from '../ui/facts/fact-value.js';
import { Figure } from '../ui/figure.js';
import { numberText } from '../ui/figures.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFactCurrency } from './file-context.js';
import { dearest, type WaterfallRow } from './waterfall.js';

interface WaterfallTableProps {
  readonly rows: readonly WaterfallRow[];
  readonly labelOf: (code: string) => string;
  /** The fact that a factor reads. */
  readonly factOf: (code: string) => string;
  readonly score: string | null;
}

/** The score from 0 to 100 as a stair of its factors; pale is what a factor did not give, dashed one that is missing. */
export function WaterfallTable({ rows, labelOf, factOf, score }: WaterfallTableProps) {
  const say = useTexts(creditFileTexts);
  const language = useLanguage();
  const costly = dearest(rows, 3).map(({ code, reachable, size }) =>
    say('score.costs', { name: labelOf(code), points: numberText(String(reachable - size), language, 1) }),
  );
  return (
    <figure className="cf-block">
      <figcaption>
        <strong>{say('score.waterfall')}</strong>
        {costly.length > 0 && (
          <p className="zx-secondary">{say('score.dearest', { factors: costly.join(say('list.and')) })}</p>
        )}
      </figcaption>
      <div className="cf-scroll">
        <table className="zx-plain-table cf-waterfall">
          <caption className="zx-hidden">{say('score.waterfall')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('factor')}</th>
              <th scope="col" data-align="right">
                {say('factor.value')}
              </th>
              <th scope="col" data-align="right">
                {say('factor.weight')}
              </th>
              <th scope="col" data-align="right">
                {say('factor.points')}
              </th>
              <th scope="col" data-align="right">
                {say('factor.contribution')}
              </th>
              <th scope="col" className="cf-stair-head">
                {say('factor.stair')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.code} row={row} label={labelOf(row.code)} fact={factOf(row.code)} />
            ))}
            <tr data-total="true">
              <th scope="row">{say('figure.score')}</th>
              <td />
              <td />
              <td />
              <td data-align="right">
                <Figure of={score} decimals={2} />
              </td>
              <td>
                <span className="cf-stair" aria-hidden="true">
                  <i data-part="score" style={{ left: 0, width: `${Number(score ?? 0)}%` }} />
                </span>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </figure>
  );
}

function Row({ row, label, fact }: { row: WaterfallRow; label: string; fact: string }) {
  const currency = useFactCurrency();
  const left = `${row.start}%`;
  return (
    <tr data-missing={row.contribution === null}>
      <th scope="row">{label}</th>
      <td data-align="right">
        {row.missing === null ? (
          <FactValue name={fact} fact={bareFact(row.value ?? '')} currency={currency} />
        ) : (
          <NoFigure why={row.missing} />
        )}
      </td>
      <td data-align="right">
        <Figure of={row.weight} decimals={1} />
      </td>
      <td data-align="right">
        <Figure of={row.points} decimals={1} />
      </td>
      <td data-align="right">
        <Figure of={row.contribution} decimals={2} />
      </td>
      <td>
        <span className="cf-stair" aria-hidden="true">
          <i
            data-part={row.contribution === null ? 'missing' : 'reachable'}
            style={{ left, width: `${row.reachable}%` }}
          />
          {row.contribution !== null && <i data-part="given" style={{ left, width: `${row.size}%` }} />}
        </span>
      </td>
    </tr>
  );
}
