import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataOf, decode, isCalendarDate, type StoredEvent } from '@zixin/kernel';
import { identityCatalog, type IdentityEvent } from './identity.events.js';

type Keys = {
  readonly [T in IdentityEvent['type']]: { readonly [K in keyof DataOf<IdentityEvent, T>]: true };
};

/** What the code reads of each event; a key too many or too few does not compile. */
const keys: Keys = {
  IdentifierClaimed: { scheme: true, value: true, customerId: true, on: true },
  IdentifierReleased: { scheme: true, value: true, customerId: true, reason: true, on: true },
};

const folder = join(__dirname, '../samples');
const samples = readdirSync(folder).map((file) => {
  const [type = '', version = ''] = file.split('.');
  const data = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
  return { file, type: type as IdentityEvent['type'], version: Number(version.slice(1)), data };
});

it('has a sample of every stored version of every event, and of nothing else', () => {
  const stored = Object.entries(identityCatalog).flatMap(([type, { version }]) =>
    Array.from({ length: version }, (_, older) => `${type}.v${older + 1}.json`),
  );
  expect(samples.map(({ file }) => file)).toEqual(stored.sort());
});

it.each(samples)('reads $file', ({ type, version, data }) => {
  const stored = { type, data, meta: { schemaVersion: version } } as unknown as StoredEvent;
  const event = decode<IdentityEvent>(identityCatalog, stored);
  expect(Object.keys(event.data).sort()).toEqual(Object.keys(keys[type]).sort());
  expect(isCalendarDate(event.effectiveOn)).toBe(true);
});
