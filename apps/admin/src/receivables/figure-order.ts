export type Figured = string | number | null;

/** Rows by one of their figures (`overdue` ascending, `-overdue` descending); what has none is last. */
export function byFigure<Row>(
  rows: readonly Row[],
  sort: string,
  figureOf: (row: Row, name: string) => Figured,
): readonly Row[] {
  const descending = sort.startsWith('-');
  const name = descending ? sort.slice(1) : sort;
  return rows.toSorted((a, b) => {
    const [left, right] = [figureOf(a, name), figureOf(b, name)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return (descending ? -1 : 1) * inOrder(left, right);
  });
}

/** Digits kept behind the point: more than any amount, percent or day has. */
const places = 8;

function scaled(figure: string | number): bigint | null {
  const match = /^(-?\d+)(?:\.(\d{1,8}))?$/.exec(String(figure));
  return match ? BigInt(`${match[1]}${(match[2] ?? '').padEnd(places, '0')}`) : null;
}

function inOrder(a: string | number, b: string | number): number {
  const [first, second] = [scaled(a), scaled(b)];
  if (first === null || second === null) return String(a).localeCompare(String(b), 'zh-CN');
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
