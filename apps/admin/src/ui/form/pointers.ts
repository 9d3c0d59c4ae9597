import type { Problem } from '@zixin/client';

export type FieldName = readonly (string | number)[];

/** `/lines/1/invoice` → `['lines', 1, 'invoice']`; a leading `/body` or `/query` is not part of a field. */
export function fieldOf(pointer: string): FieldName {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The field of the form that an error is about: the longest name that its pointer begins with. */
export function fieldFor(pointer: string, names: readonly FieldName[]): FieldName | undefined {
  const wanted = fieldOf(pointer);
  return names
    .filter((name) => name.length > 0 && name.every((part, at) => String(part) === String(wanted[at])))
    .toSorted((a, b) => b.length - a.length)[0];
}

type FieldError = Problem['errors'][number];

/** Which errors the form can show at a field, and what it must show above its buttons. */
export function placed(errors: readonly FieldError[], names: readonly FieldName[]) {
  const found = errors.map((error) => ({ error, name: fieldFor(error.pointer, names) }));
  return {
    atFields: found.flatMap(({ error, name }) => (name ? [{ name, message: error.message }] : [])),
    elsewhere: found.flatMap(({ error, name }) => (name ? [] : [error.message])),
  };
}
