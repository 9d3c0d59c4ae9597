import type { StatementLine } from '@zixin/calculations';
import { amountText } from '../ui/figures.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { type CheckedColumn, lineGroups, type StatementColumn, subtotalLines } from './statements.js';
import { statementsTexts } from './statements.texts.js';

interface RowsProps {
  readonly columns: readonly StatementColumn[];
  readonly checks: readonly CheckedColumn[];
  readonly onChange: (columns: readonly StatementColumn[]) => void;
  readonly onPaste: (text: string, line: StatementLine, column: number) => void;
}

/** The lines; arrows and Enter go up and down as in a spreadsheet. */
export function StatementRows({ columns, checks, onChange, onPaste }: RowsProps) {
  const say = useTexts(statementsTexts);
  const language = useLanguage();
  const type = (line: StatementLine, index: number, typed: string) =>
    onChange(
      columns.map((column, at) =>
        at === index ? { ...column, cells: { ...column.cells, [line]: typed } } : column,
      ),
    );
  const cell = (line: StatementLine, index: number) => {
    const derived = checks[index]?.derived[line];
    const unreadable = checks[index]?.unreadable.includes(line) === true;
    return (
      <td key={index}>
        <input
          className="zx-cell"
          inputMode="decimal"
          autoComplete="off"
          aria-label={say('cell', { line: say(`line.${line}`), number: index + 1 })}
          aria-invalid={unreadable}
          placeholder={derived === undefined ? undefined : amountText(derived, language)}
          value={columns[index]?.cells[line] ?? ''}
          onChange={({ target }) => type(line, index, target.value)}
          onKeyDown={moveByKey}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain');
            if (!/[\t\n]/.test(text.trimEnd())) return;
            event.preventDefault();
            onPaste(text, line, index);
          }}
        />
      </td>
    );
  };
  return lineGroups.map(({ group, lines }) => (
    <tbody key={group}>
      <tr>
        <th scope="rowgroup" colSpan={columns.length + 1} className="zx-statement-group">
          {say(`group.${group}`)}
        </th>
      </tr>
      {lines.map((line) => (
        <tr key={line} data-subtotal={subtotalLines.has(line)}>
          <th scope="row">{say(`line.${line}`)}</th>
          {columns.map((_, index) => cell(line, index))}
        </tr>
      ))}
    </tbody>
  ));
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, Enter: 1, ArrowUp: -1 };

function moveByKey(event: React.KeyboardEvent<HTMLInputElement>): void {
  const step = steps[event.key];
  if (step === undefined || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const { currentTarget } = event;
  const place = currentTarget.closest('td')?.cellIndex;
  const rows = [...(currentTarget.closest('table')?.rows ?? [])];
  const inputs = rows.flatMap(
    (row) => row.cells[place ?? 0]?.querySelector<HTMLInputElement>('input.zx-cell') ?? [],
  );
  const next = inputs[inputs.indexOf(currentTarget) + step];
  next?.focus();
  next?.select();
}
