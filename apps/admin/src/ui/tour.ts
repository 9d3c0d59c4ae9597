const stateKey = 'zixin-tour';
const placesKey = 'zixin-tour-places';

/** `closed` is for good, until it is asked for from the help. */
export type TourState = 'new' | 'closed' | `at-${number}`;

export interface TourPlaces {
  readonly file: string;
  readonly order: string;
}

export const tourSteps = ['work', 'customers', 'file', 'order', 'risk', 'audit'] as const;
export type TourStep = (typeof tourSteps)[number];

const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** The guided tour of this browser's person: where it stands and where it leads. */
export const tour = {
  state(): TourState {
    return (localStorage.getItem(stateKey) ?? 'new') as TourState;
  },
  /** The step it is at, or null when it does not run. */
  step(): number | null {
    const at = /^at-(\d+)$/.exec(tour.state())?.[1];
    return at === undefined ? null : Math.min(Number(at), tourSteps.length - 1);
  },
  go(step: number): void {
    localStorage.setItem(stateKey, `at-${step}`);
    tell();
  },
  close(): void {
    localStorage.setItem(stateKey, 'closed');
    tell();
  },
  know(places: TourPlaces): void {
    localStorage.setItem(placesKey, JSON.stringify(places));
  },
  /** The address of a step; without a known file or order, the list where one is found. */
  address(step: TourStep): string {
    const kept = localStorage.getItem(placesKey);
    const places = kept === null ? null : (JSON.parse(kept) as TourPlaces);
    const addresses: Readonly<Record<TourStep, string>> = {
      work: '/',
      customers: '/customers',
      file: places?.file ?? '/customers',
      order: places?.order ?? '/?lane=held',
      risk: '/risk',
      audit: '/audit',
    };
    return addresses[step];
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
