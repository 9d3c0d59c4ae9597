import { type Query, QueryRefused } from '@zixin/kernel';
import { readCursor, writeCursor } from './cursor.js';

const collection = { name: 'files', version: 1, fields: ['a'], indexes: [] };
const query: Query = { sort: [{ field: 'a' }], limit: 2 };
const end = { key: 'k', values: [3] };
const cursor = writeCursor(collection, query, end);
const forged = (...parts: readonly unknown[]) => {
  const [of] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
  return Buffer.from(JSON.stringify([of, ...parts])).toString('base64url');
};

describe('a cursor', () => {
  it('says where its page ended', () => {
    expect(readCursor(collection, query, cursor)).toEqual(end);
    expect(readCursor(collection, { ...query, limit: 9 }, cursor)).toEqual(end);
    expect(readCursor(collection, query, forged('k', 3))).toEqual(end);
  });

  it.each([
    ['another sort', collection, { ...query, sort: [{ field: 'a', descending: true }] }, cursor],
    ['another version', { ...collection, version: 2 }, query, cursor],
    ['an operator for a value', collection, query, forged('k', { $gt: '' })],
    ['an operator for a key', collection, query, forged({ $gt: '' }, 3)],
    ['a number for a key', collection, query, forged(1, 3)],
    ['too few values', collection, query, forged('k')],
    ['too many values', collection, query, forged('k', 3, 4)],
    ['no list', collection, query, Buffer.from('{}').toString('base64url')],
    ['nonsense', collection, query, 'nonsense'],
  ])('is refused with %s', (_, of, asked, text) => {
    expect(() => readCursor(of, asked, text)).toThrow(QueryRefused);
  });
});
