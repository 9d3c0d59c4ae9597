import { type NumberBand, validatePolicy } from '@zixin/calculations';
import { compare, minus, plus, type Ratio, ratio, ratioOf, toDecimal } from '@zixin/kernel';
import { isWithin } from './content-paths.js';
import type { Say } from '../ui/texts.js';
import { type FormKey, isFormKey } from './policy-form.texts.js';

/** What is wrong with a content, at its place. */
export interface Fault {
  readonly pointer: string;
  readonly message: string;
}

/** Every fault the services would find in the content alone, in words. */
export function faultsIn(content: unknown, say: Say<FormKey>): readonly Fault[] {
  const verdict = validatePolicy(content);
  if (verdict.ok) return [];
  return verdict.problems.map(({ pointer, code, params }) => {
    const key = `problem.${code}`;
    return { pointer, message: isFormKey(key) ? say(key, params) : code };
  });
}

/** Messages by the place they are about. */
export function byPointer(faults: readonly Fault[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { pointer, message } of faults) {
    const before = found.get(pointer) ?? [];
    if (!before.includes(message)) found.set(pointer, [...before, message]);
  }
  return found;
}

/** How many faults are at a place or inside it. */
export function faultCount(faults: ReadonlyMap<string, readonly string[]>, pointer: string): number {
  return [...faults].reduce(
    (count, [at, messages]) => (isWithin(at, pointer) ? count + messages.length : count),
    0,
  );
}

const structural: ReadonlySet<string> = new Set([
  ...['value-required', 'value-unknown', 'object-expected', 'list-expected', 'kind-unknown'],
  ...['yes-or-no-expected', 'condition-invalid'],
]);

/** True when a form can show the content: it has the shape of its kind, whatever the values say. */
export function isDrawable(content: unknown, kind: string): boolean {
  const verdict = validatePolicy(content);
  if (verdict.ok) return verdict.content.kind === kind;
  const isKind = (content as { readonly kind?: unknown } | null)?.kind === kind;
  return isKind && verdict.problems.every(({ code }) => !structural.has(code));
}

const decimal = /^-?\d+(\.\d+)?$/;

/** The sum of the weights that are numbers, and how far it is from 100. */
export function weightsSum(rows: readonly { readonly weight: unknown }[]) {
  const sum = rows.reduce<Ratio>(
    (total, { weight }) => (decimal.test(String(weight)) ? plus(total, ratioOf(String(weight))) : total),
    ratio(0),
  );
  const away = minus(ratio(100), sum);
  const side = compare(away, ratio(0));
  return {
    sum: plain(sum),
    by: plain(side < 0 ? minus(ratio(0), away) : away),
    state: side === 0 ? ('right' as const) : side > 0 ? ('short' as const) : ('over' as const),
  };
}

const plain = (value: Ratio) => toDecimal(value, 4).replace(/\.?0+$/, '');

/** `0.8 ≤ x < 1`: what a band of a rising list takes. Empty ends are open. */
export function intervalOf(bands: readonly NumberBand[], index: number): { from: string; to: string } {
  const [band, next] = [bands[index], bands[index + 1]];
  const start = !band ? '' : 'from' in band ? `≥ ${band.from}` : 'above' in band ? `> ${band.above}` : '';
  const end = !next ? '' : 'from' in next ? `< ${next.from}` : 'above' in next ? `≤ ${next.above}` : '';
  return { from: start, to: end };
}
