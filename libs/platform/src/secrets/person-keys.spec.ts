import { randomUUID } from 'node:crypto';
import { DomainError } from '@zixin/kernel';
import fc from 'fast-check';
import { memorySecretStore } from '../testing/memory-secret-store.js';
import { personKeys, SealBroken } from './person-keys.js';

const person = randomUUID();

describe('rule 14: the keys that seal personal data, one per person,', () => {
  it('open what they sealed, whatever the text', () => {
    const keys = personKeys(memorySecretStore());
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(keys.open(keys.seal(person, text))).toBe(text);
      }),
    );
  });

  it('seal equal text of one person equally, and nothing else', () => {
    const keys = personKeys(memorySecretStore());
    const sealed = keys.seal(person, '王小明').sealed;
    expect(keys.seal(person, '王小明').sealed).toBe(sealed);
    expect(keys.seal(person, '王小红').sealed).not.toBe(sealed);
    expect(keys.seal(randomUUID(), '王小明').sealed).not.toBe(sealed);
    expect(sealed).not.toContain('王');
  });

  it('open nothing once destroyed, and never seal for that person again', () => {
    const secrets = memorySecretStore();
    const keys = personKeys(secrets);
    const sealed = keys.seal(person, 'secret');
    keys.destroy(person);
    expect(secrets.entries('person-key')).toEqual([]);
    expect(keys.open(sealed)).toBeNull();
    expect(personKeys(secrets).open(sealed)).toBeNull();
    expect(() => keys.seal(person, 'again')).toThrow(DomainError);
    expect(() => keys.seal(person, 'again')).toThrow('person-erased');
  });

  it('can be destroyed before anything was sealed', () => {
    const keys = personKeys(memorySecretStore());
    keys.destroy(person);
    expect(() => keys.seal(person, 'late')).toThrow('person-erased');
  });

  it('refuse a changed text, wherever it was changed, and a text of another person', () => {
    const keys = personKeys(memorySecretStore());
    const { sealed } = keys.seal(person, '13800138000');
    const bytes = Buffer.from(sealed.slice(2), 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      const text = `1.${changed.toString('base64url')}`;
      expect(() => keys.open({ personId: person, sealed: text })).toThrow(SealBroken);
    }
    const other = keys.seal(randomUUID(), '13800138000');
    expect(() => keys.open({ personId: person, sealed: other.sealed })).toThrow(SealBroken);
    for (const nonsense of ['', 'x', '1.', '2.abcd'])
      expect(() => keys.open({ personId: person, sealed: nonsense })).toThrow(SealBroken);
  });
});
