import { useSyncExternalStore } from 'react';

/** What a person chose for this browser; the first value is the default. */
export const preferences = {
  density: ['normal', 'dense', 'roomy'],
  keys: ['on', 'off'],
} as const;

export type Preference = keyof typeof preferences;
type Value<Name extends Preference> = (typeof preferences)[Name][number];

/** Pixels of a table's row. */
export const rowHeights: Readonly<Record<Value<'density'>, number>> = { dense: 28, normal: 32, roomy: 40 };

const kept = (name: Preference) => `zixin-${name}`;
const listeners = new Set<() => void>();

export function preferenceNow<Name extends Preference>(name: Name): Value<Name> {
  const values: readonly Value<Name>[] = preferences[name];
  const chosen = localStorage.getItem(kept(name));
  return values.find((value) => value === chosen) ?? (values[0] as Value<Name>);
}

export function prefer<Name extends Preference>(name: Name, value: Value<Name>): void {
  localStorage.setItem(kept(name), value);
  show();
}

export function usePreference<Name extends Preference>(name: Name): Value<Name> {
  return useSyncExternalStore(subscribe, () => preferenceNow(name));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Our style sheet reads the height of rows from the document. */
function show(): void {
  document.documentElement.style.setProperty('--zx-row', `${rowHeights[preferenceNow('density')]}px`);
  for (const listener of listeners) listener();
}

show();
