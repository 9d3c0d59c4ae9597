import { join } from 'node:path';
import type { CalendarDate } from '@zixin/kernel';
import { bytesIn, sheetOf, textRows } from './sheet.js';
import { nameOfLine } from './statement-headers.js';
import { statementsIn } from './statement-layouts.js';
import { readStatements, type StatementOptions } from './statement-rows.js';

const samples = join(__dirname, '../../../../examples/imports');
const sample = (name: string) => bytesIn(join(samples, name));
const options: StatementOptions = {
  ...{ currency: 'CNY', unit: null, filedOn: null, hasCustomer: true },
  today: '2026-01-31' as CalendarDate,
};
const read = (lines: readonly string[], change: Partial<StatementOptions> = {}) =>
  readStatements(statementsIn(textRows(lines.join('\n'))).statements, { ...options, ...change });
const filedOn = '2025-04-18' as CalendarDate;

describe('a table with a row for each line item', () => {
  it('gives a statement for each period, in its unit, with its day of filing', async () => {
    const { rows } = await sheetOf(sample('statements-by-line.csv'));
    const { layout, statements } = statementsIn(rows);
    const read = readStatements(statements, options);
    expect([layout, read.rejected, read.notes]).toEqual(['line-items-in-rows', [], []]);
    expect(read.rows.map(({ statement }) => statement)).toMatchObject([
      {
        ...{ id: '2025-04-18-annual-2024-12-31', period: 'annual', from: '2024-01-01', until: '2024-12-31' },
        ...{ filedOn: '2025-04-18', currency: 'CNY', standard: 'cas', audited: null },
        amounts: {
          cash: 1_250_500_000,
          totalAssets: 8_000_000_000,
          equity: 5_000_000_000,
          revenue: 9_600_000_000,
        },
      },
      { filedOn: '2024-04-22', amounts: { interestExpense: -12_000_000, operatingCashFlow: -35_000_000 } },
    ]);
  });

  it('keeps the names of the file, and no per-share figure', async () => {
    const { rows } = await sheetOf(sample('statements-by-line.csv'));
    const [first] = readStatements(statementsIn(rows).statements, options).rows;
    expect(first?.statement.reported).toContainEqual({
      label: '减：营业成本',
      line: 'costOfSales',
      amount: 7_100_000_000,
    });
    expect(first?.statement.reported.map(({ label }) => label)).not.toContain('基本每股收益');
  });

  it('is read alike from a workbook', async () => {
    const { rows } = await sheetOf(sample('workbook.xlsx'));
    const found = readStatements(statementsIn(rows).statements, options).rows;
    expect(
      found.map(({ statement }) => [statement.until, statement.filedOn, statement.amounts.totalAssets]),
    ).toEqual([
      ['2024-12-31', '2025-04-18', 8_000_000_000],
      ['2023-12-31', '2024-04-22', 7_400_000_000],
    ]);
  });

  it('may hold several customers, and a period filed twice', () => {
    const { rows } = read([
      '客户编号,项目,2023年,2023年',
      'C-1,公告日期,2024-04-22,2024-10-08',
      'C-1,资产总计,100,101',
      'C-2,公告日期,2024-04-30,',
      'C-2,资产总计,7,',
    ]);
    expect(
      rows.map(({ customerNumber, statement: { filedOn: filed, amounts } }) => [
        customerNumber,
        filed,
        amounts.totalAssets,
      ]),
    ).toEqual([
      ['C-1', '2024-04-22', 10_000],
      ['C-1', '2024-10-08', 10_100],
      ['C-2', '2024-04-30', 700],
    ]);
  });
});

describe('a table with columns that relate to the period of its title', () => {
  const periods = (...lines: readonly string[]) =>
    read(lines, { filedOn }).rows.map(({ statement }) => [
      statement.period,
      statement.until,
      statement.amounts,
    ]);

  it('is a balance sheet with the end of the year before', () =>
    expect(
      periods('资产负债表,,', '2024年6月30日,,单位：千元', '项目,期末余额,年初余额', '资产总计,5,4'),
    ).toEqual([
      ['halfYear', '2024-06-30', { totalAssets: 500_000 }],
      ['annual', '2023-12-31', { totalAssets: 400_000 }],
    ]));

  it('is an income statement with the same period of the year before', () =>
    expect(
      periods('利润表,,', '会计期间：2024年1-6月,,', '项目,本期金额,上期金额', '一、营业收入,5,4'),
    ).toEqual([
      ['halfYear', '2024-06-30', { revenue: 500 }],
      ['halfYear', '2023-06-30', { revenue: 400 }],
    ]));

  it('is refused when no title names the period', () =>
    expect(() => periods('项目,期末余额', '资产总计,5')).toThrow('期末余额 says no period'));
});

