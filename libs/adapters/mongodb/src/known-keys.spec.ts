import { createKnownKeys } from './known-keys.js';

describe('known keys', () => {
  it('are kept for each collection', () => {
    const known = createKnownKeys();
    known.add('one', ['a', 'b']);
    expect([known.has('one', 'a'), known.has('one', 'c'), known.has('two', 'a')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('forget the oldest keys first', () => {
    const known = createKnownKeys(3);
    known.add('one', ['a', 'b', 'c', 'd']);
    expect(['a', 'b', 'd'].map((key) => known.has('one', key))).toEqual([false, true, true]);
  });

  it('forget the collection that was not written for longest', () => {
    const known = createKnownKeys(3, 2);
    for (const id of ['one', 'two', 'one', 'three']) known.add(id, ['a']);
    expect(['one', 'two', 'three'].map((id) => known.has(id, 'a'))).toEqual([true, false, true]);
  });
});
