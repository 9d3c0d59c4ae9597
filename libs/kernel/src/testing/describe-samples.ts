import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCalendarDate } from '../calendar-date.js';
import { type Catalog, decode } from '../catalog.js';
import type { DataOf, DomainEvent, StoredEvent } from '../events.js';

/** What the code reads of each event; a key too many or too few does not compile. */
export type SampleKeys<E extends DomainEvent> = {
  readonly [T in E['type']]: { readonly [K in keyof DataOf<E, T>]-?: true };
};

/** The stored events of a folder, `<Type>.v<version>.json`: one of every version of every event, each still read in full. */
export function describeSamples<E extends DomainEvent>(
  folder: string,
  catalog: Catalog<E>,
  keys: SampleKeys<E>,
): void {
  const samples = readdirSync(folder).map((file) => {
    const [type = '', version = ''] = file.split('.');
    const data = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
    return { file, type: type as E['type'], version: Number(version.slice(1)), data };
  });

  it('has a sample of every stored version of every event, and of nothing else', () => {
    const definitions = Object.entries<{ readonly version: number }>(catalog);
    const stored = definitions.flatMap(([type, { version }]) =>
      Array.from({ length: version }, (_, older) => `${type}.v${older + 1}.json`),
    );
    expect(samples.map(({ file }) => file)).toEqual(stored.sort());
  });

  it.each(samples)('reads $file', ({ type, version, data }) => {
    const stored = { type, data, meta: { schemaVersion: version } } as unknown as StoredEvent;
    const event = decode<E>(catalog, stored);
    expect(Object.keys(event.data as object).sort()).toEqual(Object.keys(keys[type]).sort());
    expect(isCalendarDate(event.effectiveOn)).toBe(true);
  });
}
