import type { StatementLine } from '@zixin/calculations';
import { statementLines } from '@zixin/calculations';
import { Button, Radio } from 'antd';
import { useMemo, useState } from 'react';
import { texts as allTexts } from '../ui/language.js';
import { useTexts } from '../ui/texts.js';
import { StatementChecks } from './statement-checks.js';
import { StatementHeads } from './statement-heads.js';
import { StatementRows } from './statement-rows.js';
import {
  checked,
  columnLike,
  inUnit,
  lineByName,
  pasted,
  type StatementColumn,
  type Unit,
} from './statements.js';
import { statementsTexts } from './statements.texts.js';

export interface StatementsValue {
  readonly unit: Unit;
  readonly columns: readonly StatementColumn[];
}

interface StatementsGridProps {
  readonly id?: string;
  readonly value?: StatementsValue;
  readonly onChange?: (value: StatementsValue) => void;
}

const units = ['one', 'tenThousand'] as const;

/** Statements as a spreadsheet: a line a row, a statement a column; subtotals and balance are said while typing. */
export function StatementsGrid({ id, value, onChange }: StatementsGridProps) {
  const say = useTexts(statementsTexts);
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const byName = useMemo(lineNames, []);
  if (!value) return null;
  const { unit, columns } = value;
  const change = (next: readonly StatementColumn[]) => onChange?.({ unit, columns: next });
  const paste = (text: string, line: StatementLine, column: number) => {
    const result = pasted(text, { line, column }, columns, byName);
    setUnknown(result.unknown);
    change(result.columns);
  };
  const checks = columns.map((column) => checked(column, unit));
  return (
    <div id={id} tabIndex={-1} className="zx-statements">
      <div className="zx-table-bar">
        <span className="zx-actions">
          {say('unit')}
          <Radio.Group
            aria-label={say('unit')}
            size="small"
            optionType="button"
            buttonStyle="solid"
            value={unit}
            options={units.map((one) => ({ value: one, label: say(`unit.${one}`) }))}
            onChange={({ target }) => {
              const to = target.value as Unit;
              onChange?.({ unit: to, columns: columns.map((column) => inUnit(column, unit, to)) });
            }}
          />
        </span>
        <Button size="small" onClick={() => change([...columns, columnLike(columns.at(-1))])}>
          {say('add')}
        </Button>
      </div>
      <div className="zx-statements-scroll">
        <table className="zx-plain-table">
          <caption className="zx-hidden">{say('caption')}</caption>
          <StatementHeads columns={columns} onChange={change} />
          <StatementRows columns={columns} checks={checks} onChange={change} onPaste={paste} />
          <StatementChecks checks={checks} />
        </table>
      </div>
      <p className="zx-secondary zx-small" role="status">
        {unknown.length === 0 ? say('paste') : say('paste.unknown', { labels: unknown.join(' · ') })}
      </p>
    </div>
  );
}

export function emptyStatements(currency: string): StatementsValue {
  return { unit: 'tenThousand', columns: [{ period: 'annual', standard: 'cas', currency, cells: {} }] };
}

/** A printed name in either language is understood, whatever the language of the screen. */
function lineNames() {
  const nameIn = (language: string, line: StatementLine) =>
    allTexts.getResource(language, statementsTexts.area, `line.${line}`) as string;
  const names = statementLines.map((line) => [line, [nameIn('zh-CN', line), nameIn('en', line)]] as const);
  return lineByName(Object.fromEntries(names) as unknown as Record<StatementLine, readonly string[]>);
}
