/** Rows that a page key goes, and how near the end the next rows are fetched. */
export const ahead = 20;
/** Pixels that an arrow key goes sideways. */
const aside = 120;

export const isRow = (target: EventTarget): target is HTMLTableRowElement =>
  target instanceof HTMLTableRowElement;

/** A click opens the row unless it was on something that acts by itself, or marks text. */
export function opens({ target }: React.MouseEvent): boolean {
  const onControl = target instanceof Element && target.closest('a,button,input,label,[role=dialog]');
  return !onControl && !getSelection()?.toString();
}

/** An arrow key to a side scrolls what does not fit. */
export function sideways(event: React.KeyboardEvent, scroller: HTMLDivElement | null): void {
  const left = { ArrowLeft: -aside, ArrowRight: aside }[event.key];
  if (left === undefined) return;
  event.preventDefault();
  scroller?.scrollBy({ left });
}

/** Where a key leads from a row. */
export function stepOf(key: string, active: number, count: number): number | null {
  const ways: Readonly<Record<string, number>> = {
    ...{ j: active + 1, ArrowDown: active + 1, k: active - 1, ArrowUp: active - 1 },
    ...{ PageDown: active + ahead, PageUp: active - ahead, Home: 0, End: count - 1 },
  };
  return ways[key] ?? null;
}