describe('a table with a row for each statement', () => {
  it('gives a statement for each row', async () => {
    const { rows } = await sheetOf(sample('statements-by-row.csv'));
    const { layout, statements } = statementsIn(rows);
    const read = readStatements(statements, { ...options, hasCustomer: false });
    expect([layout, read.rejected]).toEqual(['statements-in-rows', []]);
    expect(read.rows).toMatchObject([
      {
        customerNumber: 'C-1001',
        statement: { audited: true, standard: 'other', amounts: { totalAssets: 8_000_000_000 } },
      },
      { customerNumber: 'C-1002', statement: { audited: false, until: '2024-12-31', filedOn: '2025-03-31' } },
    ]);
  });

  it('has periods of any fiscal year by their first day', () => {
    const lines = [
      '报告期,期初日期,资产总计,营业收入',
      '2024-06-30,2023-07-01,5,1',
      '2024-09-30,2024-01-01,5,1',
      '2024-09-30,,5,1',
    ];
    const { rows, rejected } = read(lines, { filedOn });
    expect(rows.map(({ statement }) => statement.period)).toEqual(['annual']);
    expect(rejected.map(({ line, field }) => [line, field])).toEqual([
      [3, '报告期'],
      [4, '报告期'],
    ]);
  });

  it('is a balance sheet alone without income: it has no first day', () =>
    expect(read(['报告期,资产总计', '2024,5'], { filedOn }).rows[0]?.statement.from).toBeNull());
});

describe('a statement', () => {
  it('in parts, a balance sheet and an income statement of one filing, is one', () => {
    const { rows } = read(['报告期,资产总计（万元）,营业收入（元）', '2024,5,', '2024,,7'], { filedOn });
    expect(rows.map(({ statement: { from, amounts } }) => [from, amounts])).toEqual([
      ['2024-01-01', { totalAssets: 5_000_000, revenue: 700 }],
    ]);
  });

  it('is refused with its cell, and no other with it', () => {
    const { rows, rejected } = read(['项目,2024年,2023年', '资产总计,abc,100', '负债合计,50,40'], {
      filedOn,
    });
    expect(rows.map(({ statement }) => statement.until)).toEqual(['2023-12-31']);
    expect(rejected).toEqual([{ line: 2, field: '2024年', rule: 'is no amount', value: 'abc' }]);
  });

  it('whose assets are not its liabilities and equity is refused beyond a unit of rounding', () => {
    const lines = ['项目,2024年,2023年', '资产总计,100,100', '负债合计,50,50', '所有者权益合计,49,48'];
    const { rows, rejected } = read(lines, { filedOn });
    expect(rows).toHaveLength(1);
    expect(rejected).toMatchObject([{ rule: 'assets equal liabilities and equity: differs by 2.00 CNY' }]);
  });

  it('that adds up otherwise than it says is taken with a note', () => {
    const { rows, notes } = read(['项目,2024年', '资产总计,100', '流动资产合计,60', '非流动资产合计,30'], {
      filedOn,
    });
    expect(rows).toHaveLength(1);
    expect(notes).toMatchObject([{ note: 'current and non current assets: differs by 10.00 CNY' }]);
  });

  it('needs a day of filing, after its period and not after today, and a customer', () => {
    const rule = (change: Partial<StatementOptions>) =>
      read(['项目,2024年', '资产总计,1'], change).rejected[0]?.rule;
    expect(rule({})).toBe('is missing: say --filed-on');
    expect(rule({ filedOn: '2024-12-30' as CalendarDate })).toBe(
      'is before the end of the period, 2024-12-31',
    );
    expect(rule({ filedOn: '2026-02-01' as CalendarDate })).toBe('is after today, 2026-01-31');
    expect(rule({ filedOn, hasCustomer: false })).toBe('is missing: say --customer number:…');
  });

  it('is in the unit of the command line before that of the file', () => {
    const lines = ['单位：万元,', '项目,2024年', '资产总计,1'];
    expect(read(lines, { filedOn }).rows[0]?.statement.amounts.totalAssets).toBe(1_000_000);
    expect(read(lines, { filedOn, unit: 1_000 }).rows[0]?.statement.amounts.totalAssets).toBe(100_000);
  });

  it('counts once; with other contents for the same day the later is refused', () => {
    const lines = (last: number) => ['报告期,资产总计', '2024,5', '2024,5', `2024,${last}`];
    expect(read(lines(5), { filedOn }).rows).toHaveLength(1);
    expect(read(lines(6), { filedOn }).rejected).toMatchObject([
      { line: 4, rule: 'stands in line 2 with other contents' },
    ]);
  });
});

it('is not found in a table of something else', () =>
  expect(() => statementsIn(textRows('a,b\n1,2\n'))).toThrow('no statements found'));

it.each([
  ['total assets', 'totalAssets'],
  ['TotalAssets', 'totalAssets'],
  ['Total equity', 'equity'],
  ['其中：利息费用', 'interestExpense'],
  ['实收资本（或股本）', 'paidInCapital'],
  ['us-gaap:OperatingIncomeLoss', 'operatingIncome'],
])('%s is a name of %s', (label, line) => expect(nameOfLine(label)).toMatchObject({ line }));
