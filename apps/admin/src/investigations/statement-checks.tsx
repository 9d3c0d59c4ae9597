import { amountText } from '../ui/figures.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import type { CheckedColumn } from './statements.js';
import { statementsTexts } from './statements.texts.js';

/** What does not add up, under each statement. */
export function StatementChecks({ checks }: { checks: readonly CheckedColumn[] }) {
  const say = useTexts(statementsTexts);
  return (
    <tfoot>
      <tr>
        <th scope="row">{say('check')}</th>
        {checks.map((check, index) => (
          <td key={index} className="zx-statement-check" role="status">
            <Check of={check} />
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

function Check({ of: { findings, unreadable, comparable } }: { of: CheckedColumn }) {
  const say = useTexts(statementsTexts);
  const language = useLanguage();
  const unbalanced = findings.some(({ severity }) => severity === 'error');
  return (
    <ul>
      {unreadable.length > 0 && (
        <li data-severity="error">
          ✕ {say('check.unreadable', { lines: unreadable.map((line) => say(`line.${line}`)).join(' · ') })}
        </li>
      )}
      {findings.map(({ rule, severity, difference }) => (
        <li key={rule} data-severity={severity}>
          {severity === 'error' ? '✕' : '▲'}{' '}
          {say(`rule.${rule}`, { difference: amountText(difference, language) })}
        </li>
      ))}
      {!unbalanced && <li>{comparable ? `✓ ${say('check.balanced')}` : say('check.open')}</li>}
    </ul>
  );
}
