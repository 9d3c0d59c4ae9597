import type { StatementLine } from '@zixin/calculations';
import { DateText } from '../ui/figure.js';
import { Money } from '../ui/money.js';
import { Tag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { creditFileTexts } from './credit-file.texts.js';
import { lineGroups, lineKeys, periodKeys } from './statement-lines.js';
import type { FiledStatement } from './statements.js';

/** The lines down, the periods across; a line that nobody reported is left out, one that is missing once is a gap. */
export function StatementGrid({ statements }: { statements: readonly FiledStatement[] }) {
  const say = useTexts(creditFileTexts);
  const reported = (line: StatementLine) => statements.some(({ amounts }) => amounts[line] !== undefined);
  return (
    <div className="cf-scroll" tabIndex={0} role="region" aria-label={say('statements')}>
      <table className="zx-plain-table cf-statements">
        <caption className="zx-hidden">{say('statements')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('statements.unit', { currency: statements[0]?.currency ?? '' })}</th>
            {statements.map((statement) => (
              <th key={statement.id} scope="col" data-align="right">
                <PeriodHead of={statement} />
              </th>
            ))}
          </tr>
        </thead>
        {lineGroups.map(({ name, lines }) => (
          <tbody key={name}>
            <tr>
              <th scope="colgroup" colSpan={statements.length + 1} className="cf-group">
                {say(name)}
              </th>
            </tr>
            {lines
              .filter(({ line }) => reported(line))
              .map(({ line, total }) => (
                <tr key={line} data-total={total}>
                  <th scope="row">{say(lineKeys[line])}</th>
                  {statements.map(({ id, amounts, currency }) => (
                    <td key={id} data-align="right">
                      <Money of={amountOf(amounts[line], currency)} />
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

const amountOf = (amount: string | undefined, currency: string) =>
  amount === undefined ? null : { amount, currency };

function PeriodHead({ of: statement }: { of: FiledStatement }) {
  const say = useTexts(creditFileTexts);
  return (
    <>
      {say(periodKeys[statement.period], { year: statement.until.slice(0, 4) })}{' '}
      {statement.audited === true && <Tag>{say('statements.audited')}</Tag>}
      {statement.corrected !== null && (
        <span title={statement.corrected}>
          <Tag tone="strong">{say('statements.corrected')}</Tag>
        </span>
      )}
      <span className="cf-sub">
        <DateText of={statement.until} />
      </span>
    </>
  );
}
