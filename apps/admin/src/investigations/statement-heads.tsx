import { Checkbox, Input, Select } from 'antd';
import { DateText } from '../ui/form/date-input.js';
import { useTexts } from '../ui/texts.js';
import type { StatementColumn } from './statements.js';
import { statementsTexts } from './statements.texts.js';

const periods = ['annual', 'halfYear', 'quarter', 'month'] as const;
const standards = ['cas', 'us-gaap', 'ifrs', 'other'] as const;
const dates = ['from', 'until', 'filedOn'] as const;

interface HeadsProps {
  readonly columns: readonly StatementColumn[];
  readonly onChange: (columns: readonly StatementColumn[]) => void;
}

/** What each statement is of: period, dates, standard, currency. */
export function StatementHeads({ columns, onChange }: HeadsProps) {
  const say = useTexts(statementsTexts);
  const set = (index: number, change: Partial<StatementColumn>) =>
    onChange(columns.map((column, at) => (at === index ? { ...column, ...change } : column)));
  const row = (
    name: Parameters<typeof say>[0],
    cell: (column: StatementColumn, index: number) => React.ReactNode,
  ) => (
    <tr key={name}>
      <th scope="row">{say(name)}</th>
      {columns.map((column, index) => (
        <td key={index}>{cell(column, index)}</td>
      ))}
    </tr>
  );
  const label = (name: Parameters<typeof say>[0], index: number) =>
    say('cell', { line: say(name), number: index + 1 });
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{say('line')}</th>
          {columns.map((_, index) => (
            <th key={index} scope="col">
              <span className="zx-statement-title">
                {say('statement', { number: index + 1 })}
                {columns.length > 1 && (
                  <button
                    type="button"
                    className="zx-plain"
                    aria-label={say('remove', { number: index + 1 })}
                    onClick={() => onChange(columns.filter((_other, at) => at !== index))}
                  >
                    {say('remove.short')}
                  </button>
                )}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row('period', ({ period }, index) => (
          <Select
            size="small"
            aria-label={label('period', index)}
            value={period}
            options={periods.map((value) => ({ value, label: say(`period.${value}`) }))}
            onChange={(value) => set(index, { period: value })}
          />
        ))}
        {dates.map((name) =>
          row(name, (column, index) => (
            <DateText
              alone
              aria-label={label(name, index)}
              {...(column[name] && { value: column[name] })}
              onChange={(value) => set(index, { [name]: value })}
            />
          )),
        )}
        {row('standard', ({ standard }, index) => (
          <Select
            size="small"
            aria-label={label('standard', index)}
            value={standard}
            options={standards.map((value) => ({ value, label: say(`standard.${value}`) }))}
            onChange={(value) => set(index, { standard: value })}
          />
        ))}
        {row('currency', ({ currency, audited }, index) => (
          <span className="zx-actions">
            <Input
              size="small"
              maxLength={3}
              style={{ width: 64 }}
              aria-label={label('currency', index)}
              value={currency}
              onChange={({ target }) => set(index, { currency: target.value.toUpperCase() })}
            />
            <Checkbox
              checked={audited === true}
              onChange={({ target }) => set(index, { audited: target.checked })}
            >
              {say('audited')}
            </Checkbox>
          </span>
        ))}
      </tbody>
    </>
  );
}
