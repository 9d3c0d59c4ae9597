/** Where something stands in a policy's content. */
export type Path = readonly (string | number)[];

type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const escaped = (part: string | number) => String(part).replaceAll('~', '~0').replaceAll('/', '~1');

export const pointerOf = (path: Path): string => path.map((part) => `/${escaped(part)}`).join('');

export const partsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** True of a place itself and of all in it. */
export const isWithin = (pointer: string, place: string): boolean =>
  pointer === place || pointer.startsWith(`${place}/`);

/** What stands at a place; `undefined` where nothing does. */
export function valueAt(content: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Fields)[part as string] : undefined,
    content,
  );
}

/** The content with another value at a place; the rest is shared. */
export function withValue(content: unknown, path: Path, value: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  if (Array.isArray(content))
    return content.with(Number(part), withValue(content[Number(part)], rest, value));
  const fields = isFields(content) ? content : {};
  return { ...fields, [part]: withValue(fields[part], rest, value) };
}

/** The content without a field. */
export function withoutField(content: unknown, path: Path): unknown {
  const name = String(path.at(-1));
  const owner = valueAt(content, path.slice(0, -1));
  if (!isFields(owner)) return content;
  const kept = Object.fromEntries(Object.entries(owner).filter(([key]) => key !== name));
  return withValue(content, path.slice(0, -1), kept);
}

/** The list with the item at `from` where the one at `to` was. */
export function moved<Item>(list: readonly Item[], from: number, to: number): readonly Item[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}
