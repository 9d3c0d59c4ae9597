import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataOf, decode, isCalendarDate, type StoredEvent } from '@zixin/kernel';
import { accessCatalog, type AccessEvent } from './access.events.js';

type Keys = {
  readonly [T in AccessEvent['type']]: { readonly [K in keyof DataOf<AccessEvent, T>]: true };
};

/** What the code reads of each event; a key too many or too few does not compile. */
const keys: Keys = {
  UserInvited: { userId: true, login: true, displayName: true, kind: true, on: true },
  RoleGranted: { role: true, on: true },
  RoleWithdrawn: { role: true, on: true },
  DelegationGranted: { delegationId: true, toUserId: true, role: true, from: true, until: true },
  DelegationEnded: { delegationId: true, on: true },
  ApiKeyIssued: { keyId: true, label: true, scopes: true, expiresAt: true, on: true },
  ApiKeyRevoked: { keyId: true, reason: true, on: true },
};

const folder = join(__dirname, '../samples');
const samples = readdirSync(folder).map((file) => {
  const [type = '', version = ''] = file.split('.');
  const data = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
  return { file, type: type as AccessEvent['type'], version: Number(version.slice(1)), data };
});

it('has a sample of every stored version of every event, and of nothing else', () => {
  const stored = Object.entries(accessCatalog).flatMap(([type, { version }]) =>
    Array.from({ length: version }, (_, older) => `${type}.v${older + 1}.json`),
  );
  expect(samples.map(({ file }) => file)).toEqual(stored.sort());
});

it.each(samples)('reads $file', ({ type, version, data }) => {
  const stored = { type, data, meta: { schemaVersion: version } } as unknown as StoredEvent;
  const event = decode<AccessEvent>(accessCatalog, stored);
  expect(Object.keys(event.data).sort()).toEqual(Object.keys(keys[type]).sort());
  expect(isCalendarDate(event.effectiveOn)).toBe(true);
});
