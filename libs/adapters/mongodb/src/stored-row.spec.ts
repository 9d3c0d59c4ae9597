import type { DocumentWrite } from '@zixin/kernel';
import { guardedDocument, guardedUpdate, insertion, rounds } from './stored-row.js';

const write: DocumentWrite = {
  key: 'k.$1',
  doc: { 'a.b': 1 },
  fields: { name: 'Müller AG', city: 'bonn', 'net.due': 3, note: null },
  source: 'zixin.journal/3',
  position: '0007',
};
const content = {
  live: true,
  doc: { 'a%2Eb': 1 },
  fields: { name: 'Müller AG', city: 'bonn', 'net%2Edue': 3, note: null },
  lower: { name: 'müller ag' },
};

describe('an insertion', () => {
  it('asks for no guard and upserts nothing: a key that is taken is refused', () => {
    const guards = { 'zixin%2Ejournal/3': '0007' };
    expect(insertion(write)).toEqual({
      insertOne: { document: { _id: 'k.$1', ...content, guards } },
    });
  });
});

describe('a guarded update', () => {
  it('asks for a document before its position of its source, and never makes one', () => {
    const guard = 'guards.zixin%2Ejournal/3';
    expect(guardedUpdate(write)).toEqual({
      updateOne: {
        filter: { _id: 'k.$1', [guard]: { $not: { $gte: '0007' } } },
        update: { $set: { ...content, [guard]: '0007' } },
      },
    });
  });

  it('of a deletion leaves a tombstone without fields', () => {
    expect(guardedUpdate({ ...write, doc: null })).toMatchObject({
      updateOne: { update: { $set: { live: false, doc: null, fields: {}, lower: {} } } },
    });
  });
});

describe('a stored document', () => {
  it('has the names of its sources back', () => {
    const guards = { 'zixin%2Ejournal/3': '0007', log: '1' };
    expect(guardedDocument({ doc: content.doc, guards })).toEqual({
      doc: { 'a.b': 1 },
      guards: { 'zixin.journal/3': '0007', log: '1' },
    });
  });
});

describe('rounds', () => {
  const keysOf = (keys: string, most: number) =>
    rounds(
      Array.from(keys, (key) => ({ ...write, key })),
      most,
    ).map((round) => round.map(({ key }) => key).join(''));

  it('never hold a key twice, and keep the order', () => {
    expect(keysOf('abcbdbb', 10)).toEqual(['abc', 'bd', 'b', 'b']);
  });

  it('are no larger than asked', () => {
    expect(keysOf('abcdefg', 3)).toEqual(['abc', 'def', 'g']);
    expect(keysOf('', 3)).toEqual([]);
  });
});
