import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instanceSecret, InstanceSecretUnusable } from './instance-secret.js';

describe('instance secret', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zixin-secret-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is the one given, and then keeps nothing', () => {
    expect(instanceSecret('given', folder)).toBe('given');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is made once and kept for its owner alone', () => {
    const data = join(folder, 'data');
    const made = instanceSecret(null, data);
    expect(made.length).toBeGreaterThanOrEqual(43);
    expect(instanceSecret(null, data)).toBe(made);
    expect(readdirSync(data)).toEqual(['instance.secret']);
    expect(statSync(join(data, 'instance.secret')).mode & 0o777).toBe(0o600);
  });

  it('is refused when the kept one is cut off', () => {
    writeFileSync(join(folder, 'instance.secret'), 'short');
    expect(() => instanceSecret(null, folder)).toThrow(InstanceSecretUnusable);
  });
});
