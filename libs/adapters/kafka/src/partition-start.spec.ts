import { startAfter } from './partition-start.js';

describe('start of a partition', () => {
  const whole = { low: 0n, high: 20n };
  const committed = { offset: 10n, position: '0005' };

  it('is the committed offset for a loop at or beyond its position', () => {
    for (const after of ['0005', '0007'])
      expect(startAfter(after, committed, whole)).toEqual({ offset: 10n, atEnd: false, trimmed: false });
  });

  it('is the oldest record for a loop behind it, or without anything committed', () => {
    for (const [after, known] of [
      ['0004', committed],
      [null, committed],
      ['0007', null],
    ] as const)
      expect(startAfter(after, known, whole)).toEqual({ offset: 0n, atEnd: false, trimmed: false });
  });

  it('tells when nothing is there yet', () => {
    expect(startAfter('0005', { ...committed, offset: 20n }, whole).atEnd).toBe(true);
    expect(startAfter(null, null, { low: 0n, high: 0n }).atEnd).toBe(true);
  });

  it('tells when older records are gone', () => {
    const cut = { low: 15n, high: 20n };
    expect(startAfter('0007', committed, cut)).toEqual({ offset: 15n, atEnd: false, trimmed: true });
    expect(startAfter('0007', { offset: 16n, position: '0006' }, cut).trimmed).toBe(false);
  });
});
