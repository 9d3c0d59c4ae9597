import Table from 'cli-table3';

export interface Output {
  readonly json: boolean;
}

/** Prints a document with `--json`, else what `people` makes of it. */
export function print<T>(output: Output, document: T, people: (document: T) => string): void {
  const text = output.json ? JSON.stringify(document, null, 2) : people(document);
  process.stdout.write(`${text}\n`);
}

/** Progress and notices: never on standard output. */
export function notice(text: string): void {
  process.stderr.write(`${text}\n`);
}

export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number | null | undefined)[])[],
): string {
  const drawn = new Table({ head: [...head], style: { head: [], border: [], compact: true } });
  drawn.push(
    ...rows.map((row) => row.map((cell) => (cell === null || cell === undefined ? '' : String(cell)))),
  );
  return drawn.toString();
}

/** A command found something wrong: told already, exit 1. */
export class FoundWrong extends Error {
  override readonly name = 'FoundWrong';
}

/** The command line was used wrongly: exit 2. */
export class UsedWrong extends Error {
  override readonly name = 'UsedWrong';
}
