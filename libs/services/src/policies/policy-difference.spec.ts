import fc from 'fast-check';
import { policyDifferences } from './policy-difference.js';

const told = (a: unknown, b: unknown) =>
  policyDifferences(a, b).map(({ pointer, from, to }) => [pointer, from, to]);

it('finds the items of a list by their own name, wherever they stand', () => {
  const factor = (code: string, weight: string) => ({ code, weight });
  const a = { factors: [factor('quick', '6'), factor('cash', '4'), factor('current', '8')] };
  const b = { factors: [factor('new', '2'), factor('quick', '6'), factor('current', '10')] };
  expect(told(a, b)).toEqual([
    ['/factors/cash', factor('cash', '4'), null],
    ['/factors/current/weight', '8', '10'],
    ['/factors/new', null, factor('new', '2')],
  ]);
});

it.each(['code', 'grade', 'tier', 'kind'])('tells a new order of a list named by %s', (name) => {
  const [x, y, z] = ['1', '3', '2'].map((value) => ({ [name]: value }));
  expect(told({ list: [x, y, z] }, { list: [z, x] })).toEqual([
    ['/list', ['1', '2'], ['2', '1']],
    ['/list/3', y, null],
  ]);
});

it('goes by place where items have no name, or not one each', () => {
  expect(told({ bands: [{ points: '0' }, { points: '5' }] }, { bands: [{ points: '1' }] })).toEqual([
    ['/bands/0/points', '0', '1'],
    ['/bands/1', { points: '5' }, null],
  ]);
  expect(told([{ kind: 'a' }, { kind: 'a' }], [{ kind: 'a' }])).toEqual([['/1', { kind: 'a' }, null]]);
});

it('tells what only one of them has, and a value of another shape, whole', () => {
  expect(told({ a: 1, 'x/y~': 1, w: null }, { a: { b: 2 }, c: 3, w: [] })).toEqual([
    ['/a', 1, { b: 2 }],
    ['/x~1y~0', 1, null],
    ['/w', null, []],
    ['/c', null, 3],
  ]);
});

it('finds nothing between a content and itself, and something between two that differ', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const [left, right] = [a, b].map((value) => JSON.parse(JSON.stringify(value)) as unknown);
      expect(policyDifferences(left, left)).toEqual([]);
      const found = policyDifferences(left, right).length > 0;
      expect(found).toBe(JSON.stringify(sorted(left)) !== JSON.stringify(sorted(right)));
    }),
  );
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return { fields: fields.map(([key, one]) => [key, sorted(one)]) };
}
