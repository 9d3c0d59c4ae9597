const shown = 5;
/** Letters that a word in common makes up for. */
const perWord = 3;

/** The five names most like what was written, the most alike first: few letters apart, or words in common. */
export function nearNames(written: string, names: readonly string[]): readonly string[] {
  const words = wordsIn(written);
  const apart = (name: string) => letters(written, name) - perWord * inCommon(words, wordsIn(name));
  return names
    .map((name) => ({ name, apart: apart(name) }))
    .sort((a, b) => a.apart - b.apart || (a.name < b.name ? -1 : 1))
    .slice(0, shown)
    .map(({ name }) => name);
}

/** `evidence`, `site`, `visit` of `evidence.siteVisit`. */
function wordsIn(name: string): ReadonlySet<string> {
  return new Set(name.match(/[A-Z]?[a-z]+|\d+/g)?.map((word) => word.toLowerCase()));
}

function inCommon(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((word) => others.has(word)).length;
}

/** Letters to put in, take out or replace to make one text of the other, upper and lower case alike. */
function letters(from: string, to: string): number {
  const [a, b] = [from.toLowerCase(), to.toLowerCase()];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
