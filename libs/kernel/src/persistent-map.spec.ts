import fc from 'fast-check';
import {
  emptyMap,
  entriesOf,
  has,
  lookUp,
  mapOf,
  type PersistentMap,
  valuesOf,
  without,
  withEntry,
} from './persistent-map.js';

type Step = { readonly key: string; readonly value: number | null };
// Few keys and many: some steps meet, and some buckets hold several keys.
const anyKey = fc.oneof(
  fc.constantFrom('a', 'b', 'c'),
  fc.nat({ max: 3_000 }).map((number) => `k${number}`),
  fc.string(),
);
const anySteps = fc.array(
  fc.record({ key: anyKey, value: fc.option(fc.nat(), { freq: 3 }) }) as fc.Arbitrary<Step>,
  { maxLength: 400 },
);

const step = (map: PersistentMap<number>, { key, value }: Step) =>
  value === null ? without(map, key) : withEntry(map, key, value);
const sorted = (entries: Iterable<readonly [string, number]>) =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

it('holds what a Map holds, and older versions stay as they were', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const model = new Map<string, number>();
      let map = emptyMap<number>();
      const versions: { map: PersistentMap<number>; entries: (readonly [string, number])[] }[] = [];
      for (const one of steps) {
        versions.push({ map, entries: sorted(model) });
        map = step(map, one);
        if (one.value === null) model.delete(one.key);
        else model.set(one.key, one.value);
        expect(lookUp(map, one.key)).toBe(model.get(one.key));
        expect(has(map, one.key)).toBe(model.has(one.key));
        expect(map.size).toBe(model.size);
      }
      expect(sorted(entriesOf(map))).toEqual(sorted(model));
      expect(valuesOf(map)).toHaveLength(model.size);
      for (const version of versions) expect(sorted(entriesOf(version.map))).toEqual(version.entries);
    }),
    { numRuns: 40 },
  );
});

it('is the same, order of entries included, however it came about', () => {
  const entries = Array.from({ length: 4_000 }, (_, index) => [`k${index}`, index] as const);
  const forward = mapOf(entries);
  let backward = mapOf([...entries].reverse());
  for (const [key] of entries.slice(0, 50)) backward = without(backward, key);
  for (const [key, value] of entries.slice(0, 50)) backward = withEntry(backward, key, value);
  expect([...entriesOf(backward)]).toEqual([...entriesOf(forward)]);
});

it('gives itself back when nothing was there to remove', () => {
  const map = mapOf([['a', 1]]);
  expect(without(map, 'b')).toBe(map);
  expect(without(emptyMap(), 'b')).toBe(emptyMap());
});
