import type { System } from './settings.queries.js';

type View = System['views'][number];

/** `building`: reads use an older version still; `unbuilt`: they have none yet. */
export type ViewStand = 'current' | 'behind' | 'building' | 'unbuilt';

/** Events of the log that a view does not have yet, of its slowest source; `null` where they cannot be counted. */
export function lagOf({ positions }: Pick<View, 'positions'>): number | null {
  const counted = positions.flatMap(({ behind }) => (behind === null ? [] : [behind]));
  return counted.length === 0 ? null : Math.max(...counted);
}

export function standsOf(view: Pick<View, 'version' | 'live' | 'positions'>): ViewStand {
  if (view.live === null) return 'unbuilt';
  if (view.live !== view.version) return 'building';
  return (lagOf(view) ?? 0) > 0 ? 'behind' : 'current';
}

/** A place in the log: its number where the store numbers events one by one, else as the store writes it. */
export function positionText(position: string): { readonly count: number | null; readonly text: string } {
  const numbered = /^\d{1,16}$/.test(position);
  return { count: numbered ? Number(position) : null, text: position };
}
