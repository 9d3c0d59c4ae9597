/** How many single values differ between two policies' contents. */
export function differencesOf(a: unknown, b: unknown): number {
  if (isBranch(a) && isBranch(b)) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names].reduce(
      (sum, name) => sum + differencesOf((a as Content)[name], (b as Content)[name]),
      0,
    );
  }
  return a === b ? 0 : 1;
}

type Content = Readonly<Record<string, unknown>>;
const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** As people read and edit it. */
export const contentText = (content: unknown): string => JSON.stringify(content, null, 2);

/** @throws SyntaxError when the text is no JSON object. */
export function contentOf(text: string): Record<string, unknown> {
  const content: unknown = JSON.parse(text);
  if (!isBranch(content) || Array.isArray(content)) throw new SyntaxError('{ }');
  return content as Record<string, unknown>;
}

/** A file's policy: JSON, or YAML, whose reader comes only when it is needed. @throws what the reader says. */
export async function fileContent(name: string, text: string): Promise<Record<string, unknown>> {
  if (name.endsWith('.json')) return contentOf(text);
  const { parse } = await import('yaml');
  return contentOf(JSON.stringify(parse(text) ?? null));
}

/** The middle of some numbers, the lower of two middles; `null` without any. */
export function medianOf(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null).toSorted((a, b) => a - b);
  return known[Math.floor((known.length - 1) / 2)] ?? null;
}

const best = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC', 'CC', 'C', 'D'];

interface Migration {
  readonly from: string | null;
  readonly to: string | null;
  readonly count: number;
}

/** How many scores changed grade, for better and for worse. */
export function changesOf(migrations: readonly Migration[]) {
  const step = ({ from, to }: Migration) =>
    from === null || to === null ? 0 : best.indexOf(to) - best.indexOf(from);
  const sum = (of: (one: Migration) => boolean) =>
    migrations.filter(of).reduce((total, { count }) => total + count, 0);
  return {
    changed: sum(({ from, to }) => from !== to),
    better: sum((one) => step(one) < 0),
    worse: sum((one) => step(one) > 0),
  };
}
