import { statementLines } from '@zixin/calculations';
import {
  cellAmount,
  cellText,
  checked,
  inUnit,
  lineByName,
  lineGroups,
  pasted,
  type StatementColumn,
  statementsOf,
  tidyCell,
} from './statements.js';

const column = (cells: StatementColumn['cells'] = {}): StatementColumn => ({
  ...{ period: 'annual', until: '2025-12-31', filedOn: '2026-04-30', standard: 'cas', currency: 'CNY' },
  cells,
});
const noNames = Object.fromEntries(statementLines.map((line) => [line, [line]])) as never;
const byName = lineByName(noNames);

describe('a cell', () => {
  it.each([
    ['1,250', 'one', '1250.00'],
    ['1,250', 'tenThousand', '12500000.00'],
    ['0.05', 'tenThousand', '500.00'],
    ['1.5亿', 'tenThousand', '150000000.00'],
    ['(1,234.50)', 'one', '-1234.50'],
    ['−3', 'tenThousand', '-30000.00'],
  ] as const)('reads %s in %s as %s', (typed, unit, amount) => {
    expect(cellAmount(typed, unit, 'CNY')).toBe(amount);
  });

  it('tells empty from unreadable', () => {
    expect(cellAmount(' — ', 'one', 'CNY')).toBeUndefined();
    expect(cellAmount('n/a', 'one', 'CNY')).toBeNull();
    expect(cellAmount('1.234', 'one', 'CNY')).toBeNull();
    expect(tidyCell('-')).toBe('');
  });

  it.each([
    ['12500000.00', '1250'],
    ['500.00', '0.05'],
    ['-12345.67', '-1.234567'],
    ['0.00', '0'],
  ])('shows %s in ten thousands as %s', (amount, text) => {
    expect(cellText(amount, 'tenThousand')).toBe(text);
  });

  it('means the same after the unit was changed', () => {
    const typed = column({ cash: '1,234.56', inventory: 'n/a' });
    const there = inUnit(typed, 'one', 'tenThousand');
    expect(there.cells).toEqual({ cash: '0.123456', inventory: 'n/a' });
    expect(inUnit(there, 'tenThousand', 'one').cells.cash).toBe('1234.56');
  });
});

describe('checks while typing', () => {
  it('derives what was left empty and says whether it balances', () => {
    const { derived, findings, comparable } = checked(
      column({ currentAssets: '60', nonCurrentAssets: '40', totalLiabilities: '70' }),
      'tenThousand',
    );
    expect(derived).toMatchObject({ totalAssets: '100', equity: '30' });
    expect(findings).toEqual([]);
    expect(comparable).toBe(false);
  });

  it('names the difference exactly', () => {
    const { findings } = checked(
      column({ totalAssets: '100', totalLiabilities: '60', equity: '39.9998' }),
      'tenThousand',
    );
    expect(findings).toEqual([
      { rule: 'assets-equal-liabilities-and-equity', severity: 'error', difference: '2.00' },
    ]);
  });

  it('names cells that are no amounts', () => {
    expect(checked(column({ cash: 'x', inventory: '1' }), 'one').unreadable).toEqual(['cash']);
  });
});

describe('paste', () => {
  it('fills amounts downwards and rightwards', () => {
    const { columns } = pasted(
      '1\t2\r\n3\t4\r\n',
      { line: 'cash', column: 0 },
      [column(), column({ cash: '9', goodwill: '7' })],
      byName,
    );
    expect(columns[0]?.cells).toEqual({ cash: '1', shortTermInvestments: '3' });
    expect(columns[1]?.cells).toEqual({ cash: '2', shortTermInvestments: '4', goodwill: '7' });
  });

  it('goes by the names of a printed statement, in any order, and says which it does not know', () => {
    const text = '项目\t2025\n　应收账款：\t2,000\n货币资金\t(1)\n特别项目\t5\n\n资产总计\t-';
    const { columns, unknown } = pasted(text, { line: 'goodwill', column: 0 }, [column()], byName);
    expect(columns[0]?.cells).toEqual({ accountsReceivable: '2,000', cash: '-1', totalAssets: '' });
    expect(unknown).toEqual(['特别项目']);
    expect(columns[0]).toMatchObject({ until: '2025-12-31' });
  });

  it('drops what lies under the grid and adds a statement for each further column', () => {
    const { columns } = pasted('1\t2\n3\t4', { line: 'financingCashFlow', column: 0 }, [column()], byName);
    expect(columns.map(({ cells }) => cells)).toEqual([
      { financingCashFlow: '1' },
      { financingCashFlow: '2' },
    ]);
  });

  it('dates statements by the years above them, unless they are dated', () => {
    const text = '科目\t2025年\t2024-12-31\n存货\t1\t2\t';
    const undated = { ...column(), until: undefined };
    const { columns, unknown } = pasted(text, { line: 'cash', column: 0 }, [undated], byName);
    expect(columns.map(({ from, until }) => [from, until])).toEqual([
      ['2025-01-01', '2025-12-31'],
      ['2024-01-01', '2024-12-31'],
    ]);
    expect(unknown).toEqual([]);
  });
});

describe('what is sent', () => {
  it('has exact amounts, and an id of its own for each statement', () => {
    const both = [column({ cash: '1.5', inventory: '' }), column({ cash: '1' })];
    expect(statementsOf(both, 'tenThousand')).toMatchObject([
      { id: '2025-12-31-annual', amounts: { cash: '15000.00' } },
      { id: '2025-12-31-annual-2', amounts: { cash: '10000.00' } },
    ]);
  });

  it('has every line in one group', () => {
    expect(lineGroups.flatMap(({ lines }) => lines)).toEqual([...statementLines]);
    expect(lineGroups.map(({ lines }) => lines[0])).toEqual([
      ...['cash', 'shortTermBorrowings', 'paidInCapital', 'revenue', 'operatingCashFlow'],
    ]);
  });
});
