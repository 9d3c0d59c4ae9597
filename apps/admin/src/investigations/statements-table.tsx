import { DateText } from '../ui/figure.js';
import { Money } from '../ui/money.js';
import { useTexts } from '../ui/texts.js';
import type { KeptStatement } from './kept-statements.js';
import { lineGroups, subtotalLines } from './statements.js';
import { statementsTexts } from './statements.texts.js';

/** Kept statements side by side: lines that none reports are left out. */
export function StatementsTable({ statements }: { statements: readonly KeptStatement[] }) {
  const say = useTexts(statementsTexts);
  const reported = (line: string) => statements.some(({ amounts }) => amounts[line] !== undefined);
  return (
    <div className="zx-scroll-x">
      <table className="zx-plain-table zx-kept-statements">
        <caption className="zx-hidden">{say('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('line')}</th>
            {statements.map(({ id, period, until, currency, audited }) => (
              <th key={id} scope="col" data-align="right">
                {say(`period.${period}`)} <DateText of={until} /> {currency}
                {audited === true && ` · ${say('audited')}`}
              </th>
            ))}
          </tr>
        </thead>
        {lineGroups.map(({ group, lines }) => (
          <tbody key={group}>
            {lines.filter(reported).map((line) => (
              <tr key={line} data-subtotal={subtotalLines.has(line)}>
                <th scope="row">{say(`line.${line}`)}</th>
                {statements.map(({ id, amounts, currency }) => (
                  <td key={id} data-align="right">
                    <Money of={amounts[line] === undefined ? null : { amount: amounts[line], currency }} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
