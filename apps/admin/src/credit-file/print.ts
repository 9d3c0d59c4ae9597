import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

const step = 100;
const calmSteps = 4;
const mostSteps = 150;

/** The browser prints what is drawn and waits for nothing: everything below the fold is asked for, and awaited, before. */
export async function printWhole(client: Pick<QueryClient, 'isFetching'>): Promise<void> {
  window.dispatchEvent(new Event('beforeprint'));
  const loading = () => client.isFetching() > 0 || document.querySelector('[aria-busy=true]') !== null;
  for (let calm = 0, steps = 0; calm < calmSteps && steps < mostSteps; steps += 1) {
    await new Promise((resolve) => setTimeout(resolve, step));
    calm = loading() ? 0 : calm + 1;
  }
  window.print();
}

/** What prints the page; the browser's own key does the same. */
export function usePrint(): () => void {
  const client = useQueryClient();
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'p' ||
        !(event.ctrlKey || event.metaKey) ||
        event.shiftKey ||
        event.altKey
      )
        return;
      event.preventDefault();
      void printWhole(client);
    };
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  }, [client]);
  return () => void printWhole(client);
}
