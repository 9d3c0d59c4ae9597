import fc from 'fast-check';
import { escapeName, fromStored, toStored, unescapeName } from './stored-json.js';

const awkward = [
  '',
  '%',
  '%2E',
  '%[',
  '.',
  'a.b',
  '$',
  '$set',
  'a$b',
  '\0',
  '_bsontype',
  '%_bsontype',
  '__proto__',
  '0',
];
const name = fc.oneof(fc.constantFrom(...awkward), fc.string());
const { value: json } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4 }),
  ),
}));

/** What a server would refuse, or take for something else. */
function problemsOf(stored: unknown, inArray = false): string[] {
  if (typeof stored !== 'object' || stored === null) return [];
  if (Array.isArray(stored))
    return [
      ...(inArray ? ['array in array'] : []),
      ...stored.flatMap((element) => problemsOf(element, true)),
    ];
  return Object.entries(stored).flatMap(([key, value]) => [
    ...(/[.$\0]/.test(key) || key === '' || key === '_bsontype' ? [`key ${JSON.stringify(key)}`] : []),
    ...problemsOf(value),
  ]);
}

describe('a JSON value as it is stored', () => {
  it('comes back as the same text, whatever its names', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.stringify(fromStored(toStored(value)))).toBe(JSON.stringify(value));
      }),
    );
  });

  it('holds no name and no array that a server refuses', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(problemsOf(toStored(value))).toEqual([]);
      }),
    );
  });

  it('is what JSON.stringify would keep', () => {
    const value = {
      gone: undefined,
      list: [undefined, NaN, [[]]],
      endless: Infinity,
      made: { toJSON: () => ({ 'a.b': 1 }) },
    };
    expect(JSON.stringify(fromStored(toStored(value)))).toBe(JSON.stringify(value));
  });

  it('keeps a name that would set the prototype', () => {
    const value: unknown = JSON.parse('{"__proto__":{"admin":true}}');
    const read = fromStored(toStored(value)) as { admin?: boolean };
    expect(read.admin).toBeUndefined();
    expect(JSON.stringify(read)).toBe('{"__proto__":{"admin":true}}');
  });
});

describe('an escaped name', () => {
  it('comes back, and two names never meet', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(unescapeName(escapeName(one))).toBe(one);
        expect(escapeName(one) === escapeName(other)).toBe(one === other);
      }),
    );
  });

  it('leaves a plain name as it is', () => {
    expect(escapeName('应收 amount-1')).toBe('应收 amount-1');
  });
});
