import { join } from 'node:path';
import { bytesIn, sheetOf, textRows } from './sheet.js';
import { tableOf } from './table.js';

const samples = join(__dirname, '../../../../examples/imports');
const sheetIn = (path: string, name?: string) => sheetOf(bytesIn(path), name);
const shape = {
  required: ['number' as const],
  dictionary: { number: ['客户编号', 'customer no'], amount: ['金额'] },
};

describe('a table in a file', () => {
  it('begins below the first row that has the headers, titles and blank lines above it', () => {
    const table = tableOf(
      { rows: textRows('客户清单\n\n制表：财务部;\n客户编号;金额;备注\nC-1;5;x\n') },
      shape,
    );
    expect(table.rows).toEqual([{ line: 5, cells: ['C-1', '5', 'x'] }]);
    expect([table.columns, table.ignored]).toEqual([{ number: 0, amount: 1 }, ['备注']]);
  });

  it('has its columns by any spelling of their headers, units and case aside', () =>
    expect(tableOf({ rows: textRows('Customer_No.,金额（万元）\n1,2\n') }, shape).columns).toEqual({
      number: 0,
      amount: 1,
    }));

  it('names the headers it misses', () =>
    expect(() => tableOf({ rows: textRows('a,金额\n1,2\n') }, shape)).toThrow(
      'no column for number: found a, 金额',
    ));

  it('has no meaning twice', () =>
    expect(() => tableOf({ rows: textRows('客户编号,customer no\n1,2\n') }, shape)).toThrow('mean the same'));

  it('of nothing is refused', () => expect(() => tableOf({ rows: textRows('') }, shape)).toThrow('is empty'));
});

describe('a workbook', () => {
  const workbook = join(samples, 'workbook.xlsx');

  it('is read from its first sheet, dates and numbers as text', async () => {
    const { rows, encoding } = await sheetIn(workbook);
    expect(encoding).toBe('xlsx');
    expect(rows.slice(0, 4)).toEqual([
      { line: 1, cells: ['示例报表（XLSX）', '', ''] },
      { line: 2, cells: ['', '', '金额单位：万元'] },
      { line: 4, cells: ['项目', '2024-12-31', '2023-12-31'] },
      { line: 5, cells: ['公告日期', '2025-04-18', '2024-04-22'] },
    ]);
    expect(rows.find(({ cells }) => cells[0] === '资产总计')?.cells[1]).toBe('8000');
  });

  it('is read from the sheet named', async () =>
    expect((await sheetIn(workbook, '回款')).rows[1]?.cells).toEqual([
      '1001',
      'P-1',
      '2025-02-10',
      '80000.1',
      'F-001',
    ]));

  it('without that sheet is refused, as is a sheet of a CSV file', async () => {
    await expect(sheetIn(workbook, 'none')).rejects.toThrow('cannot be read');
    await expect(sheetIn(join(samples, 'customers.csv'), 'one')).rejects.toThrow('--sheet goes with');
  });
});

it('reads GB18030 as it reads UTF-8', async () => {
  const utf8 = await sheetIn(join(samples, 'customers.csv'));
  const gb = await sheetIn(join(__dirname, 'testing/customers-gb18030.csv'));
  expect([utf8.encoding, gb.encoding]).toEqual(['utf-8', 'gb18030']);
  expect(gb.rows).toEqual(utf8.rows);
});
