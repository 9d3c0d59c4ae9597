type JsonObject = Readonly<Record<string, unknown>>;

const escapes: Readonly<Record<string, string>> = { '%': '%25', '.': '%2E', $: '%24', '\0': '%00' };
const originals = new Map(Object.entries(escapes).map(([original, escape]) => [escape, original]));
/** The driver takes an object with this key for one of its own. */
const ownOfDriver = '_bsontype';
const ownEscaped = '%_bsontype';
/** The only key of the object an array inside an array becomes: no escaped name looks so. */
const nested = '%[';

/** A name as a key that may stand in a path: no dot, no `$`, no zero byte, never empty. */
export function escapeName(name: string): string {
  if (name === '') return '%';
  if (name === ownOfDriver) return ownEscaped;
  return name.replace(/[%.$\0]/g, (character) => escapes[character] ?? character);
}

export function unescapeName(escaped: string): string {
  if (!escaped.includes('%')) return escaped;
  if (escaped === '%') return '';
  if (escaped === ownEscaped) return ownOfDriver;
  return escaped.replace(/%(25|2E|24|00)/g, (escape) => originals.get(escape) ?? escape);
}

/** A JSON value as it is stored: what `JSON.stringify` would keep of it, names escaped, arrays in arrays wrapped. */
export function toStored(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(elementToStored);
  if ('toJSON' in value && typeof value.toJSON === 'function') return toStored(value.toJSON());
  const stored: Record<string, unknown> = {};
  for (const [name, content] of Object.entries(value))
    if (content !== undefined) define(stored, escapeName(name), toStored(content));
  return stored;
}

function elementToStored(element: unknown): unknown {
  const stored = toStored(element ?? null);
  return Array.isArray(stored) ? { [nested]: stored } : stored;
}

export function fromStored(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null) return stored;
  if (Array.isArray(stored)) return stored.map(fromStored);
  if (nested in stored) return fromStored(stored[nested]);
  const value: Record<string, unknown> = {};
  for (const [name, content] of Object.entries(stored as JsonObject))
    define(value, unescapeName(name), fromStored(content));
  return value;
}

/** Assignment, but for the one name that would set the prototype instead. */
function define(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') target[name] = value;
  else Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}
