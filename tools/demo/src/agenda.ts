/** Things to do in the order of their ticks; those of one tick in the order they were put in. */
export interface Agenda<T> {
  readonly size: number;
  /** `Infinity` when empty. */
  readonly nextTick: number;
  add(tick: number, item: T): void;
  /** Takes the first item if its tick is due. */
  takeDue(tick: number): T | null;
}

export function createAgenda<T>(): Agenda<T> {
  // Latest first, so that taking the next one is a pop.
  const entries: { readonly tick: number; readonly item: T }[] = [];
  return {
    get size() {
      return entries.length;
    },
    get nextTick() {
      return entries.at(-1)?.tick ?? Infinity;
    },
    add(tick, item) {
      let [low, high] = [0, entries.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((entries[middle]?.tick ?? 0) > tick) low = middle + 1;
        else high = middle;
      }
      entries.splice(low, 0, { tick, item });
    },
    takeDue(tick) {
      return (entries.at(-1)?.tick ?? Infinity) <= tick ? (entries.pop()?.item ?? null) : null;
    },
  };
}
