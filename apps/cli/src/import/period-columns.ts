import { UsedWrong } from '../output.js';
import { plainHeader } from './header-dictionary.js';
import { namedPeriod } from './periods.js';
import type { SheetRow } from './sheet.js';

export interface PeriodColumn {
  readonly index: number;
  readonly header: string;
  /** The period as `namedPeriod` reads it. */
  readonly period: string;
}

type Relative = 'now' | 'yearBefore' | 'lastYearEnd';

const relatives: readonly (readonly [Relative, readonly string[]])[] = [
  [
    'now',
    ['期末余额', '期末数', '年末余额', '年末数', '本期金额', '本期数', '本期发生额', '本年金额', '本年数'],
  ],
  [
    'yearBefore',
    ['上期金额', '上期数', '上期发生额', '上年金额', '上年数', '上年同期', '上年同期金额', '去年同期'],
  ],
  ['lastYearEnd', ['期初余额', '期初数', '年初余额', '年初数', '上年年末余额', '上年期末余额', '上年末余额']],
];

const written =
  /\d{4}年(?:\d{1,2}月\d{1,2}日|1[-至到]6月|\d{1,2}月|第?[一二三四1-4]季度|上半年|下半年|半年度|度)|\d{4}-\d{2}-\d{2}|\d{4}年/g;

function relativeOf(header: string): Relative | null {
  const plain = plainHeader(header);
  return relatives.find(([, names]) => names.includes(plain))?.[0] ?? null;
}

/** True when a header names a period itself or by its relation to the one in the title, as 期末余额 does. */
export function isPeriodColumn(header: string): boolean {
  return namedPeriod(header) !== null || relativeOf(header) !== null;
}

/** @throws UsedWrong when a header such as 期末余额 relates to a period that no title names. */
export function periodColumns(
  headers: readonly string[],
  titles: readonly SheetRow[],
): readonly PeriodColumn[] {
  return headers.flatMap((header, index) => {
    if (namedPeriod(header)) return [{ index, header, period: header }];
    const relative = relativeOf(header);
    return relative ? [{ index, header, period: relatedTo(titlePeriod(titles), relative, header) }] : [];
  });
}

function titlePeriod(titles: readonly SheetRow[]): string | null {
  const named = titles.flatMap(({ cells }) =>
    cells.flatMap((cell) => cell.normalize('NFKC').replace(/\s/g, '').match(written) ?? []),
  );
  return named.find((text) => namedPeriod(text) !== null) ?? null;
}

function relatedTo(title: string | null, relative: Relative, header: string): string {
  if (title === null)
    throw new UsedWrong(
      `${header} says no period: write it above the table, as 2024年12月31日, or in the header`,
    );
  const before = String(Number(title.slice(0, 4)) - 1);
  if (relative === 'now') return title;
  return relative === 'yearBefore' ? `${before}${title.slice(4)}` : `${before}年`;
}
