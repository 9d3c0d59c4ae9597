import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personKeys } from './secrets/person-keys.js';
import type { SecretStore } from './secrets/secret-store.js';
import { createApiKeys } from './security/api-keys.js';
import { createRefreshTokens } from './security/refresh-tokens.js';
import { readSettings } from './settings.js';
import { openStores } from './stores.js';

describe('stores of the settings', () => {
  let data = '';
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'zixin-stores-'));
  });
  afterEach(() => rmSync(data, { recursive: true }));

  it('are three files in the data folder, and keep what they are given', async () => {
    const settings = readSettings({ ZIXIN_DATA: join(data, 'new') });
    const made = await openStores(settings);
    expect(await made.eventStore.head()).toBeNull();
    const sealed = personKeys(made.secrets).seal('person-1', '王小明');
    const key = createApiKeys(made.secrets).issue('k1');
    await made.close();
    expect(readdirSync(join(data, 'new')).filter((name) => name.endsWith('.db'))).toEqual([
      'events.db',
      'secrets.db',
      'views.db',
    ]);
    const again = await openStores(settings);
    const secrets: SecretStore = again.secrets;
    const keys = personKeys(secrets);
    expect(keys.open(sealed)).toBe('王小明');
    expect(createApiKeys(secrets).verify(key)).toBe('k1');
    keys.destroy('person-1');
    expect(keys.open(sealed)).toBeNull();
    expect(() => keys.seal('person-1', 'again')).toThrow('person-erased');
    const tokens = createRefreshTokens(secrets, () => new Date().toISOString());
    const first = tokens.start('u-1');
    const second = tokens.rotate(first.token);
    expect(second?.session).toBe(first.session);
    expect([tokens.rotate(first.token), tokens.lives(first.session)]).toEqual([null, false]);
    await again.close();
  });

  it('leave nothing open when one cannot be used', async () => {
    mkdirSync(join(data, 'new'));
    writeFileSync(join(data, 'new', 'views.db'), 'this is no database, but it is long enough to look');
    const settings = readSettings({ ZIXIN_DATA: join(data, 'new') });
    await expect(openStores(settings)).rejects.toMatchObject({ name: 'StoreUnusable' });
    rmSync(join(data, 'new', 'views.db'));
    const stores = await openStores(settings);
    await stores.close();
  });
});
