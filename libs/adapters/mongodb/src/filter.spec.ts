import type { Condition } from '@zixin/kernel';
import { afterFilter, sortOf, whereFilter } from './filter.js';

const filters: readonly (readonly [string, Condition, object])[] = [
  ['is', { field: 'a', is: 1 }, { 'fields.a': { $eq: 1 } }],
  ['is null', { field: 'a', is: null }, { 'fields.a': { $eq: null } }],
  ['a field with dots and dollars', { field: '$a.b', is: 1 }, { 'fields.%24a%2Eb': { $eq: 1 } }],
  ['in', { field: 'a', in: [1, null] }, { 'fields.a': { $in: [1, null] } }],
  ['at least a text', { field: 'a', atLeast: 'x' }, { 'fields.a': { $gte: 'x' } }],
  ['at most a number', { field: 'a', atMost: 1 }, { 'fields.a': { $lte: 1 } }],
  ['above a number, texts too', { field: 'a', above: 1 }, { 'fields.a': { $not: { $lte: 1 }, $ne: null } }],
  [
    'at most a text, numbers too',
    { field: 'a', atMost: 'x' },
    { 'fields.a': { $not: { $gt: 'x' }, $ne: null } },
  ],
  [
    'a range',
    { field: 'a', above: 'x', atMost: 'y' },
    { $and: [{ 'fields.a': { $not: { $gt: 'y' }, $ne: null } }, { 'fields.a': { $gt: 'x' } }] },
  ],
  ['a bound of null', { field: 'a', below: null }, { _id: { $in: [] } }],
  [
    'contains',
    { field: 'a', contains: 'A.(b)' },
    { $or: [{ 'lower.a': { $regex: 'a\\.\\(b\\)' } }, { 'fields.a': { $regex: 'a\\.\\(b\\)' } }] },
  ],
];

describe('a filter', () => {
  it.each(filters)('of %s', (_, condition, expected) => {
    expect(whereFilter([condition])).toEqual({ live: true, $and: [expected] });
  });

  it('of nothing leaves out tombstones', () => {
    expect(whereFilter([])).toEqual({ live: true });
  });

  it('takes a part of a text literally', () => {
    const every = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join('');
    const [condition] = whereFilter([{ field: 'a', contains: every }])['$and'] as {
      $or: { 'lower.a'?: { $regex: string } }[];
    }[];
    const pattern = condition?.$or[0]?.['lower.a']?.$regex ?? '';
    expect(pattern).not.toContain('\0');
    expect(new RegExp(pattern).test(every.toLowerCase())).toBe(true);
    expect(new RegExp(pattern).test(every.toLowerCase().replace('.', 'x'))).toBe(false);
  });

  it('never takes an operator out of a value', () => {
    const value = { $gt: '' } as unknown as string;
    expect(whereFilter([{ field: 'a', is: value }])).toEqual({
      live: true,
      $and: [{ 'fields.a': { $eq: value } }],
    });
  });
});

describe('the order', () => {
  it('ends with the key, ascending', () => {
    const sort = sortOf([{ field: 'b', descending: true }, { field: 'a.b' }]) as Map<string, number>;
    expect([...sort]).toEqual([
      ['fields.b', -1],
      ['fields.a%2Eb', 1],
      ['_id', 1],
    ]);
  });
});

describe('the documents after a page', () => {
  const key = 'k';
  it.each([
    ['without a sort', [], [], { _id: { $gt: 'k' } }],
    [
      'ascending after null',
      [{ field: 'a' }],
      [null],
      {
        $or: [
          { 'fields.a': { $ne: null } },
          { $and: [{ 'fields.a': { $eq: null } }, { _id: { $gt: key } }] },
        ],
      },
    ],
    [
      'ascending after a text',
      [{ field: 'a' }],
      ['x'],
      {
        $and: [
          { 'fields.a': { $gte: 'x' } },
          {
            $or: [
              { 'fields.a': { $gt: 'x' } },
              { $and: [{ 'fields.a': { $eq: 'x' } }, { _id: { $gt: key } }] },
            ],
          },
        ],
      },
    ],
    [
      'descending after null',
      [{ field: 'a', descending: true }],
      [null],
      {
        $and: [
          { 'fields.a': { $eq: null } },
          { $and: [{ 'fields.a': { $eq: null } }, { _id: { $gt: key } }] },
        ],
      },
    ],
    [
      'descending after a number',
      [{ field: 'a', descending: true }],
      [1],
      {
        $and: [
          { 'fields.a': { $not: { $gt: 1 } } },
          {
            $or: [
              { 'fields.a': { $lt: 1 } },
              { 'fields.a': { $eq: null } },
              { $and: [{ 'fields.a': { $eq: 1 } }, { _id: { $gt: key } }] },
            ],
          },
        ],
      },
    ],
  ])('%s', (_, sort, values, expected) => {
    expect(afterFilter(sort, { values, key })).toEqual(expected);
  });
});
