import { createHash } from 'node:crypto';
import { calendarDate, instant, isUuid } from '@zixin/kernel';
import { newId, nodeFingerprints, systemClock } from './fingerprints.js';

describe('fingerprints', () => {
  it('hashes as SHA-256 does', () => {
    expect(nodeFingerprints.sha256('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('gives the same version 5 id for the same name, for good', () => {
    const id = nodeFingerprints.uuidOf('key-1/order-1');
    expect(id).toBe(nodeFingerprints.uuidOf('key-1/order-1'));
    expect(id).not.toBe(nodeFingerprints.uuidOf('key-1/order-2'));
    expect(isUuid(id)).toBe(true);
    expect(id[14]).toBe('5');
    expect(nodeFingerprints.uuidOf('zixin')).toBe('246d27a6-6c46-59cd-a1ac-e997dff6569a');
  });

  it.each([
    '',
    '订单-1',
    'é😀/\ud800',
    '长'.repeat(330),
    'x'.repeat(335),
    'x'.repeat(336),
    'x'.repeat(5_000),
  ])('makes the version 5 id that RFC 9562 describes of a name of any length and script (%#)', (name) => {
    const namespace = Buffer.from('7b1f4f4e0d5b4c0f9a5e2c6d8e3a7f21', 'hex');
    const digest = createHash('sha1').update(namespace).update(Buffer.from(name)).digest();
    digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
    digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
    const expected = digest.toString('hex', 0, 16);
    expect(nodeFingerprints.uuidOf(name).replaceAll('-', '')).toBe(expected);
  });

  it('makes version 7 ids that are never the same and carry the time first', () => {
    const ids = Array.from({ length: 500 }, newId);
    expect(new Set(ids).size).toBe(500);
    expect(ids.every((id) => isUuid(id) && id[14] === '7')).toBe(true);
    const prefixes = ids.map((id) => id.slice(0, 13));
    expect([...prefixes].sort()).toEqual(prefixes);
  });
});

describe('system clock', () => {
  it('dates an instant in the business time zone', () => {
    const at = instant('2026-03-31T16:30:00.000Z');
    expect(systemClock('Asia/Shanghai').dateAt(at)).toBe(calendarDate('2026-04-01'));
    expect(systemClock('UTC').dateAt(at)).toBe(calendarDate('2026-03-31'));
  });

  it('refuses a zone nobody knows', () => {
    expect(() => systemClock('Asia/Nowhere')).toThrow(RangeError);
  });
});
