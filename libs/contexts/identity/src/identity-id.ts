import { normalIdentifier } from '@zixin/calculations';
import { DomainError } from '@zixin/kernel';

const longest = 200;
const plain = /^[A-Za-z0-9._~-]*$/;

/**
 * The id of an identifier's stream, `<scheme>-<value>`, at most 200 characters: both parts in their one spelling, other
 * characters than `[A-Za-z0-9._~-]` percent-encoded. Check digits are not judged: an id may be looked up before it is valid.
 * @throws DomainError `identifier-invalid` with `scheme`, `value` and `rule`: `empty`, `length` or `alphabet`.
 */
export function identityIdOf(scheme: string, value: string): string {
  const normal = normalIdentifier({ scheme, value });
  const refused = (rule: string) => new DomainError('identifier-invalid', { ...normal, rule });
  if (normal.scheme === '' || normal.value === '') throw refused('empty');
  // Half a surrogate pair has no UTF-8 form.
  if (/\p{Surrogate}/u.test(normal.scheme + normal.value)) throw refused('alphabet');
  // A dash in the scheme is encoded too, else scheme `a-b` with value `c` and scheme `a` with value `b-c` were one stream.
  const id = `${encoded(normal.scheme).replaceAll('-', '%2D')}-${encoded(normal.value)}`;
  if (id.length > longest) throw refused('length');
  return id;
}

function encoded(text: string): string {
  if (plain.test(text)) return text;
  return [...text].map((character) => (plain.test(character) ? character : percent(character))).join('');
}

function percent(character: string): string {
  // encodeURIComponent leaves !'()* as they are.
  const written = encodeURIComponent(character);
  return written === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : written;
}
