import { useState } from 'react';

interface ChangedProps {
  /** What is watched: another value flashes softly, once. */
  readonly of: string | number | null | undefined;
  /** What the value belongs to; with another one the value is another figure, not a changed one. */
  readonly about: string;
  readonly children: React.ReactNode;
}

/** A figure that says by a soft flash that it has just changed. */
export function Changed({ of, about, children }: ChangedProps) {
  const [seen, setSeen] = useState({ of, about, times: 0 });
  if (seen.of !== of || seen.about !== about)
    setSeen({ of, about, times: seen.about === about ? seen.times + 1 : 0 });
  return (
    <span key={seen.times} className={seen.times > 0 ? 'zx-changed' : undefined}>
      {children}
    </span>
  );
}
