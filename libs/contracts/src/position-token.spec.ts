import fc from 'fast-check';
import { decodePosition, encodePosition, isNewer } from './position-token.js';

describe('position tokens', () => {
  it('carry partition and position through a header, whatever is in them', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(text, text, (partition, position) => {
        const token = encodePosition({ partition, position });
        expect(token).toMatch(/^[\x21-\x7e]+$/);
        expect(token).not.toContain(',');
        expect(decodePosition(token)).toEqual({ partition, position });
      }),
    );
  });

  it.each(['', 'log', '~', 'log~', '~1', 'log~1~2', 'log~%', 'log~1,log~2', `log~${'9'.repeat(129)}`])(
    'are not %j',
    (text) => {
      expect(decodePosition(text)).toBeNull();
    },
  );

  it('compare within a partition only', () => {
    const at = (partition: string, position: string) => encodePosition({ partition, position });
    expect(isNewer(at('log', '00010'), at('log', '00009'))).toBe(true);
    expect(isNewer(at('log', '00009'), at('log', '00010'))).toBe(false);
    expect(isNewer(at('log', '00009'), at('log', '00009'))).toBe(false);
    expect(isNewer(at('a', '00010'), at('b', '00009'))).toBe(false);
    expect(isNewer('nonsense', at('log', '1'))).toBe(false);
  });
});
