import type { CalendarDate } from '@zixin/kernel';
import { byIndustry, climateShape, isRecorded, readClimate, readIndex } from './climate-rows.js';
import { textRows } from './sheet.js';
import { tableOf } from './table.js';

const options = { dateOrder: null, source: null, publishedOn: null };
const read = (text: string, change: Partial<Parameters<typeof readClimate>[1]> = {}) =>
  readClimate(tableOf({ rows: textRows(text) }, climateShape), { ...options, ...change });

describe('readings of climate', () => {
  it('are read by either name of a month', () => {
    const { rows } = read(
      '行业,月份,景气指数,来源,发布日期\nC34,2024年5月,51.0,统计局,2024-06-05\nC34,2024-06,49.25%,统计局,2024/7/5\n',
    );
    expect(rows.map(({ reading }) => reading)).toEqual([
      { industry: 'C34', index: '51', period: '2024-05', source: '统计局', publishedOn: '2024-06-05' },
      { industry: 'C34', index: '49.25', period: '2024-06', source: '统计局', publishedOn: '2024-07-05' },
    ]);
  });

  it('take source and day of publication from the command where the file has none', () => {
    const text = 'industry,month,index\nC34,2024-05,51\n';
    const publishedOn = '2024-06-05' as CalendarDate;
    expect(read(text, { source: 'NBS', publishedOn }).rows[0]?.reading).toMatchObject({
      source: 'NBS',
      publishedOn,
    });
    expect(read(text).rejected).toMatchObject([
      { line: 2, field: 'publishedOn', rule: 'is missing: say --published-on' },
    ]);
  });

  it('are refused one by one', () => {
    const { rows, rejected } = read(
      'industry,month,index,source,published on\nC34,May,51,NBS,2024-06-05\nC34,2024-05,101,NBS,2024-06-05\nC34,2024-05,50,NBS,2024-06-05\n',
    );
    expect(rows).toHaveLength(1);
    expect(rejected.map(({ line, field, value }) => [line, field, value])).toEqual([
      [2, 'month', 'May'],
      [3, 'index', '101'],
    ]);
  });

  it('of an industry come in the order they were published', () => {
    const { rows } = read(
      'industry,month,index,source,published on\nC34,2024-05,52,NBS,2024-07-01\nC34,2024-05,51,NBS,2024-06-05\n',
    );
    expect(
      byIndustry(rows)
        .get('C34')
        ?.map(({ reading }) => reading.index),
    ).toEqual(['51', '52']);
  });

  it('are known though corrected since', () => {
    const [first, second] = read(
      'industry,month,index,source,published on\nC34,2024-05,51,NBS,2024-06-05\nC34,2024-05,52,NBS,2024-07-01\n',
    ).rows;
    const readings = [first!, second!].map(({ reading: { industry: _, ...reading } }) => reading);
    expect([first!, second!].map(({ reading }) => isRecorded({ readings }, reading))).toEqual([true, true]);
    expect(isRecorded({ readings: readings.slice(0, 1) }, second!.reading)).toBe(false);
  });
});

it.each([
  ['50.0', '50'],
  ['050.10', '50.1'],
  ['100', '100'],
  ['0', '0'],
])('index %s is %s', (text, index) => expect(readIndex(text)).toBe(index));
it.each(['100.01', '-1', '', '51.234', '5e1'])('%s is no index', (text) =>
  expect(() => readIndex(text)).toThrow('no index'),
);
