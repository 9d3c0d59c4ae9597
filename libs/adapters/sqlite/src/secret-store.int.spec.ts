import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { openSqliteSecretStore } from './secret-store.js';
import { temporaryFolder } from './testing/temporary-folder.js';

const inFolder = temporaryFolder();
const hidden = 'secret-value-that-must-vanish-0123456789';

describe('secret store', () => {
  it('keeps values by kind and key', () => {
    const store = openSqliteSecretStore(inFolder('secrets.db'));
    store.put('api-key', 'a', '1');
    store.put('api-key', 'b', '2');
    store.put('person', 'a', '钥匙');
    store.put('api-key', 'a', '3');
    expect(store.get('api-key', 'a')).toBe('3');
    expect(store.get('person', 'a')).toBe('钥匙');
    expect(store.get('person', 'b')).toBeNull();
    expect(store.entries('api-key')).toEqual([
      { key: 'a', value: '3', expiresAt: null },
      { key: 'b', value: '2', expiresAt: null },
    ]);
    store.delete('api-key', 'a');
    expect(store.get('api-key', 'a')).toBeNull();
    expect(store.get('api-key', 'b')).toBe('2');
    store.close();
    const again = openSqliteSecretStore(inFolder('secrets.db'));
    expect(again.get('api-key', 'b')).toBe('2');
    again.close();
  });

  it('takes an expired entry for absent', () => {
    let now = '2026-03-02T10:00:00.000Z';
    const store = openSqliteSecretStore(inFolder('secrets.db'), { now: () => now });
    store.put('token', 'a', '1', '2026-03-02T10:00:01.000Z');
    expect(store.get('token', 'a')).toBe('1');
    now = '2026-03-02T10:00:01.000Z';
    expect(store.get('token', 'a')).toBeNull();
    expect(store.entries('token')).toEqual([]);
    expect(store.compareAndSet('token', 'a', '1', '2')).toBe(false);
    expect(store.compareAndSet('token', 'a', null, '3')).toBe(true);
    expect(store.entries('token')).toEqual([{ key: 'a', value: '3', expiresAt: null }]);
    store.close();
  });

  it('sets only what is as expected, across stores on the file', () => {
    const [one, two] = [
      openSqliteSecretStore(inFolder('secrets.db')),
      openSqliteSecretStore(inFolder('secrets.db')),
    ];
    expect(one.compareAndSet('token', 'a', null, '1', '2999-01-01T00:00:00.000Z')).toBe(true);
    expect(two.compareAndSet('token', 'a', null, '2')).toBe(false);
    expect(two.compareAndSet('token', 'a', '1', '2')).toBe(true);
    expect(one.compareAndSet('token', 'a', '1', '3')).toBe(false);
    expect(one.entries('token')).toEqual([{ key: 'a', value: '2', expiresAt: '2999-01-01T00:00:00.000Z' }]);
    one.close();
    two.close();
  });

  it('is readable by its owner only, side files too, also when it was not', () => {
    writeFileSync(inFolder('secrets.db'), '', { mode: 0o644 });
    const store = openSqliteSecretStore(inFolder('secrets.db'));
    store.put('person', 'a', '1');
    for (const name of ['secrets.db', 'secrets.db-wal', 'secrets.db-shm'])
      expect(statSync(inFolder(name)).mode & 0o777).toBe(0o600);
    store.close();
  });

  it('leaves no trace of a deleted value in its files', () => {
    const store = openSqliteSecretStore(inFolder('secrets.db'));
    const traces = () =>
      ['secrets.db', 'secrets.db-wal'].filter((name) => readFileSync(inFolder(name)).includes(hidden));
    store.put('person', 'a', hidden);
    expect(traces()).not.toEqual([]);
    store.delete('person', 'a');
    expect(traces()).toEqual([]);
    store.close();
  });
});
