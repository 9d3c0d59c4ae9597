import { Refusal } from './refusal.js';

export const bodyBytes = 1_048_576;
/** Of a file sent as `application/octet-stream`. */
export const fileBytes = 20 * 1_048_576;
const depth = 16;
const listLength = 1_000;

/** Bounds nesting and list lengths of a parsed body. @throws Refusal `body-too-deep`, `body-list-too-long`. */
export function checkBodyBounds(body: unknown): void {
  if (body instanceof Uint8Array) return;
  const open: (readonly [value: unknown, level: number])[] = [[body, 1]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, level] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (level > depth) throw new Refusal('body-too-deep', { limit: depth });
    if (Array.isArray(value) && value.length > listLength)
      throw new Refusal('body-list-too-long', { limit: listLength });
    for (const inner of Object.values(value as object)) if (isObject(inner)) open.push([inner, level + 1]);
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
