import { memorySecretStore } from '../testing/memory-secret-store.js';
import { createApiKeys } from './api-keys.js';

describe('API keys', () => {
  const secrets = memorySecretStore();
  const keys = createApiKeys(secrets);
  const key = keys.issue('018f-a');

  it('name themselves by the secret they hold', () => {
    expect(key).toMatch(/^zk_018f-a_[\w-]{43}$/);
    expect(keys.verify(key)).toBe('018f-a');
  });

  it('are kept as a hash only', () => {
    const kept = JSON.stringify(secrets.entries('api-key'));
    expect(kept).toContain('018f-a');
    expect(kept).not.toContain(key.slice(-43));
  });

  it('are refused with another secret, another id or another shape', () => {
    const other = keys.issue('018f-b');
    expect(keys.verify(`zk_018f-a_${other.slice(-43)}`)).toBeNull();
    expect(keys.verify(`zk_018f-c_${key.slice(-43)}`)).toBeNull();
    for (const text of ['', 'zk_', key.slice(0, -1), `${key}x`, key.toUpperCase()])
      expect(keys.verify(text)).toBeNull();
  });

  it('end when replaced or forgotten', () => {
    const first = keys.issue('018f-d');
    const second = keys.issue('018f-d');
    expect([keys.verify(first), keys.verify(second)]).toEqual([null, '018f-d']);
    keys.forget('018f-d');
    expect(keys.verify(second)).toBeNull();
  });
});
