import { moved, partsOf, pointerOf, valueAt, withoutField, withValue } from './content-paths.js';

const content = { kind: 'x', rows: [{ a: '1' }, { a: '2', b: 'c' }] };

it('changes one place and shares the rest', () => {
  const next = withValue(content, ['rows', 1, 'a'], '3') as typeof content;
  expect(next).toEqual({ kind: 'x', rows: [{ a: '1' }, { a: '3', b: 'c' }] });
  expect(next.rows[0]).toBe(content.rows[0]);
  expect(content.rows[1]?.a).toBe('2');
});

it('puts fields where there are none yet, and takes them out again', () => {
  const added = withValue(content, ['extra', 'vip'], 3);
  expect(valueAt(added, ['extra', 'vip'])).toBe(3);
  expect(withoutField(added, ['extra'])).toEqual(content);
  expect(withoutField(content, ['rows', 1, 'b'])).toEqual({ kind: 'x', rows: [{ a: '1' }, { a: '2' }] });
});

it('finds nothing where nothing is', () => {
  expect(valueAt(content, ['rows', 7, 'a', 'b'])).toBeUndefined();
});

it('writes and reads pointers', () => {
  expect(pointerOf(['byGrade', 'a/b~', 0])).toBe('/byGrade/a~1b~0/0');
  expect(partsOf('/byGrade/a~1b~0/0')).toEqual(['byGrade', 'a/b~', '0']);
});

it('moves an item, but not over the ends', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
});
