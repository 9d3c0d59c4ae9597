/** What the columns of a kind of file can mean: for each field the headers known for it, Chinese and English. */
export type HeaderDictionary<F extends string> = Readonly<Record<F, readonly string[]>>;

const bracketed = /[(（][^()（）]*[)）]/g;

/** A header as it is compared: without case, spaces, punctuation and remarks in brackets. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(bracketed, '')
    .replace(/[\s_\-./():]/g, '');
}

export interface MappedColumns<F extends string> {
  /** Index of the column of each field found. */
  readonly columns: Readonly<Partial<Record<F, number>>>;
  readonly ignored: readonly string[];
  /** Headers that two columns share a meaning of. */
  readonly ambiguous: readonly string[];
}

/** The field each plain header stands for. Headers in `extra` win over the known ones. */
export function meaningsOf<F extends string>(
  known: HeaderDictionary<F>,
  extra: Partial<HeaderDictionary<F>> = {},
): ReadonlyMap<string, F> {
  const meanings = new Map<string, F>();
  for (const dictionary of [known, extra]) {
    for (const [field, names] of Object.entries<readonly string[] | undefined>(dictionary))
      for (const name of names ?? []) meanings.set(plainHeader(name), field as F);
  }
  return meanings;
}

/** Finds what each column means; a column without a header is no column. */
export function mapColumns<F extends string>(
  headers: readonly string[],
  meanings: ReadonlyMap<string, F>,
): MappedColumns<F> {
  const columns: Partial<Record<F, number>> = {};
  const [ignored, ambiguous]: [string[], string[]] = [[], []];
  for (const [index, header] of headers.entries()) {
    const field = meanings.get(plainHeader(header));
    if (header === '') continue;
    if (field === undefined) ignored.push(header);
    else if (columns[field] === undefined) columns[field] = index;
    else ambiguous.push(header);
  }
  return { columns, ignored, ambiguous };
}
