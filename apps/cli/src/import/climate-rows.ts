import type { IndustryState, RecordClimateReading } from '@zixin/industry';
import { type CalendarDate, isSame } from '@zixin/kernel';
import { readMonth } from './periods.js';
import {
  type Cells,
  dateOrderOf,
  foreignNumber,
  readRows,
  type RejectedRow,
  type Table,
  type TableShape,
} from './table.js';
import { type DateOrder, readDate, ValueRefused } from './values.js';

export type ClimateField = 'industry' | 'period' | 'index' | 'source' | 'publishedOn';

export const climateShape: TableShape<ClimateField> = {
  required: ['industry', 'period', 'index'],
  dictionary: {
    industry: ['industry', 'industry code', 'sector', 'sector code', '行业', '行业代码', '行业编码'],
    period: ['period', 'month', 'reference month', '期间', '月份', '统计期', '统计月份', '报告期'],
    index: ['index', 'climate index', 'value', 'reading', 'pmi', '指数', '景气指数', '行业景气指数', '数值'],
    source: ['source', 'publisher', '来源', '数据来源', '发布机构'],
    publishedOn: ['published on', 'published', 'publication date', 'release date', '发布日期', '公布日期'],
  },
};

export interface ClimateRow {
  readonly line: number;
  readonly reading: RecordClimateReading['data'];
}

export interface ClimateOptions {
  readonly dateOrder: DateOrder | null;
  /** For rows without a source or a day of publication of their own. */
  readonly source: string | null;
  readonly publishedOn: CalendarDate | null;
}

/** Every reading the file has, corrected ones too. @throws UsedWrong. */
export function readClimate(
  table: Table<ClimateField>,
  options: ClimateOptions,
): { readonly rows: readonly ClimateRow[]; readonly rejected: readonly RejectedRow[] } {
  const order = dateOrderOf(table, ['publishedOn'], options.dateOrder);
  return readRows(table, (cells) => climateRow(cells, options, order));
}

function climateRow(cells: Cells<ClimateField>, options: ClimateOptions, order: DateOrder): ClimateRow {
  const publishedOn = cells.maybe('publishedOn', (text) => readDate(text, order)) ?? options.publishedOn;
  const source = cells.text('source') || options.source;
  if (publishedOn === null) throw cells.refused('publishedOn', 'is missing: say --published-on');
  if (source === null) throw cells.refused('source', 'is missing: say --source');
  const industry = cells.read('industry', foreignNumber);
  const period = cells.read('period', readMonth);
  const index = cells.read('index', readIndex);
  return { line: cells.line, reading: { industry, index, period, source, publishedOn } };
}

/** The rows of each industry, in the order they were published: of several for a month the last published is to stand. */
export function byIndustry(rows: readonly ClimateRow[]): ReadonlyMap<string, readonly ClimateRow[]> {
  const groups = new Map<string, ClimateRow[]>();
  for (const row of rows) {
    const { industry } = row.reading;
    groups.set(industry, [...(groups.get(industry) ?? []), row]);
  }
  for (const group of groups.values())
    group.sort(({ reading: a }, { reading: b }) =>
      a.publishedOn < b.publishedOn ? -1 : Number(a.publishedOn > b.publishedOn),
    );
  return groups;
}

/** True when the very same was recorded before, be it corrected since: a file with a month and its correction repeats safely. */
export function isRecorded(
  { readings }: IndustryState,
  { industry: _, ...reading }: ClimateRow['reading'],
): boolean {
  return readings.some((one) => isSame(one, reading));
}

/** Plain decimal text from 0 to 100, as it is written: `51.0` and `51` are the same reading. @throws ValueRefused. */
export function readIndex(text: string): string {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?%?$/.exec(text.normalize('NFKC'));
  if (!match || Number(match[1]) + Number(`0.${match[2] ?? 0}`) > 100)
    throw new ValueRefused('is no index from 0 to 100 with at most two decimals');
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  return `${Number(match[1])}${fraction && `.${fraction}`}`;
}
