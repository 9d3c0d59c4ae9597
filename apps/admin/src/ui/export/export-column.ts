/** What the cells of a column are: words and codes, decimals of money, percent points, counts and days, ISO dates. */
export type CellKind = 'text' | 'amount' | 'percent' | 'number' | 'date';

/** Title, kind and value of a column, the same for a file of either format; nothing where there is no value. */
export type ExportColumn<Row> = readonly [
  title: string,
  kind: CellKind,
  of: (row: Row) => string | number | null | undefined,
];
