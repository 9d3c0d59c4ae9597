import { type Cell, readXlsx } from 'hucre/xlsx';
import { bytesOf } from '../../testing/bytes.js';
import type { ExportColumn } from './export-column.js';
import { xlsxFile } from './xlsx.js';

/** The one sheet of the file, as a spreadsheet reads it: every cell with its type and format, by its address. */
async function sheetOf<Row>(columns: readonly ExportColumn<Row>[], rows: readonly Row[]) {
  const file = await xlsxFile('rows', columns, rows);
  const { sheets } = await readXlsx(await bytesOf(file), { readStyles: true });
  const [sheet] = sheets;
  return {
    sheet,
    cell: (row: number, column: number): Cell | undefined => sheet?.cells?.get(`${row},${column}`),
  };
}

const one = async (kind: ExportColumn<string>[1], value: string) =>
  (await sheetOf([['Title', kind, (row: string) => row]], [value])).cell(1, 0);

/** Of a cell that has neither a format nor a formula. */
const plain = async (kind: ExportColumn<string>[1], value: string) =>
  (await sheetOf([['Title', kind, (row: string) => row]], [value])).sheet?.rows[1]?.[0];

describe('a workbook of rows', () => {
  it.each([
    ['amount', '-1250.5', -1250.5, '#,##0.0'],
    ['amount', '1250000.00', 1250000, '#,##0.00'],
    ['amount', '1250000', 1250000, '#,##0'],
    ['percent', '72.5', 0.725, '0.0%'],
  ] as const)('holds the %s %s as a number', async (kind, text, value, numFmt) => {
    expect(await one(kind, text)).toMatchObject({ type: 'number', value, style: { numFmt } });
  });

  it('holds days as a number, shown as it is', async () => {
    expect(await plain('number', '37')).toBe(37);
  });

  it('holds a date as that day, whatever the zone', async () => {
    const value = new Date('2026-11-30T00:00:00Z');
    expect(await one('date', '2026-11-30')).toMatchObject({
      type: 'date',
      value,
      style: { numFmt: 'yyyy-mm-dd' },
    });
  });

  it.each(['=1+1', '+a', '@x', '-cmd', '00123', '=HYPERLINK("http://x")'])(
    'keeps %s the text it is, no formula',
    async (text) => {
      expect(await plain('text', text)).toBe(text);
      expect(await one('text', text)).toBeUndefined();
    },
  );

  it('keeps an amount a spreadsheet would round the text it is', async () => {
    expect(await one('amount', '9999999999999.99')).toMatchObject({ type: 'number' });
    expect(await one('amount', '12345678901234567.89')).toMatchObject({ value: '12345678901234567.89' });
  });

  it('has the titles above, frozen, and nothing where there is no value', async () => {
    const { sheet } = await sheetOf(
      [
        ['名称', 'text', ({ name }) => name],
        ['Amount', 'amount', ({ amount }) => amount],
        ['Due', 'date', ({ due }) => due],
      ],
      [
        { name: '华岳, 重型', amount: null, due: undefined },
        { name: 'b', amount: '2.00', due: '2026-01-02' },
        { name: '', amount: '0', due: null },
      ],
    );
    expect(sheet?.freezePane).toEqual({ rows: 1 });
    expect(sheet?.rows).toEqual([
      ['名称', 'Amount', 'Due'],
      ['华岳, 重型', null, null],
      ['b', 2, new Date('2026-01-02T00:00:00Z')],
      [null, 0, null],
    ]);
  });
});
