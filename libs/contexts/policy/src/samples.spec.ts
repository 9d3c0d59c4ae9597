import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataOf, decode, isCalendarDate, type StoredEvent } from '@zixin/kernel';
import { policyCatalog, type PolicyEvent } from './policy.events.js';

type Keys = { readonly [T in PolicyEvent['type']]: { readonly [K in keyof DataOf<PolicyEvent, T>]: true } };

/** What the code reads of each event; a key too many or too few does not compile. */
const keys: Keys = {
  PolicyDrafted: { name: true, version: true, content: true, draftedBy: true, note: true, on: true },
  PolicyApproved: { name: true, version: true, approvedBy: true, on: true },
  PolicyActivated: { name: true, version: true, from: true, activatedBy: true, on: true },
  PolicyRetired: { name: true, version: true, reason: true, retiredBy: true, on: true },
};

const folder = join(__dirname, '../samples');
const samples = readdirSync(folder).map((file) => {
  const [type = '', version = ''] = file.split('.');
  const data = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
  return { file, type: type as PolicyEvent['type'], version: Number(version.slice(1)), data };
});

it('has a sample of every stored version of every event, and of nothing else', () => {
  expect(samples.map(({ file }) => file)).toEqual(
    Object.keys(policyCatalog)
      .map((type) => `${type}.v1.json`)
      .sort(),
  );
});

it.each(samples)('reads $file', ({ type, version, data }) => {
  const stored = { type, data, meta: { schemaVersion: version } } as unknown as StoredEvent;
  const event = decode<PolicyEvent>(policyCatalog, stored);
  expect(Object.keys(event.data).sort()).toEqual(Object.keys(keys[type]).sort());
  expect(isCalendarDate(event.effectiveOn)).toBe(true);
});
