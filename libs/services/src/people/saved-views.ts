import { DomainError, type Instant } from '@zixin/kernel';
import type { SecretStore } from '@zixin/platform';

/** A named query string of one person on one screen. */
export interface SavedView {
  readonly screen: string;
  readonly name: string;
  readonly query: string;
  readonly savedAt: Instant;
}

/** What one person saved: a personal setting, so neither in the log nor seen by anybody else. */
export interface SavedViews {
  /** By screen, then name. */
  of(userId: string): readonly SavedView[];
  /** Replaces one of the same screen and name. @throws DomainError `saved-views-full`. */
  save(userId: string, view: SavedView): void;
  /** @throws DomainError `saved-view-not-found`. */
  remove(userId: string, view: Pick<SavedView, 'screen' | 'name'>): void;
}

const kind = 'saved-views';
const limit = 200;

/** Kept in the store of secrets, one entry per person. */
export function savedViews(store: Pick<SecretStore, 'get' | 'compareAndSet'>): SavedViews {
  const read = (text: string | null) => (text === null ? [] : (JSON.parse(text) as readonly SavedView[]));

  /** Two tabs of one person may save at once: who comes second looks again. */
  function change(userId: string, step: (views: readonly SavedView[]) => readonly SavedView[]): void {
    for (;;) {
      const before = store.get(kind, userId);
      const text = JSON.stringify([...step(read(before))].sort(byPlace));
      if (text === before || store.compareAndSet(kind, userId, before, text)) return;
    }
  }

  return {
    of: (userId) => read(store.get(kind, userId)),
    save(userId, view) {
      change(userId, (views) => {
        const others = views.filter((one) => !isSamePlace(one, view));
        if (others.length >= limit) throw new DomainError('saved-views-full', { limit });
        return [...others, view];
      });
    },
    remove(userId, { screen, name }) {
      change(userId, (views) => {
        const others = views.filter((one) => !isSamePlace(one, { screen, name }));
        if (others.length === views.length) throw new DomainError('saved-view-not-found', { screen, name });
        return others;
      });
    },
  };
}

type Place = Pick<SavedView, 'screen' | 'name'>;

function isSamePlace(one: Place, other: Place): boolean {
  return one.screen === other.screen && one.name === other.name;
}

function byPlace(one: Place, other: Place): number {
  const [a, b] = [`${one.screen} ${one.name}`, `${other.screen} ${other.name}`];
  return a === b ? 0 : a < b ? -1 : 1;
}
