import { useEffect, useRef, useState } from 'react';

/** Long enough that a pointer on its way elsewhere opens nothing, and reaches what it opened. */
const millis = { open: 350, close: 250 };

interface HoverOpen {
  readonly open: boolean;
  /** What a click on the button or beside it asks for. The click that meets what the pointer had opened keeps it. */
  readonly change: (open: boolean) => void;
  readonly close: () => void;
  /** For the button and for what it opens. */
  readonly rest: {
    readonly onMouseEnter: () => void;
    readonly onMouseLeave: () => void;
  };
}

/** Open by a click until the next one, or while a mouse rests on it. */
export function useHoverOpen(): HoverOpen {
  const [opened, setOpened] = useState<'no' | 'by-hover' | 'by-click'>('no');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const later = (wait: number, next: (now: typeof opened) => typeof opened) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpened(next), wait);
  };
  const become = (next: typeof opened) => {
    clearTimeout(timer.current);
    setOpened(next);
  };
  return {
    open: opened !== 'no',
    change: (open) => become(open || opened === 'by-hover' ? 'by-click' : 'no'),
    close: () => become('no'),
    rest: {
      onMouseEnter: () => later(millis.open, (now) => (now === 'no' ? 'by-hover' : now)),
      onMouseLeave: () => later(millis.close, (now) => (now === 'by-hover' ? 'no' : now)),
    },
  };
}
