import { instant as asInstant, isCalendarDate } from '@zixin/kernel';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** How one part of a view is written in the address: `null` stands for the default, which is not written. */
export interface Codec<Value> {
  readonly fallback: Value;
  read(text: string): Value | undefined;
  write(value: Value): string;
}

export const text = (fallback = ''): Codec<string> => ({
  fallback,
  read: (written) => written,
  write: (value) => value,
});

export const oneOf = <const Value extends string>(
  values: readonly Value[],
  fallback: Value,
): Codec<Value> => ({
  fallback,
  read: (written) => values.find((value) => value === written),
  write: (value) => value,
});

/** An order by one of the fields, `-` for descending: any other falls back, as the service would refuse it. */
export const order = (fields: readonly string[], fallback: string): Codec<string> => ({
  fallback,
  read: (written) => (fields.includes(written.replace(/^-/, '')) ? written : undefined),
  write: (value) => value,
});

/** Said by being there: `?register`. */
export const flag: Codec<boolean> = {
  fallback: false,
  read: () => true,
  write: (value) => (value ? 'yes' : ''),
};

export const many = <const Value extends string>(values?: readonly Value[]): Codec<readonly Value[]> => ({
  fallback: [],
  read: (written) => {
    const parts = written.split(',').filter((part) => part !== '') as Value[];
    return values ? parts.filter((part) => values.includes(part)) : parts;
  },
  write: (value) => value.join(','),
});

export const date: Codec<string | null> = {
  fallback: null,
  read: (written) => (isCalendarDate(written) ? written : undefined),
  write: (value) => value ?? '',
};

function isInstant(written: string): boolean {
  try {
    return asInstant(written) !== '';
  } catch {
    return false;
  }
}

export const instant: Codec<string | null> = {
  fallback: null,
  read: (written) => (isInstant(written) ? written : undefined),
  write: (value) => value ?? '',
};

export type View<Codecs> = {
  readonly [Name in keyof Codecs]: Codecs[Name] extends Codec<infer Value> ? Value : never;
};

type AnyCodecs = Readonly<Record<string, Codec<never>>>;

/** What the address says of the view; broken parts count as their default. */
export function readView<Codecs>(codecs: Codecs, parameters: URLSearchParams): View<Codecs> {
  const entries = Object.entries(codecs as unknown as AnyCodecs).map(([name, codec]) => {
    const written = parameters.get(name);
    return [name, written === null ? codec.fallback : (codec.read(written) ?? codec.fallback)];
  });
  return Object.fromEntries(entries) as View<Codecs>;
}

/** A parameter that cannot be read, as written. */
export interface Broken {
  readonly name: string;
  readonly written: string;
}

/** What the address says of the view and cannot be read. */
export function brokenIn<Codecs>(codecs: Codecs, parameters: URLSearchParams): readonly Broken[] {
  return Object.entries(codecs as unknown as AnyCodecs).flatMap(([name, codec]) => {
    const written = parameters.get(name);
    return written === null || codec.read(written) !== undefined ? [] : [{ name, written }];
  });
}

/** The parameters after a change; others than the codecs' stay, defaults are left out. */
export function writeView<Codecs>(
  codecs: Codecs,
  parameters: URLSearchParams,
  change: Partial<View<Codecs>>,
): URLSearchParams {
  const next = new URLSearchParams(parameters);
  for (const [name, codec] of Object.entries(codecs as unknown as AnyCodecs)) {
    if (!(name in change)) continue;
    const written = codec.write((change as Record<string, never>)[name] as never);
    if (written === codec.write(codec.fallback)) next.delete(name);
    else next.set(name, written);
  }
  return next;
}

/**
 * The view as the address has it, and how to change it. `replace` is for typing and dragging; otherwise Back undoes the change.
 * `const [view, setView] = useView(customersView)`
 */
export function useView<Codecs>(
  codecs: Codecs,
): readonly [View<Codecs>, (change: Partial<View<Codecs>>, how?: { readonly replace?: boolean }) => void] {
  const [parameters, setParameters] = useSearchParams();
  const view = useMemo(() => readView(codecs, parameters), [codecs, parameters]);
  const set = (change: Partial<View<Codecs>>, { replace = false } = {}) =>
    setParameters((now) => writeView(codecs, now, change), { replace, preventScrollReset: true });
  return [view, set];
}
